using System.Collections.Immutable;
using System.Text;
using Articles.Decoding;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>Reads a Markdown text into the same blocks as a plain one, each with its rendered HTML.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks().Build();

    public static TextBody Read(string text, int firstLine)
    {
        var document = Markdown.Parse(text, Pipeline);
        var blocks = ImmutableArray.CreateBuilder<Block>(document.Count);
        string? headline = null;
        foreach (var node in document)
        {
            if (headline is null && blocks.Count == 0 && node is HeadingBlock { Level: 1 } title)
                headline = PlainTextOf(title);
            else if (node is not LinkReferenceDefinitionGroup && ToBlock(node, firstLine) is { } block)
                blocks.Add(block);
        }

        return new TextBody(headline, blocks.ToImmutable(), HasRoles: true);
    }

    private static Block? ToBlock(Markdig.Syntax.Block node, int firstLine)
    {
        var text = PlainTextOf(node);
        var html = HtmlSanitizer.Clean(Render(node));
        if (text.Length == 0 && html.AsSpan().IsWhiteSpace())
            return null;

        return new Block(KindOf(node, text), text, node.Line + firstLine)
        {
            Html = html,
            Level = node is HeadingBlock heading ? Math.Clamp(heading.Level, 2, 6) : 0,
            IsOrdered = node is ListBlock { IsOrdered: true },
            Items = node is ListBlock list ? [.. list.Select(PlainTextOf)] : [],
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

    private static string Render(Markdig.Syntax.Block node)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(node);
        return writer.ToString().TrimEnd('\n');
    }

    private static string PlainTextOf(Markdig.Syntax.Block node)
    {
        var text = new StringBuilder();
        AppendText(text, node);
        return node is ListBlock ? text.ToString().Trim() : CleanText.Line(text.ToString());
    }

    private static void AppendText(StringBuilder text, MarkdownObject node)
    {
        switch (node)
        {
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
            case HtmlBlock:
                break;
            case LeafBlock { Inline: { } inlines }:
                AppendInlines(text, inlines);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    if (text.Length > 0)
                        text.Append('\n');
                    AppendText(text, child);
                }

                break;
        }
    }

    private static void AppendInlines(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case ContainerInline inner: AppendInlines(text, inner); break;
            }
        }
    }
}
