using System.Diagnostics;
using System.Globalization;
using Articles;

namespace Site.Feeds.Writing;

/// <summary>
/// An article's body as feed readers show it: plain elements, no class, style or script, every address absolute. The
/// site's own pages are set by the theme; a reader brings its own look.
/// </summary>
internal static class ArticleHtml
{
    /// <param name="article">The article.</param>
    /// <param name="address">Absolute address of its page, against which Markdown links are resolved.</param>
    /// <param name="pictureAddress">Absolute address of its picture; null where it has none.</param>
    /// <param name="html">Takes the body.</param>
    public static void Write(Article article, Uri address, string? pictureAddress, HtmlBuffer html)
    {
        if (article.Standfirst is { } standfirst)
            html.Markup("<p><strong>"u8).Text(standfirst).Markup("</strong></p>\n"u8);
        if (article.Picture is { } picture && pictureAddress is not null)
            Write(picture, pictureAddress, html);
        foreach (var block in article.Blocks)
        {
            html.From(block.Line);
            if (block.Html is { } markup)
                html.Markup(AbsoluteLinks.In(markup, address)).Markup("\n"u8);
            else
                Write(block, html);
        }
    }

    private static void Write(Picture picture, string address, HtmlBuffer html)
    {
        html.Markup("<p><img src=\""u8).Text(address).Markup("\" alt=\""u8).Text(picture.Alt ?? "").Markup("\""u8);
        if (picture is { Width: { } width, Height: { } height })
            html.Markup(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        html.Markup("></p>\n"u8);
        if (picture.Caption is not null || picture.Credit is not null)
            WriteCaption(picture.Caption ?? "", picture.Credit, html);
    }

    private static void Write(Block block, HtmlBuffer html)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block, html);
                break;
            case BlockKind.Quote:
                html.Markup("<blockquote><p>"u8).Text(block.Text).Markup("</p></blockquote>\n"u8);
                break;
            case BlockKind.List:
                WriteList(block, html);
                break;
            case BlockKind.Caption:
                WriteCaption(block.Text, block.Credit is null ? null : $"{block.CreditMark} {block.Credit}".Trim(), html);
                break;
            case BlockKind.Paragraph or BlockKind.Byline or BlockKind.Dateline or BlockKind.Html:
                html.Markup("<p>"u8).Text(block.Text).Markup("</p>\n"u8);
                break;
            default:
                throw new UnreachableException($"{block.Kind} has no markup");
        }
    }

    private static void WriteHeading(Block block, HtmlBuffer html)
    {
        var level = (byte)('0' + (block.Level is >= 2 and <= 6 ? block.Level : 2));
        html.Markup("<h"u8).Markup([level]).Markup(">"u8).Text(block.Text).Markup("</h"u8).Markup([level]).Markup(">\n"u8);
    }

    private static void WriteList(Block block, HtmlBuffer html)
    {
        html.Markup(block.IsOrdered ? "<ol>"u8 : "<ul>"u8);
        foreach (var item in block.Items)
            html.Markup("<li>"u8).Text(item).Markup("</li>"u8);
        html.Markup(block.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private static void WriteCaption(string caption, string? credit, HtmlBuffer html)
    {
        html.Markup("<p>"u8);
        if (caption.Length > 0)
            html.Markup("<em>"u8).Text(caption).Markup("</em>"u8);
        if (credit is not null)
            html.Markup(" <small>"u8).Text(credit).Markup("</small>"u8);
        html.Markup("</p>\n"u8);
    }
}
