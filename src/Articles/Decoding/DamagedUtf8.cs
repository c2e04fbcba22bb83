using System.Buffers;
using System.Text;

namespace Articles.Decoding;

/// <summary>
/// Reads UTF-8 that has bytes in it which are none: where some system wrote each half of a pair as a character (CESU-8, Unicode TR 26), the
/// pair is one again; any other run of such bytes becomes one U+FFFD.
/// </summary>
internal static class DamagedUtf8
{
    private const int HalfLength = 3;

    /// <summary>
    /// True for UTF-8 with faults; false for what is better read as Windows-1252, in which hardly two letters of a text look like one of
    /// UTF-8.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var length = Next(bytes, out var rune);
            var isCut = rune is null && length == bytes.Length && bytes is [0xC3 or > 0xE0, ..] && (length > 1 || bytes[0] == 0xC3);
            good += rune is not null || isCut ? 1 : 0;
            bad += rune is null && !isCut ? 1 : 0;
            bytes = bytes[length..];
        }

        return good > 0 && good * 2 >= bad;
    }

    /// <summary>Never more characters than bytes; how many there are.</summary>
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var count = 0;
        var isDamaged = false;
        while (!bytes.IsEmpty)
        {
            var length = Next(bytes, out var rune);
            if (rune is { } read)
                count += read.EncodeToUtf16(characters[count..]);
            else if (!isDamaged)
                characters[count++] = '\uFFFD';
            isDamaged = rune is null;
            bytes = bytes[length..];
        }

        return count;
    }

    /// <summary>How many bytes the next character takes; null for bytes that are none.</summary>
    private static int Next(ReadOnlySpan<byte> bytes, out Rune? rune)
    {
        rune = null;
        if (Rune.DecodeFromUtf8(bytes, out var whole, out var length) == OperationStatus.Done)
        {
            rune = whole;
            return length;
        }

        if (Half(bytes) is not { } high || !char.IsHighSurrogate(high))
            return length;
        if (bytes.Length < HalfLength * 2 || Half(bytes[HalfLength..]) is not { } low || !char.IsLowSurrogate(low))
            return HalfLength;
        rune = new Rune(high, low);
        return HalfLength * 2;
    }

    // Half a pair, written as if it were a character: 0xED, and two bytes of six bits each.
    private static char? Half(ReadOnlySpan<byte> bytes) =>
        bytes is [0xED, >= 0xA0 and <= 0xBF and var middle, >= 0x80 and <= 0xBF and var last, ..]
            ? (char)(0xD000 | ((middle & 0x3F) << 6) | (last & 0x3F))
            : null;
}
