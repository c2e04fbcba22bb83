namespace Articles;

/// <summary>Finds blocks that are one quotation.</summary>
internal static class QuoteFinder
{
    /// <summary>True where one pair of marks encloses the whole block and it is long enough to be no sub-head, or each line opens with <c>&gt;</c>.</summary>
    public static bool IsBlockQuote(string text)
    {
        if (text.StartsWith("> ", StringComparison.Ordinal))
            return true;
        if (text.Length < 3 || WordCounter.Count(text) <= 12)
            return false;

        var close = ClosingMark(text[0]);
        return close is not null && close.Contains(text[^1], StringComparison.Ordinal) && text.AsSpan(1, text.Length - 2).IndexOfAny(close) < 0;
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
