namespace Articles.Bodies;

/// <summary>Reads a plain text into blocks; a leading <c># </c> is the one mark-up it knows.</summary>
internal static class PlainTextReader
{
    /// <summary>A line of more characters begins a text that happens to open with the mark.</summary>
    private const int LongestTitle = 300;

    public static TextBody Read(ReadOnlySpan<char> text, int firstLine)
    {
        var blocks = BlockSplitter.Split(text, firstLine);
        return blocks is [var first, _, ..] && TitleOf(first) is { } title
            ? new TextBody(title, blocks.RemoveAt(0), HasRoles: false)
            : new TextBody(null, blocks, HasRoles: false);
    }

    private static Block? TitleOf(Block first)
    {
        if (!first.Text.StartsWith("# ", StringComparison.Ordinal) || first.Text.Length > LongestTitle)
            return null;

        var words = first.Text[2..].TrimEnd('#').Trim();
        return WordCounter.Count(words) == 0 ? null : first with { Kind = BlockKind.Heading, Level = 2, Text = words };
    }
}
