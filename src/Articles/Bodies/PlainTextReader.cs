namespace Articles.Bodies;

/// <summary>Reads a plain text into blocks; a leading <c># </c> is the one mark-up it knows.</summary>
internal static class PlainTextReader
{
    public static TextBody Read(ReadOnlySpan<char> text, int firstLine)
    {
        var blocks = BlockSplitter.Split(text, firstLine);
        string? headline = null;
        if (blocks is [var first, ..] && first.Text.StartsWith("# ", StringComparison.Ordinal) && first.Text.Length > 2)
        {
            headline = first.Text[2..].TrimEnd('#').Trim();
            blocks = blocks.RemoveAt(0);
        }

        return new TextBody(headline, blocks, HasRoles: false);
    }
}
