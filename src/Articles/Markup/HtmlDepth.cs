using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Articles.Markup;

/// <summary>
/// Holds markup to a depth of nesting, before it is parsed: a parser looks through all open elements for each one more. What is deeper
/// loses its tags and keeps its words, each at its place.
/// </summary>
internal static partial class HtmlDepth
{
    /// <summary>Elements within one another.</summary>
    public const int Most = 128;

    // These hold nothing, or end where the next of their kind begins.
    private static readonly FrozenSet<string> EndByThemselves = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr");

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Where the first tag is that opens too deep; null for none.</summary>
    public static int? FirstTooDeep(string html)
    {
        if (html.AsSpan().Count('<') <= Most)
            return null;
        var depth = 0;
        foreach (var tag in Tags().EnumerateMatches(html))
        {
            if (Change(html.AsSpan(tag.Index, tag.Length), ref depth) && depth > Most)
                return tag.Index;
        }

        return null;
    }

    /// <summary>The markup with spaces in the place of tags that are too deep.</summary>
    public static string Bound(string html)
    {
        if (FirstTooDeep(html) is null)
            return html;
        var bounded = html.ToCharArray();
        var depth = 0;
        foreach (var tag in Tags().EnumerateMatches(html))
        {
            var before = depth;
            if (Change(html.AsSpan(tag.Index, tag.Length), ref depth) && Math.Max(before, depth) > Most)
                Blank(bounded.AsSpan(tag.Index, tag.Length));
        }

        return new(bounded);
    }

    // True for a tag that counts.
    private static bool Change(ReadOnlySpan<char> tag, ref int depth)
    {
        var isEnd = tag[1] == '/';
        var rest = tag[(isEnd ? 2 : 1)..];
        var name = rest[..rest.IndexOfAny(EndOfName)];
        if (EndByThemselves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return false;
        depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
        return true;
    }

    // Lines stay lines, so that places stay places.
    private static void Blank(Span<char> tag)
    {
        foreach (ref var letter in tag)
        {
            if (letter != '\n')
                letter = ' ';
        }
    }

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>")]
    private static partial Regex Tags();
}
