using Site.Context;
using Site.Editions;
using Site.Locking;
using Site.Models;

namespace Site.Pipelines;

/// <summary>
/// The pages of lists that had an address and have none any more: a list that became shorter, a tag or a month that no article has. Each
/// leads to what is nearest.
/// </summary>
internal static class FormerLists
{
    /// <summary>Every list that has pages now, by its path, with how many of them have numbers.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Now(SiteContext site, Edition edition)
    {
        KeyValuePair<string, int> List(string path, int stories) =>
            new(path, Math.Min(LockFields.MostPages, Pagination.FullOf(stories, site.Settings.PageSize)));

        yield return List("", edition.Stories.Length);
        foreach (var listing in edition.Listings.Where(l => Pagination.FullOf(l.Stories.Length, site.Settings.PageSize) > 0))
            yield return List(listing.Path, listing.Stories.Length);
        foreach (var period in Period.AllOf(edition, site.Settings.TimeZone))
            yield return List(period.Path, period.Stories.Length);
    }

    /// <summary>The paths that lead on, and where to; sorted.</summary>
    public static IEnumerable<(string From, string To)> Redirects(SiteContext site, Edition edition)
    {
        var now = Now(site, edition).ToDictionary(StringComparer.Ordinal);
        var tags = edition.FormerTags.ToDictionary(tag => tag.Path, tag => tag.TargetPath, StringComparer.Ordinal);
        var listings = edition.Listings.Select(listing => listing.Path).ToHashSet(StringComparer.Ordinal);
        return
            from list in site.Published.Lists
            let isThere = now.ContainsKey(list.Key) || listings.Contains(list.Key)
            let target = isThere ? list.Key : tags.GetValueOrDefault(list.Key) ?? Above(list.Key, now)
            from path in Enumerable.Range(1, list.Value).Where(number => number > now.GetValueOrDefault(list.Key))
                .Select(number => Pagination.PathOf(list.Key, number))
                .Concat(isThere || tags.ContainsKey(list.Key) ? [] : [list.Key])
            orderby path
            select (path, target);
    }

    // The year of a month, else the archive; the index of tags for a tag that nobody knows.
    private static string Above(string path, Dictionary<string, int> lists)
    {
        if (path.StartsWith("tags/", StringComparison.Ordinal))
            return "tags/";
        var year = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
        return lists.ContainsKey(year) ? year : "archive/";
    }
}
