using Articles;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Site.Modules;

/// <summary>
/// The ids of a page's headings as the library's own extension makes them (<c>kop</c>, <c>kop-1</c>, <c>kop-2</c> …), which
/// searches from 1 for each of many equal ones; it leaves a heading alone that has an id. To be used before that one.
/// </summary>
internal sealed class HeadingIds : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
            headings.Closed += OnClosed;
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } underlined)
            underlined.Closed += OnClosed;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void OnClosed(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is HeadingBlock heading)
            heading.ProcessInlinesEnd += (inlines, _) => Name(heading, inlines.Document);
    }

    private static void Name(HeadingBlock heading, MarkdownDocument document)
    {
        if (heading.Inline is null || heading.TryGetAttributes()?.Id is not null)
            return;

        if (document.GetData(typeof(HeadingIds)) is not Given given)
            document.SetData(typeof(HeadingIds), given = new([], new()));
        var name = LinkHelper.Urilize(TextOf(heading), allowOnlyAscii: true);
        name = name.Length > 0 ? name : "section";
        var id = name;
        while (!given.Ids.Add(id))
            id = $"{name}-{given.Numbers.Next(name) - 1}";
        heading.GetAttributes().Id = id;
    }

    private static string TextOf(HeadingBlock heading)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        renderer.Write(heading.Inline!);
        return text.ToString();
    }

    private sealed record Given(HashSet<string> Ids, NameNumbers Numbers);
}
