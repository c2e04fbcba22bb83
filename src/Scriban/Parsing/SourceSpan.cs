namespace Scriban.Parsing;

/// <summary>A stretch of a source text; <see cref="End"/> is its last character, inclusive.</summary>
public record struct SourceSpan
{
    public SourceSpan(string? fileName, TextPosition start, TextPosition end) => (FileName, Start, End) = (fileName, start, end);

    public string? FileName { get; set; }

    public TextPosition Start { get; set; }

    public TextPosition End { get; set; }

    /// <summary>Whether it is in no text.</summary>
    public readonly bool IsEmpty => FileName is null;

    public readonly int Length => End.Offset - Start.Offset + 1;

    /// <summary>With the offsets: for people, take <see cref="ToStringSimple"/>.</summary>
    public override readonly string ToString() => $"{FileName}({Start})-({End})";

    /// <summary><c>name(line,column)</c>, the form that error messages start with.</summary>
    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}
