using System.Collections.Immutable;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using Articles.Bodies;
using Articles.Decoding;
using Articles.Markup;

namespace Articles.Reading;

/// <summary>Reads a page of HTML into the same blocks as a text, each cleaned; what stands around its article is no part of it.</summary>
internal static class HtmlReader
{
    // What only holds others.
    private static readonly string[] Boxes = ["div", "section", "article", "main", "header", "footer", "hgroup", "body", "noscript"];

    /// <param name="source">The text's path, for what is reported.</param>
    /// <param name="html">The text without front matter.</param>
    /// <param name="firstLine">The line of the file it begins on, 1-based.</param>
    /// <param name="diagnostics">Where it is reported what is left out.</param>
    public static (TextBody Body, Override Said) Read(string source, string html, int firstLine,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (HtmlPage.Parse(html) is not { } page)
        {
            diagnostics.Add(new(source, firstLine, 1, Severity.Error, "this HTML cannot be read", "save it anew, or as plain text"));
            return (new(null, [], HasRoles: true), Override.None);
        }

        var head = new HtmlHead(page.Document);
        var cleaner = new HtmlCleaner(source, diagnostics);
        var blocks = Pieces(page.Article).Select(piece => Of(piece, cleaner, firstLine)).OfType<Block>().ToImmutableArray();
        var title = page.Heading is { } heading ? Of([heading], cleaner, firstLine) : null;
        return (new(title, blocks, HasRoles: true), new()
        {
            Title = title is null ? page.Title : null,
            Published = head.Published,
            Updated = head.Updated,
            Author = head.Author,
            Section = head.Section,
            Language = head.Language,
        });
    }

    // Elements that stand by themselves, and runs of words between them.
    private static IEnumerable<IReadOnlyList<INode>> Pieces(INode parent)
    {
        var words = new List<INode>();
        foreach (var child in parent.ChildNodes.ToArray())
        {
            if (child is IComment)
                continue;
            if (child is not IElement element || (IsInline(element) && !element.Descendants<IElement>().Any(inner => !IsInline(inner))))
            {
                words.Add(child);
                continue;
            }

            if (words.Count > 0)
                yield return words;
            words = [];
            IEnumerable<IReadOnlyList<INode>> pieces = Boxes.Contains(element.LocalName)
                || IsInline(element) ? Pieces(element) : [[element]];
            foreach (var piece in pieces)
                yield return piece;
        }

        if (words.Count > 0)
            yield return words;
    }

    private static bool IsInline(IElement element) => HtmlWords.IsInline(element) || element.LocalName == "br"
        || !AllowedHtml.HasElement(element.LocalName)
        && !Boxes.Contains(element.LocalName);

    private static Block? Of(IReadOnlyList<INode> nodes, HtmlCleaner cleaner, int firstLine)
    {
        var markup = string.Concat(nodes.Select(node => node.ToHtml(HtmlMarkupFormatter.Instance))).Trim();
        var element = nodes is [IElement { } one] && !IsInline(one) ? one : null;
        var place = PlaceOf(nodes, firstLine);
        if (element is null)
            markup = $"<p>{markup}</p>";
        if (cleaner.Clean(new(markup, [place])) is not { Html.Length: > 0 } cleaned)
            return null;

        var words = CleanText.Line(cleaned.Words);
        var kind = KindOf(element?.LocalName ?? "p", words);
        return new Block(kind, kind == BlockKind.List ? string.Join('\n', ItemsOf(element!)) : words, place.Line)
        {
            Html = TableBox.Scrolling(cleaned.Html),
            Anchor = kind == BlockKind.Heading && element!.Id is { Length: > 0 } id && cleaned.Html
                .Contains($" id=\"{id}\"", StringComparison.Ordinal) ? id : null,
            Level = kind == BlockKind.Heading ? Math.Clamp(element!.LocalName[1] - '0', 2, 6) : 0,
            IsOrdered = kind == BlockKind.List && element!.LocalName == "ol",
            Items = kind == BlockKind.List ? [.. ItemsOf(element!)] : [],
        };
    }

    private static IEnumerable<string> ItemsOf(IElement list) => list.Children.Select(item => CleanText.Line(HtmlWords.Of(item)))
        .Where(text => text.Length > 0);

    private static SourcePlace PlaceOf(IReadOnlyList<INode> nodes, int firstLine)
    {
        var position = nodes.OfType<IElement>().FirstOrDefault()?.SourceReference?.Position
            ?? nodes[0].ParentElement?.SourceReference?.Position;
        return position is { } known ? new(0, known.Line + firstLine - 1, Math.Max(1, known.Column)) : new(0, firstLine, 1);
    }

    private static BlockKind KindOf(string name, string words) => name switch
    {
        _ when words.Length == 0 => BlockKind.Html,
        "p" or "address" => BlockKind.Paragraph,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "ul" or "ol" => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        _ => BlockKind.Html,
    };
}
