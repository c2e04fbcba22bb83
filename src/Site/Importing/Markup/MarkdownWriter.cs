using AngleSharp.Dom;
using Articles.Markup;

namespace Site.Importing.Markup;

/// <summary>The blocks of cleaned HTML, each in Markdown as a person would write it.</summary>
internal static class MarkdownWriter
{
    public static IEnumerable<MarkdownBlock> Blocks(INode parent)
    {
        var words = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (IsInline(child))
            {
                words.Add(child);
                continue;
            }

            if (Paragraph(words) is { } before)
                yield return before;
            words = [];
            foreach (var block in child is IElement element ? Of(element) : [])
                yield return block;
        }

        if (Paragraph(words) is { } last)
            yield return last;
    }

    private static IEnumerable<MarkdownBlock> Of(IElement element) => element.LocalName switch
    {
        _ when IsTarget(element) => [new(null, [element])],
        "p" => element.Children.All(IsInline) ? Paragraph([.. element.ChildNodes]) is { } paragraph ? [paragraph] : [] : Blocks(element),
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
        "ul" or "ol" => [new(ListWriter.Write(element), [element])],
        "blockquote" => [new(Quote(element), [element])],
        "pre" => [new(Code(element), [element])],
        "hr" => [new("***", [element])],
        "table" => [new(TableWriter.Write(element), [element])],
        "figure" => Figure(element),
        "div" or "section" or "article" or "header" or "footer" or "aside" or "hgroup" or "address" or "figcaption" => Blocks(element),
        _ => [new(null, [element])],
    };

    // A place that something links to; a heading says its name itself.
    private static bool IsTarget(IElement element) => element.LocalName is not ['h', >= '1' and <= '6']
        && (element.Id is { Length: > 0 } || (element.LocalName is "ul" or "ol" && element.QuerySelector("li[id]") is not null));

    private static bool IsInline(INode node) => node switch
    {
        IText => true,
        IElement element => (HtmlWords.IsInline(element) || element.LocalName == "br")
            && element.Descendants<IElement>().All(inner => HtmlWords.IsInline(inner) || inner.LocalName == "br"),
        _ => false,
    };

    private static MarkdownBlock? Paragraph(IReadOnlyList<INode> nodes) =>
        InlineWriter.Write(nodes) is { Length: > 0 } text ? new(text, nodes) : null;

    // A body has no heading of the first level: that is the headline's.
    private static IEnumerable<MarkdownBlock> Heading(IElement element)
    {
        var text = InlineWriter.Write(element.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal);
        if (text.EndsWith('#'))
            text = text[..^1] + "\\#";
        if (text.Length > 0)
            yield return new($"{new string('#', Math.Max(2, element.LocalName[1] - '0'))} {text}{NameOf(element)}", [element]);
    }

    private static string NameOf(IElement heading) =>
        heading.Id is { Length: > 0 } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? $" {{#{id}}}" : "";

    private static string? Quote(IElement element)
    {
        var inner = Blocks(element).Select(block => block.Text).ToList();
        return inner.Contains(null) ? null
            : string.Join('\n', string.Join("\n\n", inner).Split('\n').Select(line => $"> {line}".TrimEnd()));
    }

    private static string? Code(IElement element)
    {
        if (element.Descendants<IElement>().Any(inner => inner.LocalName is "a" or "img" or "br"))
            return null;
        var code = element.TextContent.Trim('\n');
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}{LanguageOf(element) ?? LanguageOf(element.QuerySelector("code"))}\n{code}\n{fence}";
    }

    private static string? LanguageOf(IElement? element) => element?.ClassList
        .Select(name => name.StartsWith("language-", StringComparison.Ordinal) ? name[9..] : null)
        .FirstOrDefault(name => name is { Length: > 0 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#'));

    // One picture with words under it; any other figure is what it holds.
    private static IEnumerable<MarkdownBlock> Figure(IElement element)
    {
        var caption = element.Children.FirstOrDefault(child => child.LocalName == "figcaption");
        if (element.QuerySelectorAll("img") is not [var image]
            || (caption is not null && caption.QuerySelector("a, img, br, p") is not null)
            || element.Children.Any(child => child != caption && !IsInline(child)) || HasOtherWords(element, caption))
            return Blocks(element);

        var picture = InlineWriter.Picture(image, caption?.TextContent);
        var text = image.Closest("a")?.GetAttribute("href") is { } address ? $"[{picture}]({MarkdownText.Target(address)})" : picture;
        return [new(text, [element])];
    }

    private static bool HasOtherWords(IElement figure, IElement? caption) =>
        figure.TextContent.Count(c => !char.IsWhiteSpace(c)) != (caption?.TextContent.Count(c => !char.IsWhiteSpace(c)) ?? 0);
}
