using System.Collections.Immutable;

namespace Articles.Bodies;

/// <summary>Lists whose items stand apart by blank lines.</summary>
internal static class LooseList
{
    /// <summary>The blocks with each row of marked ones as one list.</summary>
    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(IsMarked))
            return blocks;

        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var at = 0; at < blocks.Length;)
        {
            var end = at + 1;
            while (IsMarked(blocks[at]) && end < blocks.Length && IsMarked(blocks[end])
                && ListMarker.AreOneList(blocks[at].Text, blocks[end].Text))
                end++;
            joined.Add(end - at == 1 ? blocks[at] : ListOf(blocks.AsSpan()[at..end]));
            at = end;
        }

        return joined.ToImmutable();
    }

    private static bool IsMarked(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.List && block.Html is null && ListMarker.LengthIn(block.Text) > 0;

    private static Block ListOf(ReadOnlySpan<Block> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
            lines.AddRange(block.Text.Split('\n'));
        return new Block(BlockKind.List, string.Join('\n', lines), blocks[0].Line)
        {
            Items = [.. lines.Select(line => line[ListMarker.LengthIn(line)..])],
            IsOrdered = ListMarker.IsNumber(lines[0]),
        };
    }
}
