using System.Buffers;
using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Escapes as .NET's own HTML encoder does: the five characters of markup, the upper half of Latin-1 and what is beyond the BMP.</summary>
internal static class HtmlEscaper
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "<>&\"'" + string.Concat(Enumerable.Range(0xA0, 0x60).Concat(Enumerable.Range(0xD800, 0x800)).Select(code => (char)code)));

    public static string Escape(string text)
    {
        var next = text.AsSpan().IndexOfAny(Escaped);
        if (next < 0)
            return text;
        var pooled = ArrayPool<char>.Shared.Rent(text.Length * 8);
        var length = Write(text, next, pooled);
        var result = new string(pooled, 0, length);
        ArrayPool<char>.Shared.Return(pooled);
        return result;
    }

    /// <summary>No character becomes longer than eight.</summary>
    private static int Write(ReadOnlySpan<char> text, int next, Span<char> result)
    {
        var length = 0;
        while (next >= 0)
        {
            text[..next].CopyTo(result[length..]);
            length += next;
            text = text[next..];
            length += WriteEntity(text, result[length..], out var taken);
            text = text[taken..];
            next = text.IndexOfAny(Escaped);
        }

        text.CopyTo(result[length..]);
        return length + text.Length;
    }

    private static int WriteEntity(ReadOnlySpan<char> text, Span<char> result, out int taken)
    {
        taken = 1;
        var entity = text[0] switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
        if (entity is not null)
        {
            entity.CopyTo(result);
            return entity.Length;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out taken) != OperationStatus.Done)
        {
            result[0] = '\uFFFD';
            return 1;
        }

        "&#".CopyTo(result);
        rune.Value.TryFormat(result[2..], out var digits, default, CultureInfo.InvariantCulture);
        result[2 + digits] = ';';
        return digits + 3;
    }
}
