namespace Articles.Deliveries;

/// <summary>A text without what it was delivered in: a mail's head, a press release's frame, a rubric above the headline.</summary>
/// <param name="body">What there is to publish.</param>
/// <param name="line">1-based line of the source on which it begins.</param>
/// <param name="frame">What was around it.</param>
internal readonly ref struct Delivery(ReadOnlySpan<char> body, int line, Frame frame)
{
    public ReadOnlySpan<char> Body { get; } = body;

    public int Line { get; } = line;

    public Frame Frame { get; } = frame;
}

/// <summary>What a text was delivered in.</summary>
internal sealed record Frame
{
    public static readonly Frame None = new();

    /// <summary>The headline, where the frame says which line it is.</summary>
    public Block? Title { get; init; }

    /// <summary>Place and date, as a release has them above its headline.</summary>
    public Block? Dateline { get; init; }

    /// <summary>What the frame says of the text; weaker than all that an editor says.</summary>
    public Override Said { get; init; } = Override.None;

    /// <summary>What an editor says, and what the frame says of the rest; null where nothing is said.</summary>
    public Override? Under(Override? editor) => Said == Override.None ? editor : (editor ?? Override.None).Over(Said);
}
