using System.Collections.Immutable;
using Articles.Shapes;

namespace Articles.Bodies;

/// <summary>Reads a plain text into blocks; <c># </c> and <c>## </c> before a line are the mark-up it knows.</summary>
internal static class PlainTextReader
{
    /// <summary>A line of more characters begins a text that happens to open with the mark.</summary>
    private const int LongestTitle = 300;

    public static TextBody Read(ReadOnlySpan<char> text, int firstLine)
    {
        var blocks = MarkedHeadings(LineList.Join(LooseList.Join(BlockSplitter.Split(text, firstLine))));
        return blocks is [var first, _, ..] && TitleOf(first) is { } title
            ? new TextBody(title, blocks.RemoveAt(0), HasRoles: false)
            : new TextBody(null, blocks, HasRoles: false);
    }

    /// <summary>Sub-heads that are marked as Markdown marks them: <c>## </c>.</summary>
    private static ImmutableArray<Block> MarkedHeadings(ImmutableArray<Block> blocks) =>
        blocks.Any(block => LevelOf(block) > 0)
            ? [.. blocks.Select(block => LevelOf(block) is > 0 and var level
                ? block with { Kind = BlockKind.Heading, Level = level, Text = block.Text[level..].TrimEnd('#').Trim() }
                : block)]
            : blocks;

    private static int LevelOf(Block block)
    {
        var level = block.Text.AsSpan().IndexOfAnyExcept('#');
        return block.Kind == BlockKind.Paragraph && level is >= 2 and <= 6 && block.Text.Length is var length && length <= LongestTitle
            && block.Text[level] == ' ' && WordCounter.Count(block.Text) > 0 ? level : 0;
    }

    private static Block? TitleOf(Block first)
    {
        if (!first.Text.StartsWith("# ", StringComparison.Ordinal) || first.Text.Length > LongestTitle)
            return null;

        var words = first.Text[2..].TrimEnd('#').Trim();
        return WordCounter.Count(words) == 0 ? null : first with { Kind = BlockKind.Heading, Level = 2, Text = words };
    }
}
