namespace Scriban.Parsing;

/// <summary>A word of the source; <see cref="End"/> is its last character, inclusive (before <see cref="Start"/> when empty).</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End)
{
    public int Length => End.Offset - Start.Offset + 1;

    public ReadOnlySpan<char> Text(string source) =>
        Type == TokenType.Eof ? [] : source.AsSpan(Start.Offset, Math.Min(Length, source.Length - Start.Offset));
}
