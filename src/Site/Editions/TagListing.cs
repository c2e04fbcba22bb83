using System.Collections.Immutable;
using Articles;

namespace Site.Editions;

/// <summary>A tag that has a page, and its articles, newest first.</summary>
internal sealed record TagListing(Tag Tag, ImmutableArray<Story> Stories)
{
    public string Path => $"tags/{Tag.Slug}/";
}
