using System.Text;
using System.Text.RegularExpressions;
using Site.Importing.Sources;

namespace Site.Importing.WordPress;

/// <summary>
/// What WordPress keeps of a text as the HTML that it shows: block comments go, and where there are none an empty line begins a paragraph.
/// </summary>
internal static partial class WordPressMarkup
{
    public static string ToHtml(string content, TextPlace place, ImportNotes notes)
    {
        foreach (var block in LoneBlocks().Matches(content).Select(match => match.Groups[1].Value)
            .Where(name => name is not ("more" or "nextpage" or "separator")).CountBy(name => name))
            notes.Warn(place, $"the block '{block.Key}' is left out, since WordPress makes it anew for each page", "write what it showed");
        return content.Contains("<!-- wp:", StringComparison.Ordinal)
            ? Comments().Replace(content, match => new string('\n', match.Value.Count(c => c == '\n')))
            : WithParagraphs(Comments().Replace(content, ""));
    }

    private static string WithParagraphs(string content)
    {
        var html = new StringBuilder();
        foreach (var part in Preformatted().Split(content))
        {
            if (part.StartsWith("<pre", StringComparison.OrdinalIgnoreCase)
                || part.StartsWith("<script", StringComparison.OrdinalIgnoreCase)
                || part.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
                html.Append(part);
            else
                AppendParagraphs(html, part);
        }

        return html.ToString();
    }

    private static void AppendParagraphs(StringBuilder html, string content)
    {
        foreach (var piece in EmptyLines().Split(content))
        {
            if (piece.Trim().Length == 0 || StartsWithBlock().IsMatch(piece))
                html.Append(piece);
            else
                html.Append("<p>").Append(LineEnd().Replace(piece, "<br>\n")).Append("</p>");
        }
    }

    [GeneratedRegex(@"<!--\s*wp:([\w/-]+)(?:\s+(?:(?!-->).)*?)?\s*/-->", RegexOptions.Singleline)]
    private static partial Regex LoneBlocks();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(<pre\b.*?</pre>|<script\b.*?</script>|<style\b.*?</style>)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    // Kept, so that lines stay lines.
    [GeneratedRegex(@"(\n[ \t]*(?:\n[ \t]*)+)")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"(?<=[^>\s])[ \t]*\n(?=[ \t]*\S)(?![ \t]*</?(?:p|div|h[1-6]|ul|ol|li|table|blockquote|pre|figure|hr)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^\s*</?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|figure|figcaption"
        + @"|section|article|aside|header|footer|details|summary|address|hr|form|fieldset|style|script|iframe|video|audio)\b",
            RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithBlock();
}
