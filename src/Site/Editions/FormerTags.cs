using System.Collections.Immutable;
using Articles.Names;
using Site.Locking;

namespace Site.Editions;

/// <summary>
/// Finds what became of tags that were published: the tag that has their name or spelling now, else the one that editors' rules name, else
/// the one that they led to before.
/// </summary>
internal sealed class FormerTags(ImmutableArray<TagListing> listings, Tagging tagging, IReadOnlyDictionary<string, LockedTag> published)
{
    private const int LongestWay = 8;

    private readonly Dictionary<string, TagListing> _bySlug = listings.ToDictionary(l => l.Tag.Slug, StringComparer.Ordinal);
    private readonly Dictionary<string, TagListing> _byName = ByName(listings);

    public IEnumerable<FormerTag> All() =>
        from tag in published.Values
        where !_bySlug.ContainsKey(tag.Slug)
        orderby tag.Slug
        select new FormerTag(tag.Slug, tag.Name, Named(NameKey.Of(tag.Name)) ?? Led(tag));

    private TagListing? Named(string key)
    {
        for (var step = 0; step < LongestWay; step++)
        {
            if (_byName.TryGetValue(key, out var listing))
                return listing;
            if (!tagging.Aliases.TryGetValue(key, out var next))
                return null;
            key = next;
        }

        return null;
    }

    private TagListing? Led(LockedTag tag)
    {
        for (var step = 0; step < LongestWay && tag.Target is { } slug; step++)
        {
            if (_bySlug.TryGetValue(slug, out var listing))
                return listing;
            if (!published.TryGetValue(slug, out tag!))
                return null;
            if (Named(NameKey.Of(tag.Name)) is { } named)
                return named;
        }

        return null;
    }

    private static Dictionary<string, TagListing> ByName(ImmutableArray<TagListing> listings)
    {
        var names = new Dictionary<string, TagListing>(StringComparer.Ordinal);
        foreach (var listing in listings)
            names.TryAdd(NameKey.Of(listing.Tag.Name), listing);
        foreach (var listing in listings)
        {
            foreach (var alias in listing.Tag.Aliases)
                names.TryAdd(NameKey.Of(alias), listing);
        }

        return names;
    }
}
