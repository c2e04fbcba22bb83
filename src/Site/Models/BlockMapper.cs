using System.Collections.Immutable;
using System.Diagnostics;
using Articles;
using Scriban.Runtime;

namespace Site.Models;

/// <summary>An article's body as templates get it, with an anchor for each heading.</summary>
internal static class BlockMapper
{
    public static ScriptObject[] Map(ImmutableArray<Block> blocks)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
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

    private static ScriptObject Map(Block block, HashSet<string> anchors)
    {
        var model = new ScriptObject { ["kind"] = Name(block.Kind), ["text"] = block.Text };
        if (block.Html is { } html)
            model["html"] = new RawHtml(html);
        if (block.Kind == BlockKind.Heading)
        {
            model["level"] = Math.Max(2, block.Level);
            model["id"] = Anchor(block.Text, anchors);
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

    private static string Anchor(string text, HashSet<string> taken)
    {
        var anchor = Slug.From(text);
        for (var n = 2; !taken.Add(anchor); n++)
            anchor = $"{Slug.From(text)}-{n}";
        return anchor;
    }
}
