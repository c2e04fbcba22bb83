namespace Articles.Roles;

/// <summary>Finds blocks that are one quotation.</summary>
internal static class QuoteFinder
{
    private const int MaximumSubheadWords = 12;

    /// <summary>
    /// True where one pair of marks encloses the whole block and it is long enough to be no sub-head, or each line opens with
    /// <c>&gt;</c>.
    /// </summary>
    public static bool IsBlockQuote(string text)
    {
        if (text.StartsWith("> ", StringComparison.Ordinal))
            return true;
        if (text.Length < 3 || ClosingMark(text[0]) is not { } close || !close.Contains(text[^1], StringComparison.Ordinal))
            return false;

        return text.AsSpan(1, text.Length - 2).IndexOfAny(close) < 0 && WordCounter.Count(text) > MaximumSubheadWords;
    }

    private static string? ClosingMark(char open) => open switch
    {
        '„' => "”“\"",
        '“' or '"' => "”\"",
        '«' => "»",
        '‘' => "’",
        _ => null,
    };
}
