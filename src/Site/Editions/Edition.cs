using System.Collections.Immutable;
using Articles;
using Site.Locking;

namespace Site.Editions;

/// <summary>Everything the site publishes at once: its articles newest first, and what they add up to.</summary>
internal sealed class Edition
{
    public static readonly Edition Empty = new([], Tagging.None, 1, PublishedLock.Empty);

    private readonly Dictionary<string, TagListing> _byTag;
    private readonly ILookup<string?, Tag> _byBroader;

    /// <param name="stories">Newest first.</param>
    /// <param name="tagging">Their tags.</param>
    /// <param name="minimumArticlesPerTag">Before a tag gets a page; one that has been published keeps it while a text has the tag.</param>
    /// <param name="published">What readers know already.</param>
    public Edition(ImmutableArray<Story> stories, Tagging tagging, int minimumArticlesPerTag, PublishedLock published)
    {
        Tagging = tagging;
        Stories = stories;
        ById = stories.ToDictionary(s => s.Article.Id, StringComparer.Ordinal);
        var bySlug = tagging.Corpus.Tags.ToDictionary(t => t.Slug, StringComparer.Ordinal);
        Listings =
        [
            .. stories
                .SelectMany(s => s.Article.Tags.Select(t => (t.Tag.Slug, Story: s)))
                .GroupBy(pair => pair.Slug, pair => pair.Story, StringComparer.Ordinal)
                .Where(group => group.Count() >= minimumArticlesPerTag || published.Tags.ContainsKey(group.Key))
                .Select(group => new TagListing(bySlug[group.Key], [.. group]))
                .OrderBy(listing => listing.Tag.Slug, StringComparer.Ordinal),
        ];
        _byTag = Listings.ToDictionary(l => l.Tag.Slug, StringComparer.Ordinal);
        FormerTags = [.. new FormerTags(Listings, tagging, published.Tags).All()];
        _byBroader = Listings.ToLookup(l => l.Tag.Broader, l => l.Tag, StringComparer.Ordinal);
    }

    /// <summary>
    /// Newest first; articles of one moment by the names that history first knew them by, so that moving a text moves nothing else.
    /// </summary>
    public ImmutableArray<Story> Stories { get; }

    public IReadOnlyDictionary<string, Story> ById { get; }

    /// <summary>The tags of the corpus, with a page and without.</summary>
    public Tagging Tagging { get; }

    /// <summary>The tags that have a page, by slug.</summary>
    public ImmutableArray<TagListing> Listings { get; }

    /// <summary>The tags that were published and have no page any more, by slug.</summary>
    public ImmutableArray<FormerTag> FormerTags { get; }

    /// <summary>The texts that wait for their date, the next one first.</summary>
    public ImmutableArray<ScheduledText> Scheduled { get; init; } = [];

    /// <summary>Every path that leads on to a page, and the path of that page; sorted.</summary>
    public IEnumerable<(string From, string To)> Redirects => Stories
        .SelectMany(story => story.Former.Select(from => (from, story.Path)))
        .Concat(FormerTags.SelectMany(tag => new[] { (tag.Path, tag.TargetPath), (tag.FeedsPath, tag.TargetFeedsPath) }))
        .OrderBy(redirect => redirect.Item1, StringComparer.Ordinal);

    /// <summary>When anything in it last changed; null when it is empty.</summary>
    public DateTimeOffset? Updated => Latest(Stories);

    /// <summary>The page of a tag; null for a tag that has none.</summary>
    public TagListing? FindListing(string slug) => _byTag.GetValueOrDefault(slug);

    /// <summary>The tags with a page that name this one as their broader term.</summary>
    public IEnumerable<Tag> NarrowerOf(Tag tag) => _byBroader[tag.Slug];

    public bool HasPage(Tag tag) => _byTag.ContainsKey(tag.Slug);

    public static DateTimeOffset? Latest(IEnumerable<Story> stories) =>
        stories.Select(s => s.Article.Updated ?? s.Article.Published).Max();
}
