using System.Collections.Immutable;
using Articles.Markup;
using Markdig;
using Markdig.Syntax;

namespace Articles.Bodies;

/// <summary>Reads a Markdown text into the same blocks as a plain one, each with its rendered HTML.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = NewPipeline().Build();

    /// <summary>Knows the column of every tag, and takes longer for it.</summary>
    private static readonly MarkdownPipeline PrecisePipeline = NewPipeline().UsePreciseSourceLocation().Build();

    /// <param name="source">The text's path, for what is reported.</param>
    /// <param name="text">The text without front matter.</param>
    /// <param name="firstLine">The line of the file it begins on, 1-based.</param>
    /// <param name="diagnostics">Where it is reported what of its HTML is left out.</param>
    public static TextBody Read(string source, string text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!MarkdownDepth.Check(source, text, firstLine, diagnostics))
            return Nothing;
        try
        {
            return ReadBody(source, text, firstLine, diagnostics);
        }
        catch (ArgumentException)
        {
            // All that the parser says of a depth that it counts in another way.
            diagnostics.Add(MarkdownDepth.TooDeep(source, firstLine, 1));
            return Nothing;
        }
    }

    private static TextBody Nothing => new(null, [], HasRoles: true);

    private static TextBody ReadBody(string source, string text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (headline, nodes) = Parse(text, Pipeline);
        var renderer = new MarkdownRenderer(Pipeline, firstLine);
        if (!nodes.Any(RawHtmlReader.IsRaw))
            return BodyOf(headline, nodes.Select(node => new MarkdownGroup([node], renderer.Render(node), MarkdownWords.Of(node))),
                firstLine);

        (headline, nodes) = Parse(text, PrecisePipeline);
        var reader = new RawHtmlReader(new MarkdownRenderer(PrecisePipeline, firstLine), new HtmlCleaner(source, diagnostics));
        return BodyOf(headline, reader.Read(nodes), firstLine);
    }

    private static MarkdownPipelineBuilder NewPipeline() =>
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks();

    private static (string? Headline, IReadOnlyList<Markdig.Syntax.Block> Nodes) Parse(string text, MarkdownPipeline pipeline)
    {
        var document = Markdown.Parse(text, pipeline);
        TableAlignment.ToClasses(document);
        var nodes = document.Where(node => node is not LinkReferenceDefinitionGroup).ToList();
        if (nodes.Find(node => node is not HtmlBlock { Type: HtmlBlockType.Comment }) is not HeadingBlock { Level: 1 } title)
            return (null, nodes);

        nodes.Remove(title);
        return (MarkdownWords.Of(title), nodes);
    }

    private static TextBody BodyOf(string? headline, IEnumerable<MarkdownGroup> groups, int firstLine) => new(
        headline,
        [.. groups.Where(group => group.Words.Length > 0 || !string.IsNullOrWhiteSpace(group.Html))
            .Select(group => ToBlock(group, firstLine))],
        HasRoles: true);

    private static Block ToBlock(MarkdownGroup group, int firstLine)
    {
        var node = group.Nodes[0];
        var isOne = group.Nodes.Count == 1;
        return new Block(isOne ? KindOf(node, group.Words) : BlockKind.Html, group.Words, node.Line + firstLine)
        {
            Html = group.Html,
            Level = isOne && node is HeadingBlock heading ? Math.Clamp(heading.Level, 2, 6) : 0,
            IsOrdered = isOne && node is ListBlock { IsOrdered: true },
            Items = isOne && node is ListBlock list ? [.. list.Select(MarkdownWords.Of)] : [],
        };
    }

    private static BlockKind KindOf(Markdig.Syntax.Block node, string text) => node switch
    {
        HeadingBlock => BlockKind.Heading,
        ListBlock => BlockKind.List,
        QuoteBlock => BlockKind.Quote,
        ParagraphBlock when text.Length > 0 => BlockKind.Paragraph,
        _ => BlockKind.Html,
    };
}
