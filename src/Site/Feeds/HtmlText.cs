namespace Site.Feeds;

/// <summary>Words as HTML that shows them: only the three signs that would be markup are escaped.</summary>
internal static class HtmlText
{
    public static string Of(string words) => words.AsSpan().IndexOfAny("&<>") < 0
        ? words
        : words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
