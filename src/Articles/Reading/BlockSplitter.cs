using System.Collections.Immutable;

namespace Articles;

/// <summary>
/// Cuts a clean text into blocks: at blank lines, at every line where a text has no blank ones,
/// and joins lines that were wrapped to a width.
/// </summary>
internal static class BlockSplitter
{
    /// <summary>A line this long may have been broken by a width rather than by its author.</summary>
    private const int ShortestWrappedLine = 45;

    private const int LongestWrappedLine = 100;

    public static ImmutableArray<SourceBlock> Split(string text, int firstLine)
    {
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        var chunk = new List<Range>();
        var source = text.AsSpan();
        var line = firstLine;
        var chunkLine = line;
        foreach (var range in source.Split('\n'))
        {
            if (source[range].IsWhiteSpace())
                Flush(text, chunk, chunkLine, blocks);
            else
            {
                if (chunk.Count == 0)
                    chunkLine = line;
                chunk.Add(range);
            }

            line++;
        }

        Flush(text, chunk, chunkLine, blocks);
        return blocks.ToImmutable();
    }

    private static void Flush(string text, List<Range> chunk, int line, ImmutableArray<SourceBlock>.Builder blocks)
    {
        if (chunk.Count == 1)
            blocks.Add(new SourceBlock(CleanText.Line(text[chunk[0]]), line));
        else if (chunk.Count > 1)
            SplitChunk(text, chunk, line, blocks);
        chunk.Clear();
    }

    private static void SplitChunk(string text, List<Range> chunk, int line, ImmutableArray<SourceBlock>.Builder blocks)
    {
        var isWrapped = IsWrapped(text, chunk);
        for (var i = 0; i < chunk.Count;)
        {
            var end = i + 1;
            if (ListMarker.LengthIn(text.AsSpan(chunk[i]).Trim()) > 0)
            {
                while (end < chunk.Count && ListMarker.AreOneList(text.AsSpan(chunk[end - 1]).Trim(), text.AsSpan(chunk[end]).Trim()))
                    end++;
                if (end - i > 1)
                {
                    var items = chunk[i..end].Select(r => CleanText.Line(text[r]));
                    blocks.Add(new SourceBlock(string.Join('\n', items), line + i, IsList: true));
                    i = end;
                    continue;
                }
            }

            while (isWrapped && end < chunk.Count && Continues(text.AsSpan(chunk[end - 1]).Trim(), text.AsSpan(chunk[end]).Trim()))
                end++;
            var joined = end - i == 1 ? text[chunk[i]] : text[chunk[i].Start..chunk[end - 1].End];
            blocks.Add(new SourceBlock(CleanText.Line(joined), line + i));
            i = end;
        }
    }

    /// <summary>True where the lines look cut at a width: none is long, and at least one goes on in the middle of a sentence.</summary>
    private static bool IsWrapped(string text, List<Range> chunk)
    {
        int long_ = 0, wrapped = 0;
        for (var i = 0; i + 1 < chunk.Count; i++)
        {
            var line = text.AsSpan(chunk[i]).Trim();
            if (line.Length > LongestWrappedLine)
                long_++;
            else if (Continues(line, text.AsSpan(chunk[i + 1]).Trim()) && !EndsSentence(line))
                wrapped++;
        }

        return wrapped > 0 && long_ * 5 <= chunk.Count;
    }

    /// <summary>True where the second line goes on where the first was cut.</summary>
    private static bool Continues(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (ListMarker.LengthIn(next) > 0)
            return false;
        if (line.Length >= ShortestWrappedLine)
            return true;

        return char.IsLower(next[0]) && !EndsSentence(line);
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("”’\"')»“");
        return line.IsEmpty || line[^1] is '.' or '!' or '?' or '…' or ':';
    }
}
