using System.Collections.Immutable;
using Articles;
using Site.Context;

namespace Site.Publishing.Readers;

/// <summary>
/// Warns where a feed reaches further back than it did, so that readers get as new what had left it, and where it does not reach all that
/// is new, so that they never get it.
/// </summary>
internal static class FeedReachChecker
{
    /// <param name="site">The site, with what was published before.</param>
    /// <param name="before">What readers have; null where that is not known.</param>
    /// <param name="next">What they would get.</param>
    /// <param name="severity">Of what would come back.</param>
    public static IEnumerable<Diagnostic> Check(SiteContext site, ReaderState? before, ReaderState next, Severity severity) =>
        (before is null ? Domain(site, next, severity) : Returned(before, next, severity)).Concat(Missed(site, next));

    private static IEnumerable<Diagnostic> Returned(ReaderState before, ReaderState next, Severity severity)
    {
        var known = before.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var old = before.Feeds.ToDictionary(feed => feed.Path, StringComparer.Ordinal);
        var found = next.Feeds.Where(feed => old.ContainsKey(feed.Path))
            .Select(feed => (feed.Path, Items: Behind(feed, next, old[feed.Path], before, known).ToList()))
            .Where(feed => feed.Items.Count > 0).ToList();
        if (found.Count == 0)
            yield break;
        var item = found[0].Items[0];
        var others = found.Count > 1 ? $", and as many or others in {found.Count - 1} more feeds" : "";
        yield return new(item.Source, 1, 1, severity,
            $"it comes back into {found[0].Path}, which it had left, so readers may get it as new"
            + (found[0].Items.Count > 1 ? $", with {found[0].Items.Count - 1} other old texts" : "") + others,
            "if that is not meant, leave the feeds as long as they were, and do not delete the newest texts or merge tags");
    }

    // What the feed did not hold though the site had it, and what is older than all that it held.
    private static IEnumerable<PublishedItem> Behind(
        PublishedFeed feed, ReaderState next, PublishedFeed old, ReaderState before, HashSet<string> known)
    {
        if (old.Items.IsEmpty)
            return [];
        var had = old.Items.Select(place => before.Items[place].Id).ToHashSet(StringComparer.Ordinal);
        var oldest = old.Items.Min(place => before.Items[place].Published);
        return feed.Items.Select(place => next.Items[place])
            .Where(item => known.Contains(item.Id) && !had.Contains(item.Id) && item.Published < oldest);
    }

    private static IEnumerable<Diagnostic> Missed(SiteContext site, ReaderState next)
    {
        if (site.Published.Articles.IsEmpty || next.Feeds.IsEmpty)
            yield break;
        var held = next.Feeds[0].Items.ToHashSet();
        var missed = next.Items.Index().Where(item => !held.Contains(item.Index) && !site.Published.Articles.ContainsKey(item.Item.Key))
            .Select(item => item.Item).ToImmutableArray();
        if (missed.IsEmpty)
            yield break;
        yield return new(missed[0].Source, 1, 1, Severity.Warning,
            (missed.Length == 1 ? "it is new and not in the feed" : $"this and {missed.Length - 1} other texts are new and not in the feed")
            + $", which has the newest {held.Count}, so readers get word of none of that",
            "publish fewer texts at once, give no older date, or raise feed_length first");
    }

    private static IEnumerable<Diagnostic> Domain(SiteContext site, ReaderState next, Severity severity)
    {
        if (site.Published.IdentityDomain is { } noted && noted != next.IdentityDomain)
            yield return new("input/settings.yml", 1, 1, severity,
                $"the identity domain changed from {noted} to {next.IdentityDomain}, so every item would come back as unread",
                $"set identity_domain to {noted} and leave it so");
    }
}
