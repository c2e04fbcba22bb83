using System.Collections.Frozen;
using System.Text;

namespace Site.Checking.Feeds;

/// <summary>Something in a piece of HTML that a rule forbids.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Offset">Where in the UTF-8.</param>
/// <param name="What">What is wrong, as a short clause.</param>
internal sealed record ContentFinding(FeedRule Rule, int Offset, string What);

/// <summary>
/// Checks an article's HTML as it goes into feeds, one tag after the other: no script, no style, no relative address. It
/// reads what was written, whoever wrote it.
/// </summary>
internal static class ContentChecker
{
    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "link", "meta", "base", "svg", "math");

    /// <param name="html">UTF-8, attributes in double quotes.</param>
    /// <param name="report">Takes each finding.</param>
    public static void Check(ReadOnlySpan<byte> html, Action<ContentFinding> report)
    {
        CheckCharacters(html, report);
        for (var at = 0; html[at..].IndexOf((byte)'<') is >= 0 and var next;)
        {
            at += next + 1;
            var length = LengthOfTag(html[at..]);
            CheckTag(html.Slice(at, length), at - 1, report);
            at += length;
        }
    }

    /// <summary>True for an element that readers drop from an article.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> element) => Foreign.Contains(Encoding.UTF8.GetString(element));

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

    /// <summary>Up to the sign that ends the tag, which may stand in a quoted value as well.</summary>
    private static int LengthOfTag(ReadOnlySpan<byte> tag)
    {
        var isQuoted = false;
        for (var at = 0; tag[at..].IndexOfAny((byte)'>', (byte)'"') is >= 0 and var next; at++)
        {
            at += next;
            if (tag[at] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                return at;
        }

        return tag.Length;
    }

    private static void CheckTag(ReadOnlySpan<byte> tag, int offset, Action<ContentFinding> report)
    {
        if (tag.IsEmpty || tag[0] == '/')
            return;

        var end = tag.IndexOfAny(" \t\n/"u8);
        CheckElement(end < 0 ? tag : tag[..end], offset, report);
        while (end >= 0 && tag[end..].IndexOfAnyExcept(" \t\n/"u8) is >= 0 and var start)
        {
            tag = tag[(end + start)..];
            end = CheckAttribute(tag, offset, report);
        }
    }

    private static void CheckElement(ReadOnlySpan<byte> name, int offset, Action<ContentFinding> report)
    {
        // The elements of nearly every text: paragraphs, headings, lists, emphasis.
        if (name.Length <= 2 || name.SequenceEqual("small"u8) || name.SequenceEqual("blockquote"u8))
            return;
        var element = Encoding.UTF8.GetString(name);
        if (Foreign.Contains(element))
            report(new(FeedRule.Script, offset, $"<{element}> is in the content"));
    }

    /// <summary>Checks the attribute that a tag's rest begins with; returns where it ends.</summary>
    private static int CheckAttribute(ReadOnlySpan<byte> rest, int offset, Action<ContentFinding> report)
    {
        var end = rest.IndexOfAny(" \t\n/="u8);
        var name = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).ToLowerInvariant();
        var value = ReadOnlySpan<byte>.Empty;
        if (end >= 0 && rest[end] == '=')
        {
            var start = end + 1;
            var isQuoted = start < rest.Length && rest[start] == '"';
            start += isQuoted ? 1 : 0;
            var length = isQuoted ? rest[start..].IndexOf((byte)'"') : rest[start..].IndexOfAny(" \t\n"u8);
            value = length < 0 ? rest[start..] : rest.Slice(start, length);
            end = length < 0 ? -1 : start + length + (isQuoted ? 1 : 0);
        }

        CheckAttribute(name, value, offset, report);
        return end;
    }

    private static void CheckAttribute(string name, ReadOnlySpan<byte> value, int offset, Action<ContentFinding> report)
    {
        if (name.StartsWith("on", StringComparison.Ordinal))
            report(new(FeedRule.EventHandler, offset, $"the attribute '{name}' is in the content"));
        else if (name == "style")
            report(new(FeedRule.Style, offset, "the attribute 'style' is in the content"));
        else if (name is "href" or "src" or "poster" or "cite" && !IsAbsolute(value))
            report(new(FeedRule.RelativeAddress, offset, $"the address '{Encoding.UTF8.GetString(value)}' is not absolute"));
    }

    private static bool IsAbsolute(ReadOnlySpan<byte> address) =>
        Uri.TryCreate(Encoding.UTF8.GetString(address), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "tel";
}
