using System.Collections.Immutable;
using Articles.Decoding;

namespace Articles.Bodies;

/// <summary>
/// Cuts a clean text into blocks: at blank lines, at every line where a text has no blank ones,
/// and joins lines that were wrapped to a width.
/// </summary>
internal static class BlockSplitter
{
    /// <summary>A line this long may have been broken by a width rather than by its author.</summary>
    private const int ShortestWrappedLine = 45;

    private const int LongestWrappedLine = 100;

    public static ImmutableArray<Block> Split(ReadOnlySpan<char> text, int firstLine)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var chunk = new List<Range>();
        var line = firstLine;
        var chunkLine = line;
        foreach (var range in text.Split('\n'))
        {
            if (text[range].IsWhiteSpace())
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

    private static void Flush(ReadOnlySpan<char> text, List<Range> chunk, int line, ImmutableArray<Block>.Builder blocks)
    {
        if (chunk.Count == 1)
            blocks.Add(new Block(BlockKind.Paragraph, CleanText.Line(text[chunk[0]]), line));
        else if (chunk.Count > 1)
            SplitChunk(text, chunk, line, blocks);
        chunk.Clear();
    }

    private static void SplitChunk(ReadOnlySpan<char> text, List<Range> chunk, int line, ImmutableArray<Block>.Builder blocks)
    {
        var isWrapped = IsWrapped(text, chunk);
        for (var i = 0; i < chunk.Count;)
        {
            var end = i + 1;
            if (ListMarker.LengthIn(text[chunk[i]].Trim()) > 0)
            {
                while (end < chunk.Count && ListMarker.AreOneList(text[chunk[end - 1]].Trim(), text[chunk[end]].Trim()))
                    end++;
                if (end - i > 1)
                {
                    blocks.Add(ListOf(text, chunk[i..end], line + i));
                    i = end;
                    continue;
                }
            }

            while (isWrapped && end < chunk.Count && Continues(text[chunk[end - 1]].Trim(), text[chunk[end]].Trim()))
                end++;
            blocks.Add(new Block(BlockKind.Paragraph, CleanText.Line(text[chunk[i].Start..chunk[end - 1].End]), line + i));
            i = end;
        }
    }

    private static Block ListOf(ReadOnlySpan<char> text, List<Range> lines, int line)
    {
        var items = new string[lines.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = CleanText.Line(text[lines[i]]);

        return new Block(BlockKind.List, string.Join('\n', items), line)
        {
            Items = [.. items.Select(item => item[ListMarker.LengthIn(item)..])],
            IsOrdered = ListMarker.IsNumber(items[0]),
        };
    }

    /// <summary>True where the lines look cut at a width: none is long, and at least one goes on in the middle of a sentence.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> text, List<Range> chunk)
    {
        int long_ = 0, wrapped = 0;
        for (var i = 0; i + 1 < chunk.Count; i++)
        {
            var line = text[chunk[i]].Trim();
            if (line.Length > LongestWrappedLine)
                long_++;
            else if (Continues(line, text[chunk[i + 1]].Trim()) && !EndsSentence(line))
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
