using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Articles.Decoding;

/// <summary>
/// Turns bytes from anywhere into characters, never more of them than there are bytes: UTF-8, UTF-16 with or without a mark,
/// else Windows-1252; or says that they are no text.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Windows-1252 from 0x80 to 0x9F; the five holes map to U+FFFD.</summary>
    private const string Windows1252High = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    /// <summary>Writes the characters and says how many there are.</summary>
    public static (int Length, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeUtf16(bytes[2..], characters, littleEndian: true);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeUtf16(bytes[2..], characters, littleEndian: false);

        if (bytes.Contains((byte)0))
            return DecodeWithZeros(bytes, characters);
        if (IsBinary(bytes))
            return (0, TextEncoding.Binary);
        if (Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            return (length, TextEncoding.Utf8);

        return DamagedUtf8.Is(bytes)
            ? (DamagedUtf8.Decode(bytes, characters), TextEncoding.Utf8)
            : DecodeWindows1252(bytes, characters);
    }

    /// <summary>UTF-16 without a mark has its zeros on one side only; a stray zero is dropped later; the rest is binary.</summary>
    private static (int Length, TextEncoding Encoding) DecodeWithZeros(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        if (odd > pairs * 0.7 && even < pairs * 0.1)
            return DecodeUtf16(bytes, characters, littleEndian: true);
        if (even > pairs * 0.7 && odd < pairs * 0.1)
            return DecodeUtf16(bytes, characters, littleEndian: false);
        if (IsBinary(bytes) || !Utf8.IsValid(bytes))
            return (0, TextEncoding.Binary);

        return (Encoding.UTF8.GetChars(bytes, characters), TextEncoding.Utf8);
    }

    private static (int Length, TextEncoding Encoding) DecodeUtf16(ReadOnlySpan<byte> bytes, Span<char> characters, bool littleEndian) =>
        ((littleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode)
            .GetChars(bytes[..(bytes.Length & ~1)], characters), TextEncoding.Utf16);

    /// <summary>
    /// True where more than one byte in fifty of the first 64 kB is a control character that no text has, or the file names
    /// itself.
    /// </summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (FileHead.IsKnown(bytes))
            return true;

        var sample = bytes[..Math.Min(bytes.Length, 65536)];
        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(ControlBytes) is >= 0 and var at; rest = rest[(at + 1)..])
            controls++;

        return controls * 50 > sample.Length && controls > 2;
    }

    private static (int Length, TextEncoding Encoding) DecodeWindows1252(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        for (var i = 0; i < bytes.Length; i++)
            characters[i] = bytes[i] is >= 0x80 and <= 0x9F and var b ? Windows1252High[b - 0x80] : (char)bytes[i];
        return (bytes.Length, TextEncoding.Windows1252);
    }
}
