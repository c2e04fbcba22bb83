using System.Buffers;

namespace Articles;

/// <summary>The parts of a name that persons are known by.</summary>
internal static class PersonShape
{
    private static readonly SearchValues<char> NoPersonsCharacters = SearchValues.Create("0123456789&*/");

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "de", "den", "der", "het", "’t", "'t", "ter", "ten", "te", "von", "zu", "du", "del", "della", "di", "da", "dos", "das", "do", "la", "le",
        "los", "el", "al", "bin", "ibn", "in", "op", "d’", "d'", "of", "e", "y", "Le", "La", "Mac",
    };

    /// <summary>First name and surname, no word of an organisation: a known first name, or evidence around it.</summary>
    public static bool IsPersonLike(Name name, Gazetteer gazetteer)
    {
        if (name.Words.Length is < 2 or > 6 || name.Kind is not null)
            return name.Kind == TagKind.Person;

        foreach (var word in name.Words)
        {
            if (gazetteer.OrganisationWords.Contains(word) || word.AsSpan().ContainsAny(NoPersonsCharacters))
                return false;
        }

        if (!char.IsUpper(name.Words[^1][0]))
            return false;
        if (gazetteer.FirstNames.Contains(FirstPart(name.Words[0])) || name.Words[0] is [_, '.', ..])
            return !IsShort(name.Words[^1]);

        var evidence = 0;
        var mentions = 0;
        foreach (var form in name.Forms)
        {
            evidence += form.PersonEvidence;
            mentions += form.Free + form.Initial;
        }

        return evidence > 0 && evidence * 4 >= mentions && name.Words.Length <= 4;
    }

    /// <summary>The surname's key: what remains behind first names and particles.</summary>
    public static string SurnameKey(Name name) => NameKey.Of(name.Words[^1]);

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
        if (words.Length < 2)
            return display;

        var surname = 1;
        while (surname < words.Length - 1 && !Particles.Contains(words[surname]) && !Particles.Contains(words[surname - 1]))
            surname++;
        while (surname < words.Length - 1 && Particles.Contains(words[surname]))
            surname++;
        var particles = surname;
        while (particles > 1 && Particles.Contains(words[particles - 1]))
            particles--;
        return $"{string.Join(' ', words[surname..])}, {string.Join(' ', words[..particles])}{(particles < surname ? " " + string.Join(' ', words[particles..surname]) : "")}";
    }

    private static bool IsShort(string word) => word.Length < 2 || (word.Length == 2 && word[1] == '.');

    private static ReadOnlySpan<char> FirstPart(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen ? word.AsSpan(0, hyphen) : word;
}
