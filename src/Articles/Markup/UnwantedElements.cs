using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Articles.Markup;

/// <summary>
/// Takes the elements that a text may not hold out of it, and leaves what they say: their words, and a link to what they show.
/// </summary>
/// <param name="document">Changed in place; what is left of it is still to be sanitized.</param>
internal sealed class UnwantedElements(IHtmlDocument document)
{
    /// <summary>What these hold is no prose.</summary>
    private static readonly FrozenSet<string> Wordless = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "base", "link", "meta", "script", "style");

    /// <summary>What a browser shows apart from the words around it, though they may stand right beside it in the markup.</summary>
    private static readonly FrozenSet<string> Apart = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "audio", "button", "desc", "embed", "iframe", "input", "label", "legend", "math", "noscript", "object", "optgroup", "option",
        "param", "select", "source", "svg", "text", "textarea", "title", "track", "video");

    private static readonly string[] Sources = ["src", "data", "href", "xlink:href", "srcset", "poster"];

    /// <summary>Takes them out, and reports each that stands in nothing of its kind.</summary>
    public void Remove(Action<IElement, string> report)
    {
        foreach (var template in document.Body!.Descendants<IHtmlTemplateElement>().ToArray())
            template.Append([.. template.Content.ChildNodes]);

        foreach (var element in All().Where(e => !IsWithinUnwanted(e)))
            report(element, IsWordless(element) ? "with all that it holds" : "but for its words and a link to its source");
        foreach (var element in All().Where(e => IsWordless(e) || e is { LocalName: "source", ParentElement: IHtmlPictureElement }))
            element.Remove();
        foreach (var element in All())
            AppendWords(element);

        // From the outside in, so that no node is moved more than once, however deep it is.
        foreach (var element in All())
            Unwrap(element);
    }

    private IElement[] All() => [.. document.Body!.Descendants<IElement>().Where(IsUnwanted)];

    private static bool IsWordless(IElement element) => Wordless.Contains(element.LocalName);

    /// <summary>Of SVG and MathML nothing is shown, whatever its elements are called.</summary>
    private static bool IsUnwanted(IElement element) =>
        element.NamespaceUri != NamespaceNames.HtmlUri || !AllowedHtml.HasElement(element.LocalName);

    private static bool IsWithinUnwanted(IElement element) =>
        element.ParentElement is { } parent && parent.LocalName != "body" && IsUnwanted(parent);

    /// <summary>Puts what an element shows but does not hold behind what it holds.</summary>
    private void AppendWords(IElement element)
    {
        if (element.LocalName is "iframe" or "noembed" or "noframes")
            ReadWords(element);
        var shown = AttributeOf(element, "alt", "label", "placeholder") ?? (ShowsValue(element) ? AttributeOf(element, "value") : null);
        INode? said = SourceOf(element) is { } source ? LinkTo(source, shown ?? AttributeOf(element, "title") ?? source)
            : shown is not null ? document.CreateTextNode(shown) : null;
        if (said is null)
            return;

        if (element.HasChildNodes)
            element.Append(document.CreateTextNode(" "));
        element.Append(said);
    }

    /// <summary>What such an element holds is markup for those who cannot see it, and comes as one piece of characters.</summary>
    private void ReadWords(IElement element)
    {
        if (HtmlFragment.Parse(element.TextContent) is not { } words)
            return;

        new UnwantedElements(words).Remove((_, _) => { });
        element.TextContent = "";
        element.Append([.. words.Body!.ChildNodes.Select(node => document.Import(node))]);
    }

    private IElement LinkTo(string source, string text)
    {
        var link = document.CreateElement("a");
        link.SetAttribute("href", source);
        link.TextContent = text;
        return link;
    }

    /// <summary>Puts what an element holds in its place.</summary>
    private void Unwrap(IElement element)
    {
        INode[] left = [.. element.ChildNodes];
        if (element.ParentElement is { LocalName: "body" } && left.Any(IsSaying) && !element.Descendants<IElement>().Any(IsBlock))
        {
            var paragraph = document.CreateElement("p");
            paragraph.Append(left);
            left = [paragraph];
        }
        else if (Apart.Contains(element.LocalName))
            left = [.. GapBeside(element.PreviousSibling), .. left, .. GapBeside(element.NextSibling)];

        element.Replace(left);
    }

    private IEnumerable<INode> GapBeside(INode? sibling) => sibling switch
    {
        null => [],
        IText text when text.Data.StartsWith(' ') || text.Data.EndsWith(' ') => [],
        _ => [document.CreateTextNode(" ")],
    };

    private static bool ShowsValue(IElement element) =>
        element.LocalName is "input" && element.GetAttribute("type") is "button" or "submit" or "reset" or "text" or null;

    private static string? SourceOf(IElement element)
    {
        var source = element.LocalName == "param" && element.GetAttribute("name") is "movie" or "src" or "url"
            ? AttributeOf(element, "value")
            : AttributeOf(element, Sources);
        return source is null || source.StartsWith('#') || !AllowedHtml.HasSchemeOf(source) ? null : source;
    }

    private static string? AttributeOf(IElement element, params IEnumerable<string> names) => names
        .Select(name => (name, value: element.GetAttribute(name)?.Trim()))
        .Where(attribute => !string.IsNullOrEmpty(attribute.value))
        .Select(attribute => attribute.name == "srcset" ? attribute.value!.Split(' ', ',')[0] : attribute.value)
        .FirstOrDefault();

    private static bool IsSaying(INode node) => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent);

    private static bool IsBlock(IElement element) => !IsUnwanted(element) && !HtmlWords.IsInline(element);
}
