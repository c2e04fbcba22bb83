namespace Scriban.Parsing;

/// <summary>A place in a text: zero-based offset, line and column.</summary>
public record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The position that no text has.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>Line and column as people count them, from 1: <c>(3,14)</c>.</summary>
    public override readonly string ToString() => $"({Line + 1},{Column + 1})";

    internal static TextPosition Max(TextPosition left, TextPosition right) => left.Offset >= right.Offset ? left : right;
}
