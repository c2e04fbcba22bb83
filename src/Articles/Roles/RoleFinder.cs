using System.Collections.Immutable;
using Articles.Bodies;

namespace Articles.Roles;

/// <summary>Says of each block what it is to its reader: paragraph, sub-head, caption, byline, dateline, quote.</summary>
internal static class RoleFinder
{
    public static ImmutableArray<Block> Assign(TextBody body, ImmutableArray<Decision>.Builder? decisions)
    {
        if (body.HasRoles)
            return body.Blocks;

        var blocks = body.Blocks.ToBuilder();
        SplitDateline(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Paragraph, Html: null })
                continue;

            var (block, rule) = Classify(blocks, i);
            blocks[i] = block;
            if (block.Kind != BlockKind.Paragraph)
                decisions?.Add(new Decision($"block {i + 1}", rule, block.Text));
        }

        InterviewFinder.Mark(blocks, decisions);
        DateHeadFinder.Mark(blocks, decisions);
        return blocks.ToImmutable();
    }

    /// <summary>A dateline opens the first paragraph; it becomes a block of its own.</summary>
    private static void SplitDateline(ImmutableArray<Block>.Builder blocks)
    {
        for (var i = 0; i < Math.Min(3, blocks.Count); i++)
        {
            var block = blocks[i];
            var length = block is { Kind: BlockKind.Paragraph, Html: null } ? DatelineParser.LengthIn(block.Text) : 0;
            if (length == 0 || length >= block.Text.Length)
                continue;

            blocks[i] = block with { Kind = BlockKind.Dateline, Text = block.Text[..length].TrimEnd() };
            blocks.Insert(i + 1, block with { Text = block.Text[length..].TrimStart() });
            return;
        }
    }

    private static (Block Block, string Rule) Classify(ImmutableArray<Block>.Builder blocks, int index)
    {
        var block = blocks[index];
        if (CaptionParser.TryParse(block) is { } caption)
            return (caption, "caption with a credit");
        if (index <= 3 && BylineParser.IsByline(block.Text))
            return (block with { Kind = BlockKind.Byline }, "byline");
        if (QuoteFinder.IsBlockQuote(block.Text))
            return (block with { Kind = BlockKind.Quote }, "block quote");

        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var previous = index > 0 ? blocks[index - 1] : null;
        if (SubheadFinder.IsSubhead(previous, block, next))
            return (block with { Kind = BlockKind.Heading, Level = 2 }, "short line before a paragraph");

        return (block, "");
    }
}
