using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Site.Importing.Markup;

/// <summary>Words, links and pictures of one paragraph as Markdown; what Markdown has no sign for keeps its tags.</summary>
internal static class InlineWriter
{
    public static string Write(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(text, node);
        var lines = text.ToString().Split('\n').Select(line => line.Trim(' '));
        var paragraph = string.Join('\n', lines).Trim('\n', ' ');
        while (paragraph.EndsWith("\\\n", StringComparison.Ordinal) || paragraph is "\\")
            paragraph = paragraph[..^1].TrimEnd('\\', '\n', ' ');
        return MarkdownText.EscapeStarts(EndsInBreak(paragraph) ? paragraph[..^1].TrimEnd() : paragraph);
    }

    /// <summary>A picture; its title is shown as its caption where it stands alone.</summary>
    public static string Picture(IElement image, string? caption) =>
        $"![{MarkdownText.Escape(image.GetAttribute("alt") ?? "").Trim()}]"
        + $"({MarkdownText.Target(image.GetAttribute("src") ?? "")}{MarkdownText.Title(caption)})";

    // A break that nothing follows.
    private static bool EndsInBreak(string paragraph) => paragraph.EndsWith('\\') && !paragraph.EndsWith("\\\\", StringComparison.Ordinal);

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText words)
            AppendSpaced(text, MarkdownText.Escape(words.Data));
        else if (node is IElement element)
            Append(text, element);
    }

    private static void Append(StringBuilder text, IElement element)
    {
        switch (element.LocalName)
        {
            case var _ when element.Id is { Length: > 0 }: Tagged(text, element); break;
            case "br": text.Append("\\\n"); break;
            case "em" or "i": Mark(text, element, "*"); break;
            case "strong" or "b": Mark(text, element, "**"); break;
            case "s" or "del": Mark(text, element, "~~"); break;
            case "code" when element.ChildElementCount == 0: Code(text, element.TextContent); break;
            case "img": text.Append(Picture(element, caption: null)); break;
            case "a": Link(text, element); break;
            case "span" when !element.HasAttribute("lang") && !element.HasAttribute("dir"): Inner(text, element); break;
            case "picture": Inner(text, element); break;
            case "wbr": break;
            default: Tagged(text, element); break;
        }
    }

    // White space beside white space is one.
    private static void AppendSpaced(StringBuilder text, string words) =>
        text.Append(text.Length > 0 && text[^1] == ' ' ? words.AsSpan().TrimStart(' ') : words);

    private static void Inner(StringBuilder text, IElement element)
    {
        foreach (var child in element.ChildNodes)
            Append(text, child);
    }

    private static string InnerOf(IElement element)
    {
        var inner = new StringBuilder();
        Inner(inner, element);
        return inner.ToString();
    }

    // White space at the edges belongs outside, or the signs would be none.
    private static void Mark(StringBuilder text, IElement element, string sign)
    {
        var inner = InnerOf(element);
        var core = inner.Trim(' ', '\n');
        if (core.Length == 0 || core == "\\")
        {
            text.Append(inner);
            return;
        }

        var start = inner.IndexOf(core, StringComparison.Ordinal);
        AppendSpaced(text, inner[..start]);
        text.Append(sign).Append(core).Append(sign).Append(inner, start + core.Length, inner.Length - start - core.Length);
    }

    private static void Code(StringBuilder text, string code)
    {
        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var gap = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        text.Append(fence).Append(gap).Append(code.ReplaceLineEndings(" ")).Append(gap).Append(fence);
    }

    private static void Link(StringBuilder text, IElement element)
    {
        var inner = InnerOf(element);
        if (element.GetAttribute("href") is not { } address || inner.Trim().Length == 0)
        {
            text.Append(inner);
            return;
        }

        var core = inner.Trim(' ');
        text.Append(inner.StartsWith(' ') ? " " : "")
            .Append('[').Append(core).Append("](").Append(MarkdownText.Target(address))
            .Append(MarkdownText.Title(element.GetAttribute("title"))).Append(')')
            .Append(inner.EndsWith(' ') ? " " : "");
    }

    private static void Tagged(StringBuilder text, IElement element)
    {
        var tags = ((IElement)element.Clone(deep: false)).ToHtml(HtmlMarkupFormatter.Instance);
        var end = tags.LastIndexOf("</", StringComparison.Ordinal);
        text.Append(end < 0 ? tags : tags[..end]);
        Inner(text, element);
        text.Append(end < 0 ? "" : tags[end..]);
    }
}
