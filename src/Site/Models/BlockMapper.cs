using System.Collections.Immutable;
using System.Diagnostics;
using Articles;
using Scriban.Runtime;
using Site.Html;

namespace Site.Models;

/// <summary>An article's body as templates get it, with an anchor for each heading.</summary>
internal static class BlockMapper
{
    public static ScriptObject[] Map(ImmutableArray<Block> blocks)
    {
        var anchors = new BlockAnchors();
        return [.. blocks.Select(block => Map(block, anchors))];
    }

    public static string Name(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraph",
        BlockKind.Heading => "heading",
        BlockKind.Caption => "caption",
        BlockKind.Quote => "quote",
        BlockKind.List => "list",
        BlockKind.Byline => "byline",
        BlockKind.Dateline => "dateline",
        BlockKind.Html => "html",
        _ => throw new UnreachableException($"{kind} has no name"),
    };

    /// <summary>The level of a heading on an article's page, whose first is the headline.</summary>
    public static int LevelOf(Block heading) => Math.Max(2, heading.Level);

    private static ScriptObject Map(Block block, BlockAnchors anchors)
    {
        var model = new ScriptObject { ["kind"] = Name(block.Kind), ["text"] = block.Text };
        if (block.Html is { } html)
            model["html"] = new RawHtml(html);
        if (block.Kind == BlockKind.Heading)
        {
            model["level"] = LevelOf(block);
            model["id"] = block.Anchor ?? anchors.Next(block.Text);
        }

        if (block.Credit is { } credit)
        {
            model["credit"] = credit;
            model["mark"] = block.CreditMark;
        }

        if (block.Kind == BlockKind.List)
        {
            model["items"] = block.Items;
            model["ordered"] = block.IsOrdered;
        }

        return model;
    }
}
