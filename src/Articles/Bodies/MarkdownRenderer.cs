using System.Collections.Immutable;
using Articles.Markup;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>Renders the blocks of one Markdown text to HTML.</summary>
/// <param name="pipeline">That the text was parsed with.</param>
/// <param name="firstLine">The line of the file that the text begins on, 1-based.</param>
internal sealed class MarkdownRenderer(MarkdownPipeline pipeline, int firstLine)
{
    private readonly CodeColours _colours = new();

    public string Render(Markdig.Syntax.Block node)
    {
        using var writer = new StringWriter();
        RendererFor(writer).Render(node);
        return writer.ToString().TrimEnd('\n');
    }

    /// <summary>With the place of each part.</summary>
    public RenderedHtml RenderWithPlaces(Markdig.Syntax.Block node)
    {
        using var writer = new StringWriter();
        var places = ImmutableArray.CreateBuilder<SourcePlace>();
        var renderer = RendererFor(writer);
        renderer.ObjectWriteBefore += (_, part) =>
        {
            var (line, column) = PlaceOf(part);
            places.Add(new(writer.GetStringBuilder().Length, line, column));
        };
        renderer.Render(node);
        return new(writer.ToString().TrimEnd('\n'), places.ToImmutable());
    }

    /// <summary>Raw HTML as the characters that it is written in.</summary>
    public string RenderEscaped(Markdig.Syntax.Block node)
    {
        using var writer = new StringWriter();
        var renderer = RendererFor(writer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new EscapedHtmlBlock());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new EscapedHtmlInline());
        renderer.Render(node);
        return writer.ToString().TrimEnd('\n');
    }

    /// <summary>The line and column of the file, 1-based.</summary>
    public (int Line, int Column) PlaceOf(MarkdownObject part) => (part.Line + firstLine, part.Column + 1);

    private HtmlRenderer RendererFor(TextWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new CaptionedPicture());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskMark());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(_colours);
        return renderer;
    }

    private sealed class EscapedHtmlBlock : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj) =>
            renderer.Write("<p>").WriteLeafRawLines(obj, writeEndOfLines: false, escape: true).WriteLine("</p>");
    }

    private sealed class EscapedHtmlInline : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj) => renderer.WriteEscape(obj.Tag);
    }
}
