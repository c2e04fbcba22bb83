namespace Articles.Words;

/// <summary>A word of a block: where it is, what it looks like, and in which of the block's sentences.</summary>
internal readonly record struct Token(int Start, int Length, TokenMarks Marks, int Sentence)
{
    public int End => Start + Length;

    public bool Is(TokenMarks marks) => (Marks & marks) != 0;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
