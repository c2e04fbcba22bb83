namespace Articles.Spans;

/// <summary>Takes off a name what was joined to it: the rest of a compound, a possessive.</summary>
internal static class CompoundRule
{
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name) =>
        name is [.., '’' or '\'', 's'] && name.Length > 3 ? name[..^2] : name;

    /// <summary><c>NAVO-lidstaten</c> names the NAVO; <c>Zuid-Korea</c> and <c>Saint-Étienne</c> are one name.</summary>
    public static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> word, out bool isCompound)
    {
        var rest = word;
        isCompound = false;
        for (var hyphen = rest.LastIndexOf('-'); hyphen > 0 && hyphen + 1 < rest.Length; hyphen = rest.LastIndexOf('-'))
        {
            if (!char.IsLower(rest[hyphen + 1]))
                break;
            rest = rest[..hyphen];
            isCompound = true;
        }

        return rest;
    }
}
