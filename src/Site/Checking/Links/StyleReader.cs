using System.Buffers;
using System.Text;

namespace Site.Checking.Links;

/// <summary>
/// Finds what a style sheet or a style attribute loads: <c>url(…)</c> and <c>@import "…"</c>, not in comments or other strings.
/// </summary>
internal static class StyleReader
{
    private static readonly SearchValues<byte> Notable = SearchValues.Create("/\"'(@;"u8);

    /// <param name="css">UTF-8.</param>
    /// <param name="at">Where in the file it begins.</param>
    /// <param name="take">Takes each link; one to a place in the page itself is left out.</param>
    public static void Read(ReadOnlySpan<byte> css, int at, TakeLink take)
    {
        var isImport = false;
        for (var next = 0; css[next..].IndexOfAny(Notable) is >= 0 and var skipped;)
        {
            next += skipped;
            var rest = css[next..];
            switch (rest[0])
            {
                case (byte)'/':
                    next += rest.StartsWith("/*"u8) ? LengthOfComment(rest) : 1;
                    break;
                case (byte)'"' or (byte)'\'':
                    var length = LengthOfString(rest);
                    if (isImport)
                        Take(rest[1..length].TrimEnd(rest[0]), at + next + 1, take);
                    isImport = false;
                    next += length;
                    break;
                case (byte)'(':
                    next += IsAddress(css[..next]) ? ReadAddress(rest, at + next, take) : 1;
                    break;
                default:
                    isImport = rest.Length > 7 && Ascii.EqualsIgnoreCase(rest[..7], "@import"u8);
                    next++;
                    break;
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<byte> before) =>
        before.Length >= 3 && Ascii.EqualsIgnoreCase(before[^3..], "url"u8)
            && (before.Length == 3 || !char.IsAsciiLetterOrDigit((char)before[^4]));

    // From the bracket on; returns how much was read.
    private static int ReadAddress(ReadOnlySpan<byte> css, int at, TakeLink take)
    {
        var start = 1 + (css[1..].IndexOfAnyExcept(" \t\r\n\f"u8) is >= 0 and var space ? space : 0);
        if (start < css.Length && css[start] is (byte)'"' or (byte)'\'')
        {
            var length = LengthOfString(css[start..]);
            Take(css.Slice(start + 1, length - 1).TrimEnd(css[start]), at + start + 1, take);
            return start + length;
        }

        var end = css[start..].IndexOf((byte)')') is >= 0 and var found ? start + found : css.Length;
        Take(css[start..end].TrimEnd(" \t\r\n\f"u8), at + start, take);
        return end;
    }

    // One with an escape is left alone: nobody writes them, and unescaping would cost more than it finds.
    private static void Take(ReadOnlySpan<byte> link, int at, TakeLink take)
    {
        // A quote as it stands in an attribute.
        if (link.StartsWith("&quot;"u8) && link.EndsWith("&quot;"u8) && link.Length > 12)
        {
            link = link[6..^6];
            at += 6;
        }

        if (!link.IsEmpty && link[0] != '#' && !link.Contains((byte)'\\'))
            take(link, at, LinkUse.Load);
    }

    private static int LengthOfComment(ReadOnlySpan<byte> css) => css[2..].IndexOf("*/"u8) is >= 0 and var end ? end + 4 : css.Length;

    // With both quotes; a string that is not closed ends with its line.
    private static int LengthOfString(ReadOnlySpan<byte> css)
    {
        for (var at = 1; at < css.Length; at++)
        {
            if (css[at] == css[0])
                return at + 1;
            if (css[at] == '\n')
                return at;
            if (css[at] == '\\')
                at++;
        }

        return css.Length;
    }
}
