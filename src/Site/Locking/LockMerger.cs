using System.Collections.Immutable;

namespace Site.Locking;

/// <summary>
/// Makes one lock of two: that of the repository, which has the first word, and the copy that a build kept with its state.
/// </summary>
internal static class LockMerger
{
    /// <summary>Every address that either knows is in it, unless the first gave it to another article.</summary>
    public static PublishedLock Merge(PublishedLock first, PublishedLock second)
    {
        if (ReferenceEquals(first, second) || first.IsEmpty || second.IsEmpty)
            return first.IsEmpty ? second : first;
        var owners = first.OwnersByPath();
        var articles = first.Articles.ToBuilder();
        foreach (var (key, copy) in second.Articles)
        {
            var isKnown = first.Articles.TryGetValue(key, out var known);
            var free = copy.Paths.Where(path => owners[path].All(owner => owner == key)).ToList();
            if (isKnown)
                articles[key] = known! with { Former = [.. known.Paths.Concat(free).Distinct(StringComparer.Ordinal).Skip(1)] };
            else if (free.Count > 0)
                articles[key] = copy with { Path = free[0], Former = [.. free.Skip(1)] };
        }

        return first with
        {
            Articles = articles.ToImmutable(),
            Tags = second.Tags.SetItems(first.Tags),
            Lists = Longest(first.Lists, second.Lists),
            IdentityDomain = first.IdentityDomain ?? second.IdentityDomain,
            Permalink = first.Permalink ?? second.Permalink,
        };
    }

    /// <summary>Every list with the most pages that it had.</summary>
    public static ImmutableSortedDictionary<string, int> Longest(
        ImmutableSortedDictionary<string, int> first, IEnumerable<KeyValuePair<string, int>> second) =>
        first.SetItems(second.Select(list => KeyValuePair.Create(list.Key, Math.Max(list.Value, first.GetValueOrDefault(list.Key)))));

    /// <summary>How many articles and tags have an address in the second that the first does not know.</summary>
    public static int Missing(PublishedLock first, PublishedLock second) => ReferenceEquals(first, second) ? 0 :
        second.Articles.Values.Count(article =>
            !first.Articles.TryGetValue(article.Key, out var known) || article.Paths.Except(known.Paths, StringComparer.Ordinal).Any())
        + second.Tags.Keys.Count(slug => !first.Tags.ContainsKey(slug));
}
