using System.Text;
using Articles;

namespace Site.Feeds;

/// <summary>
/// An article's body as feed readers show it: plain elements, no class, style or script, every address absolute. The
/// site's own pages are set by the theme; a reader brings its own look.
/// </summary>
internal static class ArticleHtml
{
    /// <param name="article">The article.</param>
    /// <param name="address">Absolute address of its page, against which Markdown links are resolved.</param>
    public static string Of(Article article, Uri address)
    {
        var html = new StringBuilder(article.WordCount * 8);
        if (article.Standfirst is { } standfirst)
            html.Append("<p><strong>").Append(Escaped(standfirst)).Append("</strong></p>\n");
        foreach (var block in article.Blocks)
            Append(html, block, address);
        return html.ToString();
    }

    private static void Append(StringBuilder html, Block block, Uri address)
    {
        if (block.Html is { } markup)
        {
            html.Append(AbsoluteLinks.In(markup, address)).Append('\n');
            return;
        }

        switch (block.Kind)
        {
            case BlockKind.Heading:
                Element(html, block.Level is >= 2 and <= 6 ? $"h{block.Level}" : "h2", block.Text);
                break;
            case BlockKind.Quote:
                html.Append("<blockquote>");
                Element(html, "p", block.Text);
                html.Append("</blockquote>\n");
                break;
            case BlockKind.List:
                var list = block.IsOrdered ? "ol" : "ul";
                html.Append('<').Append(list).Append('>');
                foreach (var item in block.Items)
                    Element(html, "li", item);
                html.Append("</").Append(list).Append(">\n");
                break;
            case BlockKind.Caption:
                html.Append("<p><em>").Append(Escaped(block.Text)).Append("</em>");
                if (block.Credit is { } credit)
                    html.Append(" <small>").Append(Escaped($"{block.CreditMark} {credit}".Trim())).Append("</small>");
                html.Append("</p>\n");
                break;
            default:
                Element(html, "p", block.Text);
                break;
        }
    }

    private static void Element(StringBuilder html, string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(Escaped(text)).Append("</").Append(name).Append(">\n");

    private static string Escaped(string text) => text.AsSpan().IndexOfAny('&', '<', '>') < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
