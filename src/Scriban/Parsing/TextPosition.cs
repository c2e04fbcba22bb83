namespace Scriban.Parsing;

/// <summary>A place in a text: zero-based offset, line and column.</summary>
public record struct TextPosition
{
    /// <summary>The position that no text has.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    public TextPosition(int offset, int line, int column) => (Offset, Line, Column) = (offset, line, column);

    public int Offset { get; set; }

    public int Line { get; set; }

    public int Column { get; set; }

    public readonly TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    /// <summary>The beginning of a line further down.</summary>
    public readonly TextPosition NextLine(int offset = 1) => new(Offset + offset, Line + offset, 0);

    /// <summary>All three, from 0: <c>(30:2,13)</c>.</summary>
    public override readonly string ToString() => $"({Offset}:{Line},{Column})";

    /// <summary>Line and column as people count them, from 1: <c>3,14</c>.</summary>
    public readonly string ToStringSimple() => $"{Line + 1},{Column + 1}";

    internal static TextPosition Max(TextPosition left, TextPosition right) => left.Offset >= right.Offset ? left : right;
}
