using System.Collections.Frozen;
using System.Text;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>Something in a piece of HTML that a rule forbids.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Offset">Where in the UTF-8.</param>
/// <param name="What">What is wrong, as a short clause.</param>
internal sealed record ContentFinding(FeedRule Rule, int Offset, string What);

/// <summary>
/// Reads the HTML of an item, whoever wrote it, one tag after the other: what feed readers would drop of it, and its links.
/// </summary>
internal static class ContentReader
{
    private const int LongestForeign = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "link", "meta", "base", "svg", "math")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="html">UTF-8.</param>
    /// <param name="report">Takes each finding.</param>
    /// <param name="take">Takes each link, as it is written.</param>
    public static void Read(ReadOnlySpan<byte> html, Action<ContentFinding> report, TakeLink take)
    {
        var tags = new TagReader(html);
        while (tags.Read())
        {
            if (IsForeign(tags.Name))
                report(new(FeedRule.Script, tags.TagAt, $"<{Encoding.UTF8.GetString(tags.Name)}> is in the content"));
            while (tags.ReadAttribute())
            {
                if (RuleAgainst(tags.Attribute) is { } rule)
                    report(new(rule, tags.TagAt, $"the attribute '{Encoding.UTF8.GetString(tags.Attribute)}' is in the content"));
                else
                    LinkReader.Read(tags, take);
            }
        }
    }

    private static bool IsForeign(ReadOnlySpan<byte> element)
    {
        Span<char> name = stackalloc char[LongestForeign];
        return element.Length <= LongestForeign && Ascii.ToUtf16(element, name, out var length) == System.Buffers.OperationStatus.Done
            && Foreign.Contains(name[..length]);
    }

    private static FeedRule? RuleAgainst(ReadOnlySpan<byte> attribute) =>
        attribute.Length > 2 && Ascii.EqualsIgnoreCase(attribute[..2], "on"u8) ? FeedRule.EventHandler
        : Ascii.EqualsIgnoreCase(attribute, "style"u8) ? FeedRule.Style : null;
}
