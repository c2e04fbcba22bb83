using System.Collections.Immutable;

namespace Site.Publishing.Readers;

/// <summary>Compares what readers have with what they would get.</summary>
internal static class ChangeFinder
{
    /// <param name="before">Null where nothing was published yet.</param>
    /// <param name="next">The site that is about to be published.</param>
    public static ReaderChanges Find(ReaderState? before, ReaderState next)
    {
        if (before is null)
            return ReaderChanges.First;

        var known = before.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var old = before.Feeds.ToDictionary(feed => feed.Path, StringComparer.Ordinal);
        var kept = next.Feeds.Select(feed => Compare(feed, next, old.GetValueOrDefault(feed.Path), before, known));
        var dropped = before.Feeds.ExceptBy(next.Feeds.Select(feed => feed.Path), feed => feed.Path, StringComparer.Ordinal)
            .Select(feed => new FeedChanges(feed.Path, feed.Title) { Gone = Items(feed, before) });
        var moved =
            from item in next.Items
            where known.TryGetValue(item.Id, out var was) && was.Path != item.Path
            select new MovedPage(known[item.Id].Path, item.Path, item.Title);
        return new(false, [.. moved], [.. kept.Concat(dropped).Where(feed => !feed.IsEmpty)]);
    }

    private static FeedChanges Compare(
        PublishedFeed feed, ReaderState next, PublishedFeed? old, ReaderState before, Dictionary<string, PublishedItem> known)
    {
        var items = Items(feed, next);
        var had = old is null ? [] : Items(old, before);
        var hadIds = had.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var ids = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var stayed = items.Where(item => hadIds.Contains(item.Id)).ToList();
        return new(feed.Path, feed.Title)
        {
            New = [.. items.Where(item => !hadIds.Contains(item.Id))],
            Changed = [.. stayed.Where(item => known[item.Id].Words != item.Words || known[item.Id].Title != item.Title)],
            Redated = [.. stayed.Where(item => known[item.Id].Published != item.Published)
                .Select(item => new RedatedItem(item, known[item.Id].Published))],
            Gone = [.. had.Where(item => !ids.Contains(item.Id) && !IsPushedOff(item, items, had.Length, next))],
        };
    }

    // A feed that is as long as it was, and has the item still on the site: it only made room for newer ones.
    private static bool IsPushedOff(PublishedItem item, ImmutableArray<PublishedItem> items, int length, ReaderState next) =>
        items.Length >= length && items[^1].Published >= item.Published && next.Items.Any(other => other.Id == item.Id);

    private static ImmutableArray<PublishedItem> Items(PublishedFeed feed, ReaderState state) =>
        [.. feed.Items.Select(place => state.Items[place])];
}
