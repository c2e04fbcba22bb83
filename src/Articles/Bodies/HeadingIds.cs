using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>
/// The ids of headings, by the rule of GitHub (<c>kop</c>, <c>kop-1</c>, <c>kop-2</c> …), or as the author gives one:
/// <c>## Kop {#eigen}</c>.
/// The library's own extension searches from 1 for each of many equal ones; it leaves a heading alone that has an id. To be used
/// before it.
/// </summary>
internal sealed partial class HeadingIds : IMarkdownExtension
{
    /// <summary>What the site's own pages call their parts.</summary>
    private static readonly string[] Reserved = ["main", "related"];

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
            headings.Closed += OnClosed;
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } underlined)
            underlined.Closed += OnClosed;
        pipeline.DocumentProcessed += NameAll;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void OnClosed(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is HeadingBlock heading)
            heading.ProcessInlinesEnd += (inlines, _) => Find(heading, inlines.Document);
    }

    private static void Find(HeadingBlock heading, MarkdownDocument document)
    {
        if (heading.Inline is null)
            return;

        if (document.GetData(typeof(HeadingIds)) is not Found found)
            document.SetData(typeof(HeadingIds), found = new([.. Reserved], []));
        var id = heading.TryGetAttributes()?.Id ?? TakeGiven(heading.Inline);
        if (id is not null)
            found.Ids.Add(id);
        else
            found.Nameless.Add(heading);
        heading.GetAttributes().Id = id ?? "";
    }

    /// <summary>The id at the end of a heading's words, which then no longer end in it; null for none.</summary>
    private static string? TakeGiven(ContainerInline words)
    {
        if (words.LastChild is not LiteralInline last || Given().Match(last.Content.ToString()) is not { Success: true } given)
            return null;

        last.Content = new StringSlice(last.Content.ToString()[..given.Index]);
        return given.Groups[1].Value;
    }

    // At the end, since an id that an author gives goes before the same one that a heading above would get.
    private static void NameAll(MarkdownDocument document)
    {
        if (document.GetData(typeof(HeadingIds)) is not Found found)
            return;

        var numbers = new NameNumbers();
        foreach (var heading in found.Nameless)
        {
            var name = LinkHelper.UrilizeAsGfm(TextOf(heading));
            name = name.Length > 0 ? name : "section";
            var id = name;
            while (!found.Ids.Add(id))
                id = $"{name}-{numbers.Next(name) - 1}";
            heading.GetAttributes().Id = id;
        }
    }

    private static string TextOf(HeadingBlock heading)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        renderer.Write(heading.Inline!);
        return text.ToString().Trim();
    }

    [GeneratedRegex("\\s*\\{#([^\\s{}\"'<>&]+)\\}\\s*$")]
    private static partial Regex Given();

    private sealed record Found(HashSet<string> Ids, List<HeadingBlock> Nameless);
}
