using System.Buffers;
using Articles.Gazetteers;
using Articles.Spans;

namespace Articles.Names;

/// <summary>The parts of a name that persons are known by.</summary>
internal static class PersonShape
{
    private static readonly SearchValues<char> NoPersonsCharacters = SearchValues.Create("0123456789&*/");

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "de", "den", "der", "het", "’t", "'t", "ter", "ten", "te", "von", "zu", "du", "del", "della", "di", "da", "dos", "das",
        "do", "la", "le", "los", "el", "al", "bin", "ibn", "in", "op", "d’", "d'", "of", "e", "y", "Le", "La", "Mac",
    };

    /// <summary>What no surname ends in.</summary>
    private static readonly string[] OrganisationEndings =
    [
        "ziekenhuis", "museum", "school", "centrum", "college", "theater", "stadion", "plein", "fonds", "prijs", "universiteit", "festival",
    ];

    private static readonly string[] FirmEndings = ["erij", "handel", "winkel", "bedrijf"];

    /// <summary>Words that no person's name begins with.</summary>
    private static readonly HashSet<string> NoFirstNames = new(StringComparer.Ordinal)
    {
        "Hurricane", "Storm", "Orkaan", "Operation", "Operatie", "Mount", "Lake", "Saint", "Sint", "St", "San", "Santa", "Los", "Las",
        "Real", "Aston", "Fort", "Port", "Nieuw", "Nieuwe", "Oud", "Oude", "New", "Old", "Great", "Grote", "Groot", "Klein",
        "Kleine", "Noord", "Zuid", "Oost", "West", "North", "South", "East", "Upper", "Lower", "Villa", "Studio", "Team",
        "Project", "Radio", "Super", "Miss", "Mister", "The", "Het", "De", "Zorg", "Zorgverzekeraar", "Royal", "National",
        "Nationale", "Algemene", "Koninklijke",
    };

    /// <summary>
    /// First name and surname, no word of an organisation: a known first name, or evidence around the name or its surname.
    /// </summary>
    public static bool IsPersonLike(Name name, NameRegistry registry, CorpusForms forms, Gazetteer gazetteer)
    {
        if (name.Words.Length is < 2 or > 6 || name.Kind is not null)
            return name.Kind == TagKind.Person;
        if (!HasPersonsWords(name, gazetteer))
            return false;
        if (FamilyNames.IsFirstIn(name.Words))
            return true;
        if (HasKnownFirstName(name, gazetteer) || name.Words[0] is [_, '.', ..])
            return !IsShort(name.Words[^1]) || IsSuspect(name);

        return HasEvidence(name, registry, forms, gazetteer);
    }

    public static bool HasKnownFirstName(Name name, Gazetteer gazetteer) => gazetteer.FirstNames.Contains(FirstPart(name.Words[0]));

    private static bool HasPersonsWords(Name name, Gazetteer gazetteer)
    {
        for (var i = 0; i < name.Words.Length; i++)
        {
            var isOrganisation = i > 0 && (gazetteer.OrganisationWords.Contains(name.Words[i]) || EndsLikeOrganisation(name.Words[i]));
            if (isOrganisation || name.Words[i].AsSpan().ContainsAny(NoPersonsCharacters))
                return false;
        }

        return (char.IsUpper(name.Words[^1][0]) || name.Words[^1] is [_, _, '-', ..]) && !gazetteer.NotNames.Contains(name.Words[^1]);
    }

    /// <summary><c>Wilhelmina Kinderziekenhuis</c></summary>
    private static bool EndsLikeOrganisation(string word) =>
        OrganisationEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A title or age beside it or beside its surname, or texts that go on with the surname alone.</summary>
    private static bool HasEvidence(Name name, NameRegistry registry, CorpusForms forms, Gazetteer gazetteer)
    {
        if (name.Words.Length > 4 || NoFirstNames.Contains(name.Words[0]) || IsFirm(name.Words[0])
            || gazetteer.OrganisationWords.Contains(name.Words[0]))
            return false;

        int evidence = 0, mentions = 0, shortened = 0, articles = 0;
        foreach (var form in name.Forms)
        {
            evidence += form.PersonEvidence;
            mentions += form.Free + form.Initial;
            shortened += form.Shortened;
            articles += form.Articles;
        }

        if (evidence > 0 && evidence * 4 >= mentions)
            return true;

        var bare = registry.Find(name.LastKey);
        if (bare is { Kind: null } && bare.Forms.Sum(f => f.PersonEvidence) is > 0 and var titles
            && titles * 4 >= bare.Forms.Sum(f => f.Free + f.Initial))
            return true;
        return shortened * 2 > articles && bare is not null && bare.Kind is null && name.Words.Length == 2 && IsPlainWord(name.Words[0])
            && IsPlainWord(name.Words[1])
            && forms.LowerCount(name.Words[1]) == 0 && forms.LowerCount(name.Words[0]) == 0
            && gazetteer.Countries.Find(name.Words[0]) is null && !gazetteer.IsPlace(name.Words[0])
            && gazetteer.Organisation(name.Words[0]) is null;
    }

    /// <summary><c>Drukkerij Wilco</c>, <c>Kinderboerderij De Werf</c></summary>
    private static bool IsFirm(string word) =>
        FirmEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) || EndsLikeOrganisation(word.ToLowerInvariant());

    private static bool IsPlainWord(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower) && !word.Contains('-', StringComparison.Ordinal);

    /// <summary>True for a surname alone, with or without particles: <c>Rutte</c>, <c>De Boer</c>.</summary>
    public static bool IsBare(Name name)
    {
        for (var i = 0; i < name.Words.Length - 1; i++)
        {
            if (!Particles.Contains(name.Words[i]))
                return false;
        }

        return true;
    }

    /// <summary>The name by which a person sorts: <c>Hoop Scheffer, Jaap de</c>.</summary>
    public static string SortKey(string display)
    {
        var words = display.Split(' ');
        if (words.Length < 2 || FamilyNames.IsFirstIn(words))
            return display;

        var surname = 1;
        while (surname < words.Length - 1 && !Particles.Contains(words[surname]) && !Particles.Contains(words[surname - 1]))
            surname++;
        while (surname < words.Length - 1 && Particles.Contains(words[surname]))
            surname++;
        var particles = surname;
        while (particles > 1 && Particles.Contains(words[particles - 1]))
            particles--;
        var behind = particles < surname ? " " + string.Join(' ', words[particles..surname]) : "";
        return $"{string.Join(' ', words[surname..])}, {string.Join(' ', words[..particles])}{behind}";
    }

    /// <summary><c>Danny V.</c>, <c>Kevin de G.</c>: a first name and the initial that the press leaves of a suspect’s surname.</summary>
    private static bool IsSuspect(Name name) =>
        name.Words is [{ Length: > 2 }, .. var particles, [_, '.']] && particles.All(Particles.Contains);

    private static bool IsShort(string word) => word.Length < 2 || (word.Length == 2 && word[1] == '.');

    private static ReadOnlySpan<char> FirstPart(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen ? word.AsSpan(0, hyphen) : word;
}
