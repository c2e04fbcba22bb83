using System.Collections.Immutable;
using Articles.Markup;
using Markdig;
using Markdig.Renderers.Html;
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
        var nodes = Parse(text, Pipeline);
        var renderer = new MarkdownRenderer(Pipeline, firstLine);
        if (!nodes.Any(RawHtmlReader.IsRaw))
            return BodyOf(nodes.Select(node => new MarkdownGroup([node], renderer.Render(node), MarkdownWords.Of(node))), firstLine);

        nodes = Parse(text, PrecisePipeline);
        var reader = new RawHtmlReader(new MarkdownRenderer(PrecisePipeline, firstLine), new HtmlCleaner(source, diagnostics));
        return BodyOf(reader.Read(nodes), firstLine);
    }

    private static MarkdownPipelineBuilder NewPipeline() =>
        new MarkdownPipelineBuilder().Use<HeadingIds>().UsePipeTables().UseFootnotes().Use<LooseFootnotes>()
            .UseDefinitionLists().UseTaskLists().UseEmphasisExtras().UseAutoLinks();

    private static IReadOnlyList<Markdig.Syntax.Block> Parse(string text, MarkdownPipeline pipeline)
    {
        var document = Markdown.Parse(text, pipeline);
        CaptionedPicture.FindAll(document);
        TableAlignment.ToClasses(document);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
        {
            // The one heading of the first level on a page is its headline.
            heading.SetData(typeof(MarkdownReader), true);
            heading.Level = 2;
        }

        return [.. document.Where(node => node is not LinkReferenceDefinitionGroup)];
    }

    private static TextBody BodyOf(IEnumerable<MarkdownGroup> groups, int firstLine)
    {
        MarkdownGroup[] shown = [.. groups.Where(group => group.Words.Length > 0 || !string.IsNullOrWhiteSpace(group.Html))];
        ImmutableArray<Block> blocks = [.. shown.Select(group => ToBlock(group, firstLine))];
        var hasTitle = blocks is [{ IsWords: true, Text.Length: > 0 }, _, ..] && shown[0].Nodes is [HeadingBlock heading]
            && heading.ContainsData(typeof(MarkdownReader));
        return hasTitle ? new(blocks[0], blocks.RemoveAt(0), HasRoles: true) : new(null, blocks, HasRoles: true);
    }

    private static Block ToBlock(MarkdownGroup group, int firstLine)
    {
        var node = group.Nodes[0];
        var isOne = group.Nodes.Count == 1;
        return new Block(isOne ? KindOf(node, group.Words) : BlockKind.Html, group.Words, node.Line + firstLine)
        {
            Html = TableBox.Scrolling(group.Html),
            Anchor = isOne && node is HeadingBlock ? node.TryGetAttributes()?.Id : null,
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
        ParagraphBlock paragraph when text.Length > 0 && !CaptionedPicture.Is(paragraph) => BlockKind.Paragraph,
        _ => BlockKind.Html,
    };
}
