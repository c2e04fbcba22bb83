using System.Collections.Immutable;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using Articles;
using Articles.Markup;

namespace Site.Importing.Markup;

/// <summary>
/// The body of a text that an old site kept as HTML. It becomes Markdown block by block, each read back as a build will read it; a block of
/// which a word, a link or a picture would be lost stays HTML, cleaned.
/// </summary>
internal sealed class HtmlBody : IImportedBody
{
    private static readonly string[] Kept =
        ["alt", "colspan", "datetime", "dir", "height", "href", "lang", "open", "rowspan", "src", "start", "title",
        "width", "align", "cite", "data", "poster", "value", "name", "label"];

    // Pictures that a script would fetch when they come near.
    private static readonly string[] LateSources = ["data-src", "data-lazy-src", "data-original"];

    private readonly IHtmlDocument? _document;
    private readonly string _html;
    private readonly int _line;

    /// <param name="html">As the old site had it.</param>
    /// <param name="line">The line of the export that it begins on, for what is reported.</param>
    public HtmlBody(string html, int line)
    {
        (_html, _line) = (html, line);
        _document = HtmlFragment.Parse(html);
        if (_document?.Body is { } body)
            LooksOnly.Unwrap(body);
        foreach (var image in _document?.QuerySelectorAll("img").ToArray() ?? [])
            GiveSource(image);
    }

    public IEnumerable<BodyAddress> Addresses =>
        from element in _document?.Body?.QuerySelectorAll("a[href], img[src]") ?? Enumerable.Empty<IElement>()
        select element.LocalName == "img"
            ? new BodyAddress(element.GetAttribute("src")!, IsPicture: true)
            : new BodyAddress(element.GetAttribute("href")!, IsPicture: false);

    public string ToMarkdown(string file, Func<BodyAddress, string> address, ICollection<Diagnostic> said)
    {
        if (_document?.Body is not { } body)
            return Unreadable(file, said);
        foreach (var element in body.QuerySelectorAll("a[href]"))
            element.SetAttribute("href", address(new(element.GetAttribute("href")!, IsPicture: false)));
        foreach (var element in body.QuerySelectorAll("img[src]"))
            element.SetAttribute("src", address(new(element.GetAttribute("src")!, IsPicture: true)));
        var targets = body.QuerySelectorAll("a[href^='#']")
            .Select(link => link.GetAttribute("href")![1..]).ToHashSet(StringComparer.Ordinal);
        foreach (var element in body.QuerySelectorAll("*"))
            DropAttributes(element, targets);

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var markup = body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance);
        var cleaned = new HtmlCleaner(file, diagnostics).Clean(new(markup, [new(0, _line, 1)]));
        foreach (var diagnostic in diagnostics)
            said.Add(diagnostic);
        return cleaned is { Html: var html } && HtmlFragment.Parse(html)?.Body is { } clean
            ? Written(clean)
            : Unreadable(file, said);
    }

    // Nothing of it is lost where it is shown as it is written.
    private string Unreadable(string file, ICollection<Diagnostic> said)
    {
        said.Add(new(file, _line, 1, Severity.Warning, "this HTML cannot be read, so its characters stand in the text as they are",
            "write the text anew"));
        return MarkdownText.EscapeStarts(MarkdownText.Escape(_html));
    }

    // Nearly always all of it can be said; only where it cannot, it is found out of which block.
    private static string Written(IElement body)
    {
        var blocks = MarkdownWriter.Blocks(body).ToList();
        var whole = string.Join("\n\n", blocks.Select(block => block.Text ?? Raw(block.Nodes)));
        return BodyContent.Of(body.ChildNodes).IsIn(BodyContent.OfMarkdown(whole)) ? whole : string.Join("\n\n", blocks.Select(Safe));
    }

    private static string Safe(MarkdownBlock block) =>
        block.Text is { } text && BodyContent.Of(block.Nodes).IsIn(BodyContent.OfMarkdown(text)) ? text : Raw(block.Nodes);

    // An empty line would end it, and Markdown would go on in its middle.
    private static string Raw(IReadOnlyList<INode> nodes)
    {
        foreach (var text in nodes.SelectMany(node => node.DescendantsAndSelf<IText>()).ToArray())
        {
            if (text.ParentElement?.Closest("pre") is null && text.Data.Contains('\n', StringComparison.Ordinal))
                text.Data = text.Data.Replace('\n', ' ');
        }

        var html = string.Concat(nodes.Select(node => node.ToHtml(HtmlMarkupFormatter.Instance))).Trim();
        var block = nodes is [IElement element] && !HtmlWords.IsInline(element) ? html : $"<p>{html}</p>";
        return block.Replace("\n", "&#10;", StringComparison.Ordinal);
    }

    private static void GiveSource(IElement image)
    {
        if (image.GetAttribute("src") is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return;
        if (LateSources.Select(image.GetAttribute).FirstOrDefault(late => !string.IsNullOrWhiteSpace(late)) is { } found)
            image.SetAttribute("src", found);
    }

    // How something looks, and what a script needs to know of it, is the theme's.
    private static void DropAttributes(IElement element, HashSet<string> targets)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            var isLanguage = attribute.Name == "class" && element.LocalName is "pre" or "code";
            var isTarget = attribute.Name == "id" && targets.Contains(attribute.Value);
            if (!isLanguage && !isTarget && !Kept.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase))
                element.RemoveAttribute(attribute.Name);
        }

        if (element.LocalName is not ("img" or "td" or "th" or "col"))
        {
            element.RemoveAttribute("width");
            element.RemoveAttribute("height");
        }
    }
}
