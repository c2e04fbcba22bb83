namespace Articles.Markup;

/// <summary>A table that may be wider than a screen scrolls by itself, by keyboard, too.</summary>
internal static class TableBox
{
    public static string Scrolling(string html) =>
        html.StartsWith("<table", StringComparison.Ordinal) && html.EndsWith("</table>", StringComparison.Ordinal)
            ? $"<div class=\"table\" tabindex=\"0\">{html}</div>"
            : html;
}
