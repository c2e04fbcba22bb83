using System.Buffers;
using System.Text;

namespace Site.Feeds;

/// <summary>HTML in the making, as UTF-8, and which line of a text each part of it comes from. Cleared and used again.</summary>
internal sealed class HtmlBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);
    private readonly List<(int Offset, int Line)> _lines = [];

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>What is written from here on comes from a line of the text.</summary>
    public void From(int line) => _lines.Add((_bytes.WrittenCount, line));

    /// <summary>The line that the byte at an offset comes from; 1 where nothing says so.</summary>
    public int LineAt(int offset)
    {
        var line = 1;
        foreach (var part in _lines)
        {
            if (part.Offset > offset)
                break;
            line = part.Line;
        }

        return line;
    }

    public HtmlBuffer Markup(ReadOnlySpan<byte> markup)
    {
        _bytes.Write(markup);
        return this;
    }

    /// <summary>Markup as it is, but for characters that no feed can carry.</summary>
    public HtmlBuffer Markup(string markup) => Append(XmlText.Clean(markup));

    /// <summary>Words: what HTML would take for markup is escaped.</summary>
    public HtmlBuffer Text(string words)
    {
        var rest = XmlText.Clean(words).AsSpan();
        while (rest.IndexOfAny("&<>\"") is >= 0 and var at)
        {
            Append(rest[..at]).Markup(rest[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            rest = rest[(at + 1)..];
        }

        return Append(rest);
    }

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _lines.Clear();
    }

    private HtmlBuffer Append(ReadOnlySpan<char> text)
    {
        var target = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, target));
        return this;
    }
}
