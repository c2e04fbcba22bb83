using System.Diagnostics;
using System.Text.RegularExpressions;
using Articles.Decoding;
using Articles.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>Reads Markdown blocks of which some hold raw HTML, and makes that fit to be published.</summary>
internal sealed partial class RawHtmlReader(MarkdownRenderer renderer, HtmlCleaner cleaner)
{
    /// <summary>Elements that open one within another and close blocks later; what is nested deeper is closed for its author.</summary>
    private const int MaximumJoins = 8;

    /// <summary>True for a block that must not be published as Markdown renders it.</summary>
    public static bool IsRaw(Markdig.Syntax.Block node) =>
        PartsOf(node).Any(part =>
            part is HtmlBlock or HtmlInline || (AddressOf(part) is { } url && !AllowedHtml.HasSchemeOf(url)));

    public IEnumerable<MarkdownGroup> Read(IReadOnlyList<Markdig.Syntax.Block> nodes)
    {
        var closings = ClosingTags(nodes);
        for (var first = 0; first < nodes.Count;)
        {
            var last = IsRaw(nodes[first]) ? LastOfGroup(nodes, first, closings) : first;
            yield return ReadGroup([.. nodes.Skip(first).Take(last - first + 1)]);
            first = last + 1;
        }
    }

    private MarkdownGroup ReadGroup(Markdig.Syntax.Block[] nodes)
    {
        if (!nodes.Any(IsRaw))
            return new(nodes, renderer.Render(nodes[0]), MarkdownWords.Of(nodes[0]));

        var (html, words) = cleaner.Clean(RenderedHtml.Join([.. nodes.Select(Rendered)]))
            ?? cleaner.Clean(RenderedHtml.Join([.. nodes.Select(Escaped)]))
            ?? throw new UnreachableException("what Markdown renders can always be read");
        var isMarkdown = nodes is [not HtmlBlock and var node] && !PartsOf(node).OfType<HtmlInline>().Any(IsScript);
        return new(nodes, html, isMarkdown ? MarkdownWords.Of(nodes[0]) : CleanText.Line(words));
    }

    /// <summary>Markup that ends in the middle of something would take what comes after it for its own.</summary>
    private RenderedHtml Rendered(Markdig.Syntax.Block node)
    {
        var rendered = renderer.RenderWithPlaces(node);
        return !IsRaw(node) || HtmlFragment.OpenAtEnd(rendered.Html) is not null ? rendered : Escaped(node);
    }

    private RenderedHtml Escaped(Markdig.Syntax.Block node)
    {
        var (line, column) = renderer.PlaceOf(PartsOf(node).FirstOrDefault(part => part is HtmlBlock or HtmlInline) ?? node);
        cleaner.ReportUnreadable(line, column);
        return new(renderer.RenderEscaped(node), [new(0, line, column)]);
    }

    /// <summary>The block that closes what the first one, or one up to there, leaves open.</summary>
    private int LastOfGroup(IReadOnlyList<Markdig.Syntax.Block> nodes, int first, ILookup<string, int> closings)
    {
        var last = first;
        for (var join = 0; join < MaximumJoins; join++)
        {
            var html = string.Join('\n', nodes.Skip(first).Take(last - first + 1).Select(renderer.Render));
            var end = (HtmlFragment.OpenAtEnd(html) ?? [])
                .Select(name => closings[name].FirstOrDefault(node => node > last, -1)).DefaultIfEmpty(-1).Max();
            if (end < 0)
                break;
            last = end;
        }

        return last;
    }

    private static ILookup<string, int> ClosingTags(IReadOnlyList<Markdig.Syntax.Block> nodes) => nodes
        .SelectMany((node, index) => RawTexts(node)
            .SelectMany(raw => ClosingTag().Matches(raw)).Select(tag => (Name: tag.Groups[1].Value, index)))
        .ToLookup(tag => tag.Name, tag => tag.index, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> RawTexts(Markdig.Syntax.Block node) => PartsOf(node).Select(part => part switch
    {
        HtmlBlock block => block.Lines.ToString(),
        HtmlInline inline => inline.Tag,
        _ => "",
    });

    /// <summary>The block and all that it holds, words and links included.</summary>
    private static IEnumerable<MarkdownObject> PartsOf(Markdig.Syntax.Block node) =>
        [node, .. node is LeafBlock { Inline: { } inlines } ? inlines.Descendants() : node.Descendants()];

    private static bool IsScript(HtmlInline inline) =>
        inline.Tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase)
        || inline.Tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase);

    private static string? AddressOf(MarkdownObject part) => part switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };

    [GeneratedRegex("</([a-zA-Z][^\\s/>]*)")]
    private static partial Regex ClosingTag();
}
