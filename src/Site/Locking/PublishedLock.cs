using System.Collections.Immutable;

namespace Site.Locking;

/// <summary>
/// What the world has seen of the site: the address and the date of every article that was ever published, and the address of every tag.
/// A record and no rule: it decides addresses and dates, and what a text says makes all the rest.
/// </summary>
/// <param name="Articles">By key; also of those that are published no more, whose addresses nobody else gets.</param>
/// <param name="Tags">By slug; also of those that are tags no more.</param>
internal sealed record PublishedLock(
    ImmutableSortedDictionary<string, LockedArticle> Articles, ImmutableSortedDictionary<string, LockedTag> Tags)
{
    public static readonly PublishedLock Empty = new(
        ImmutableSortedDictionary.Create<string, LockedArticle>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, LockedTag>(StringComparer.Ordinal));

    /// <summary>
    /// The lists whose pages had addresses, by the path of the list below the site's root, each with how many numbered pages it ever had.
    /// </summary>
    public ImmutableSortedDictionary<string, int> Lists { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The domain in every feed id that was ever published; null before the first, and where nobody may reach the site.</summary>
    public string? IdentityDomain { get; init; }

    /// <summary>The pattern that addresses were made by; null before the first.</summary>
    public string? Permalink { get; init; }

    public bool IsEmpty => Articles.IsEmpty && Tags.IsEmpty && IdentityDomain is null;

    /// <summary>Who has a path below the site's root, now or before; null for a path that no article had.</summary>
    public ILookup<string, string> OwnersByPath() => Articles.Values
        .SelectMany(article => article.Paths.Select(path => (Path: path, article.Key)))
        .ToLookup(owner => owner.Path, owner => owner.Key, StringComparer.Ordinal);
}
