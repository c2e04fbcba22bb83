using System.Text;

namespace Site.Checking.Feeds;

/// <summary>
/// Checks an article's HTML as it goes into feeds: no script, no style, no relative address, no character that XML cannot carry. It reads
/// what was written, whoever wrote it.
/// </summary>
internal static class ContentChecker
{
    /// <param name="html">UTF-8.</param>
    /// <param name="report">Takes each finding.</param>
    public static void Check(ReadOnlySpan<byte> html, Action<ContentFinding> report)
    {
        CheckCharacters(html, report);
        ContentReader.Read(html, report, (address, at, _) =>
        {
            if (!IsAbsolute(address))
                report(new(FeedRule.RelativeAddress, at, $"the address '{Encoding.UTF8.GetString(address)}' is not absolute"));
        });
    }

    /// <summary>Control characters, and the two non-characters, which begin with the bytes EF BF.</summary>
    private static void CheckCharacters(ReadOnlySpan<byte> html, Action<ContentFinding> report)
    {
        for (var at = 0; html[at..].IndexOfAnyInRange((byte)0, (byte)0x1F) is >= 0 and var next; at++)
        {
            at += next;
            if (html[at] is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
                report(new(FeedRule.InvalidCharacter, at, $"the control character U+{html[at]:X4} is in the content"));
        }

        foreach (ReadOnlySpan<byte> forbidden in (byte[][])[[0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]])
        {
            if (html.IndexOf(forbidden) is >= 0 and var at)
                report(new(FeedRule.InvalidCharacter, at, "a character that is none is in the content"));
        }
    }

    private static bool IsAbsolute(ReadOnlySpan<byte> address) =>
        Uri.TryCreate(Encoding.UTF8.GetString(address), UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http" or "mailto" or "tel";
}
