namespace Scriban.Parsing;

/// <summary>A stretch of a source text; <see cref="End"/> is its last character, inclusive.</summary>
public record struct SourceSpan(string? FileName, TextPosition Start, TextPosition End)
{
    public readonly bool IsEmpty => this == default;

    public readonly int Length => End.Offset - Start.Offset + 1;

    /// <summary><c>name(line,column)-(line,column)</c>.</summary>
    public override readonly string ToString() => $"{FileName}{Start}-{End}";

    /// <summary><c>name(line,column)</c>, the form that error messages start with.</summary>
    public readonly string ToStringSimple() => $"{FileName}{Start}";
}
