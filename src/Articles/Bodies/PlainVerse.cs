using Articles.Decoding;
using Articles.Words;

namespace Articles.Bodies;

/// <summary>Lines that were broken by their author, and stay so: verse, an address, names one below another.</summary>
internal static class PlainVerse
{
    private const int Shortest = 3;
    private const int LongestLine = 44;

    /// <summary>True where no line is longer than a verse.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, List<Range> chunk)
    {
        if (chunk.Count < Shortest)
            return false;
        foreach (var range in chunk)
        {
            var line = text[range].Trim();
            if (line.Length > LongestLine || ListMarker.LengthIn(line) > 0 || line[0] is '>' or '#' || NoteMark.NumberOf(line) > 0)
                return false;
        }

        return true;
    }

    /// <param name="text">The text that has the lines.</param>
    /// <param name="chunk">Where they are.</param>
    /// <param name="line">1-based line of the source.</param>
    public static Block BlockOf(ReadOnlySpan<char> text, List<Range> chunk, int line)
    {
        var lines = new string[chunk.Count];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = CleanText.Line(text[chunk[i]]);
        return new Block(BlockKind.Paragraph, string.Join('\n', lines), line)
        {
            Html = $"<p>{string.Join("<br>\n", lines.Select(PlainLinks.Linked))}</p>",
        };
    }
}
