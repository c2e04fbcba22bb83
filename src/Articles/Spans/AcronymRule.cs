namespace Articles.Spans;

/// <summary>Tells whether an acronym can be made of a name.</summary>
internal static class AcronymRule
{
    /// <summary>True where the acronym's letters occur in the name in order, the first one first, and most of them begin a word.</summary>
    public static bool Fits(string name, ReadOnlySpan<char> acronym)
    {
        if (!name.Contains(' ') || char.ToUpperInvariant(name[0]) != acronym[0])
            return false;

        return AreInitials(name, acronym) || AreLetters(name, acronym);
    }

    private static bool AreInitials(string name, ReadOnlySpan<char> acronym)
    {
        var matched = 0;
        for (var i = 0; i < name.Length && matched < acronym.Length; i++)
        {
            if ((i == 0 || name[i - 1] is ' ' or '-') && char.ToUpperInvariant(name[i]) == acronym[matched])
                matched++;
        }

        return matched == acronym.Length;
    }

    private static bool AreLetters(string name, ReadOnlySpan<char> acronym)
    {
        var at = 0;
        var initials = 0;
        foreach (var letter in acronym)
        {
            while (at < name.Length && char.ToUpperInvariant(name[at]) != letter)
                at++;
            if (at == name.Length)
                return false;
            initials += at == 0 || name[at - 1] is ' ' or '-' ? 1 : 0;
            at++;
        }

        return initials * 2 >= acronym.Length;
    }
}
