using System.Collections.Immutable;
using Articles.Shapes;

namespace Articles.Roles;

/// <summary>Sees to it that the dates or times by which an agenda or a live report goes on are of one kind.</summary>
internal static class DateHeadFinder
{
    /// <summary>Fewer dates in lines of their own make no agenda.</summary>
    private const int FewestDates = 3;

    /// <summary>Makes every date or time in a line of its own a sub-head, where there are several with something below each.</summary>
    public static void Mark(ImmutableArray<Block>.Builder blocks, ImmutableArray<Decision>.Builder? decisions)
    {
        var dates = 0;
        for (var at = 0; at + 1 < blocks.Count; at++)
            dates += IsDateOver(blocks[at], blocks[at + 1]) ? 1 : 0;
        if (dates < FewestDates)
            return;

        for (var at = 0; at + 1 < blocks.Count; at++)
        {
            if (blocks[at].Kind == BlockKind.Heading || !IsDateOver(blocks[at], blocks[at + 1]))
                continue;
            blocks[at] = blocks[at] with { Kind = BlockKind.Heading, Level = 2 };
            decisions?.Add(new Decision($"block {at + 1}", "date in a line of its own, as others", blocks[at].Text));
        }
    }

    private static bool IsDateOver(Block block, Block next) =>
        block is { Kind: BlockKind.Paragraph or BlockKind.Heading, Html: null } && DatedLine.IsDateAlone(block.Text)
        && next.Kind is BlockKind.Paragraph or BlockKind.List && !DatedLine.IsDateAlone(next.Text);
}
