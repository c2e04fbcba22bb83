using Articles.Gazetteers;

namespace Articles.Names;

/// <summary>Gives a name its kind where there is evidence for it, and none where there is not.</summary>
internal static class KindFinder
{
    public static TagKind? Find(Name name, Gazetteer gazetteer)
    {
        if (name.Kind is not null)
            return name.Kind;
        if (name.IsPersonLike)
            return TagKind.Person;

        if (IsQuarter(name, gazetteer))
            return TagKind.Place;

        int person = 0, place = 0, mentions = 0;
        foreach (var form in name.Forms)
        {
            person += form.PersonEvidence;
            place += form.PlaceEvidence;
            mentions += form.Free + form.Initial;
        }

        if (name.Words.Length > 1 && name.Words.Any(w => gazetteer.OrganisationWords.Contains(w)))
            return null;
        if (person >= 2 && person * 4 >= mentions && place == 0 && !IsAcronym(name.Display))
            return TagKind.Person;
        if (name.Words.Length == 1 && place >= 3 && place * 5 >= mentions * 3 && person == 0 && !IsAcronym(name.Display))
            return TagKind.Place;

        return null;
    }

    /// <summary><c>Rotterdam-Zuid</c></summary>
    private static bool IsQuarter(Name name, Gazetteer gazetteer) =>
        name.Words is [var word] && word.LastIndexOf('-') is > 1 and var hyphen
        && word[(hyphen + 1)..] is "Noord" or "Zuid" or "Oost" or "West" or "Centrum" or "Zuidoost"
        && gazetteer.IsPlace(word.AsSpan(0, hyphen));

    private static bool IsAcronym(string display) => !display.Any(char.IsLower);
}
