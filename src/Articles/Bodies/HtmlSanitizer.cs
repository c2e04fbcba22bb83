using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Articles.Bodies;

/// <summary>
/// Lets through the HTML that Markdown and careful authors write, and escapes the rest:
/// a tag or attribute that is not on the list never reaches a reader, neither does a URL with an unknown scheme.
/// </summary>
internal static class HtmlSanitizer
{
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p",
        "pre", "q", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "u", "ul", "var");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "alt", "cite", "class", "colspan", "datetime", "dir", "height", "href", "id", "lang", "loading", "open", "rel", "rowspan",
        "src", "start", "title", "type", "width");

    /// <summary>Elements whose content is no prose either.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math", "form",
            "textarea", "title");

    public static string Clean(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
            return html;

        var clean = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            clean.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0)
                break;
            at = AppendTag(clean, html, open);
        }

        return clean.ToString();
    }

    /// <summary>Handles the tag, comment or stray sign at a position; returns where to go on.</summary>
    private static int AppendTag(StringBuilder clean, string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        if (HtmlTag.TryParse(html, open) is not { } tag)
        {
            clean.Append("&lt;");
            return open + 1;
        }

        if (Dropped.Contains(tag.Name))
            return tag.IsClosing ? tag.End : EndOfElement(html, tag);
        if (Tags.Contains(tag.Name))
            AppendAllowed(clean, tag);
        return tag.End;
    }

    private static void AppendAllowed(StringBuilder clean, HtmlTag tag)
    {
        clean.Append('<').Append(tag.IsClosing ? "/" : "").Append(tag.Name.ToLowerInvariant());
        foreach (var (name, value) in tag.Attributes)
        {
            if (!Attributes.Contains(name) || !IsSafe(name, value))
                continue;
            clean.Append(' ').Append(name.ToLowerInvariant());
            if (value is not null)
                clean.Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)
                    .Replace("<", "&lt;", StringComparison.Ordinal)).Append('"');
        }

        clean.Append(tag.IsSelfClosing ? " />" : ">");
    }

    private static int EndOfElement(string html, HtmlTag tag)
    {
        if (tag.IsSelfClosing)
            return tag.End;

        var close = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : html.IndexOf('>', close);
        return end < 0 ? html.Length : end + 1;
    }

    private static bool IsSafe(string name, string? value)
    {
        if (value is null || !(name.Equals("href", StringComparison.OrdinalIgnoreCase)
            || name.Equals("src", StringComparison.OrdinalIgnoreCase) || name.Equals("cite", StringComparison.OrdinalIgnoreCase)))
            return true;

        var url = new string([.. WebUtility.HtmlDecode(value).Where(c => c > ' ' && !char.IsControl(c))]);
        var scheme = url.AsSpan(0, Math.Max(0, url.IndexOf(':')));
        if (scheme.IsEmpty || scheme.IndexOfAny("/?#") >= 0)
            return true;

        return scheme.ToString().ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }
}
