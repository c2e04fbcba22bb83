using System.Collections.Immutable;
using System.Text;
using Articles.Decoding;
using Articles.Shapes;
using Articles.Words;

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
        var rows = text[chunk[0].Start..chunk[^1].End].IndexOf("  ", StringComparison.Ordinal) >= 0
            || text[chunk[0].Start..chunk[^1].End].Contains('\t') ? Lines(text, chunk) : null;
        for (var i = 0; i < chunk.Count;)
        {
            var end = i + 1;
            if (rows is not null && PlainTable.RowsIn(rows, i) is > 0 and var count)
            {
                blocks.Add(PlainTable.BlockOf(rows[i..(i + count)], line + i));
                i += count;
                continue;
            }

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

            if (LineList.CountIn(text, chunk, i) is > 0 and var lines)
            {
                blocks.Add(LineList.BlockOf(text, chunk[i..(i + lines)], line + i));
                i += lines;
                continue;
            }

            if (i == 0 && blocks.Count > 0 && rows is null && PlainVerse.IsIn(text, chunk) && LineList.CountIn(text, chunk, 1) == 0)
            {
                blocks.Add(PlainVerse.BlockOf(text, chunk, line));
                return;
            }

            while (isWrapped && end < chunk.Count && Continues(text[chunk[end - 1]].Trim(), text[chunk[end]].Trim()))
                end++;
            blocks.Add(new Block(BlockKind.Paragraph, Joined(text, chunk, i, end), line + i));
            i = end;
        }
    }

    /// <summary>Lines as one; a word that was broken at a line's end is whole again.</summary>
    private static string Joined(ReadOnlySpan<char> text, List<Range> chunk, int from, int to)
    {
        var whole = text[chunk[from].Start..chunk[to - 1].End];
        if (to - from == 1 || whole.IndexOf("-\n", StringComparison.Ordinal) < 0)
            return CleanText.Line(whole);

        var joined = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            var line = text[chunk[i]].Trim();
            var isBroken = i + 1 < to && line.Length > 2 && line[^1] == '-' && char.IsLower(line[^2]) && GoesOn(text[chunk[i + 1]].Trim());
            joined.Append(isBroken ? line[..^1] : line).Append(isBroken || i + 1 == to ? "" : " ");
        }

        return CleanText.Line(joined.ToString());
    }

    // Op- en aanmerkingen: there the hyphen stands for the rest of the word.
    private static bool GoesOn(ReadOnlySpan<char> next)
    {
        var space = next.IndexOf(' ');
        return char.IsLower(next[0])
            && (space < 0 ? next : next[..space]) is not ("en" or "of" or "and" or "or" or "tot" or "als" or "und");
    }

    private static string[] Lines(ReadOnlySpan<char> text, List<Range> chunk)
    {
        var lines = new string[chunk.Count];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = text[chunk[i]].TrimEnd().ToString();
        return lines;
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
        if (ListMarker.LengthIn(next) > 0 || NoteMark.NumberOf(next) > 0)
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
