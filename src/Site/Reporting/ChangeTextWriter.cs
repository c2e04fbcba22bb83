using System.Collections.Immutable;
using System.Globalization;
using Site.Editions;
using Site.Publishing;
using Site.Publishing.Readers;

namespace Site.Reporting;

/// <summary>What changed for readers, as the one who pushed reads it: pages, then feeds, long lists cut short.</summary>
internal static class ChangeTextWriter
{
    private const int Shown = 10;

    public static void Write(PublishResult files, ReaderChanges changes, TextWriter output)
    {
        if (changes.IsFirst)
            return;
        var pages = PageChanges.Of(files, changes);
        if (!pages.IsEmpty)
        {
            Line(output, "pages", (pages.Added.Length, "added"), (pages.Changed.Length, "changed"), (pages.Removed.Length, "removed"),
                (pages.Moved.Length, "moved"));
            List(output, [.. pages.Added.Select(page => $"+ {page}"), .. pages.Moved.Select(page => $"> {page.From} to {page.To}"),
                .. pages.Removed.Select(page => $"- {page}")]);
        }

        foreach (var feed in changes.Feeds.Take(Shown))
        {
            Line(output, feed.Path, (feed.New.Length, "new"), (feed.Changed.Length, "changed"), (feed.Redated.Length, "redated"),
                (feed.Gone.Length, "gone"));
            if (feed == changes.Feeds[0])
                List(output, Items(feed));
        }

        if (changes.Feeds.Length > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {changes.Feeds.Length - Shown} more feeds"));
    }

    /// <summary>What waits for its date.</summary>
    public static void Write(ImmutableArray<ScheduledText> scheduled, TextWriter output)
    {
        if (scheduled.IsEmpty)
            return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scheduled: {scheduled.Length}"));
        List(output, [.. scheduled.Select(text =>
            string.Create(CultureInfo.InvariantCulture, $"{text.At:yyyy-MM-dd HH:mm zzz} {text.Title} ({text.Source})"))]);
    }

    private static string[] Items(FeedChanges feed) =>
    [
        .. feed.New.Select(item => $"+ {item.Title}"),
        .. feed.Changed.Select(item => $"~ {item.Title}"),
        .. feed.Redated.Select(item => (item.Item.Title, Dates: DateFormatter.Format(item.Was, item.Item.Published)))
            .Select(item => $"@ {item.Title} ({item.Dates.Was} to {item.Dates.Is})"),
        .. feed.Gone.Select(item => $"- {item.Title}"),
    ];

    private static void Line(TextWriter output, string name, params ReadOnlySpan<(int Count, string What)> counts)
    {
        var told = new List<string>();
        foreach (var (count, what) in counts)
            if (count > 0) told.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
        output.WriteLine($"{name}: {string.Join(", ", told)}");
    }

    private static void List(TextWriter output, string[] lines)
    {
        foreach (var line in lines.Take(Shown))
            output.WriteLine($"  {line}");
        if (lines.Length > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {lines.Length - Shown} more"));
    }
}
