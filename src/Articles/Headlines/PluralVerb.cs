namespace Articles.Headlines;

/// <summary>
/// The Dutch plural of a verb that is known in the singular: <c>stappen</c> of <c>stapt</c>, <c>reizen</c> of <c>reist</c>.
/// </summary>
internal static class PluralVerb
{
    public static bool IsIn(string sentence) => sentence.Split(' ').Any(Is);

    private static bool Is(string word)
    {
        if (word.Length < 5 || !char.IsLower(word[0]) || !word.EndsWith("en", StringComparison.Ordinal))
            return false;

        var stem = word[..^2];
        if (stem[^1] == stem[^2])
            return HeadlineShortener.IsVerb(stem[..^1] + "t");
        stem = stem[^1] switch { 'z' => stem[..^1] + "s", 'v' => stem[..^1] + "f", _ => stem };
        return HeadlineShortener.IsVerb(stem + "t") || HeadlineShortener.IsVerb($"{stem[..^1]}{stem[^2]}{stem[^1]}t");
    }
}
