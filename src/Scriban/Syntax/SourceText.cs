using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The text that nodes were parsed from, and the name it goes by in messages.</summary>
internal sealed record SourceText(string FileName, string Text)
{
    public string Slice(SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, Text.Length);
        return Text[start..end];
    }
}
