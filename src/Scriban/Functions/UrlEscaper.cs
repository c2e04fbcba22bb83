using System.Buffers;
using System.Text;

namespace Scriban.Functions;

/// <summary>Percent-encodes what is neither unreserved nor reserved in a URL (RFC 3986 §2).</summary>
internal static class UrlEscaper
{
    private static readonly SearchValues<char> Kept = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~:/?#[]@!$&'()*+,;=");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Kept) < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Kept.Contains((char)rune.Value))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
