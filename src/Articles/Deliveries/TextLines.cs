namespace Articles.Deliveries;

/// <summary>The lines of a text, from the top down.</summary>
/// <param name="text">The whole text.</param>
/// <param name="firstLine">1-based line of the source on which it begins.</param>
internal ref struct TextLines(ReadOnlySpan<char> text, int firstLine)
{
    /// <summary>What was not passed yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>1-based line of the source on which the rest begins.</summary>
    public int Number { get; private set; } = firstLine;

    /// <summary>The next line, trimmed; empty at the end, too.</summary>
    public readonly ReadOnlySpan<char> Next => (End < 0 ? Rest : Rest[..End]).Trim();

    /// <summary>The next line with the space before it, which makes it part of the one above in a mail's head.</summary>
    public readonly bool IsIndented => Rest is [' ' or '\t', ..];

    private readonly int End => Rest.IndexOf('\n');

    public void Pass()
    {
        var end = End;
        Rest = end < 0 ? [] : Rest[(end + 1)..];
        Number += end < 0 ? 0 : 1;
    }

    public void PassEmpty()
    {
        while (!Rest.IsEmpty && Next.IsEmpty)
            Pass();
    }
}
