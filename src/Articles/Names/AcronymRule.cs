namespace Articles;

/// <summary>Tells whether an acronym can be made of a name.</summary>
internal static class AcronymRule
{
    /// <summary>True where the acronym's letters occur in the name in order, the first one first, and most of them begin a word.</summary>
    public static bool Fits(string name, ReadOnlySpan<char> acronym)
    {
        if (!name.Contains(' ') || char.ToUpperInvariant(name[0]) != acronym[0])
            return false;

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
