using System.Buffers;

namespace Site.Feeds.Writing;

/// <summary>
/// UTF-8 as a string of JSON (RFC 8259 §7), in whole runs of bytes: from the first sign on that needs escaping, the
/// library's own writer looks at each character.
/// </summary>
internal static class EscapedJson
{
    private static readonly SearchValues<byte> Escaped =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(c => (byte)c)]);

    /// <param name="text">UTF-8.</param>
    /// <param name="json">Takes the string with its quotes.</param>
    public static void Write(ReadOnlySpan<byte> text, IBufferWriter<byte> json)
    {
        json.Write("\""u8);
        while (text.IndexOfAny(Escaped) is >= 0 and var at)
        {
            json.Write(text[..at]);
            WriteEscape(text[at], json);
            text = text[(at + 1)..];
        }

        json.Write(text);
        json.Write("\""u8);
    }

    private static void WriteEscape(byte sign, IBufferWriter<byte> json)
    {
        switch (sign)
        {
            case (byte)'\n':
                json.Write("\\n"u8);
                break;
            case (byte)'"' or (byte)'\\':
                json.Write([(byte)'\\', sign]);
                break;
            default:
                json.Write(System.Text.Encoding.ASCII.GetBytes($"\\u{sign:x4}"));
                break;
        }
    }
}
