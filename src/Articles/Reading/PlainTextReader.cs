using System.Collections.Immutable;

namespace Articles;

/// <summary>A body as its reader left it: blocks whose role is known from markup, or still open.</summary>
/// <param name="Headline">The headline that markup gives; null for none.</param>
/// <param name="Blocks">The blocks, in order.</param>
/// <param name="HasRoles">True where markup said what each block is.</param>
internal sealed record TextBody(string? Headline, ImmutableArray<Block> Blocks, bool HasRoles);

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
