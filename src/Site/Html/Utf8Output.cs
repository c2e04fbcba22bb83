using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Site.Html;

/// <summary>A page's bytes while a template writes them: UTF-8 into one buffer that the next page uses again.</summary>
/// <param name="capacity">Bytes to begin with.</param>
internal sealed class Utf8Output(int capacity = 64 * 1024) : IScriptOutput
{
    /// <summary>What UTF-8 needs at most for one UTF-16 code unit.</summary>
    private const int BytesPerChar = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private byte[] _bytes = new byte[capacity];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public int Length => _length;

    public void Clear() => _length = 0;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Room(text.Length * BytesPerChar));

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <summary>Words as HTML that shows them, inside an element or a quoted attribute.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Write(text[..at]);
            Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        Write(text);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);

    private static ReadOnlySpan<byte> Entity(char sign) => sign switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, checked(_length + count)));
        return _bytes.AsSpan(_length);
    }
}
