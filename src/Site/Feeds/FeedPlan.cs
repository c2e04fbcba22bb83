using System.Collections.Immutable;
using Site.Context;
using Site.Editions;

namespace Site.Feeds;

/// <summary>Which feeds a site has, and which articles stand in each.</summary>
/// <param name="Channels">What can be subscribed to: the site's channel, then one for each tag that has a page.</param>
/// <param name="Archive">
/// The documents of the site's archive, oldest first. A tag has none: its older articles are in the site's archive, and
/// every article has half a dozen tags.
/// </param>
internal sealed record FeedPlan(ImmutableArray<Channel> Channels, ImmutableArray<Channel> Archive)
{
    /// <summary>Feeds of tags that are no more, with the items of what they became: readers ask for them as ever.</summary>
    public ImmutableArray<Channel> Former { get; init; } = [];

    /// <summary>Every feed that somebody may be subscribed to.</summary>
    public ImmutableArray<Channel> Subscribed => [.. Channels, .. Former];

    public static FeedPlan Of(SiteContext site, Edition edition)
    {
        var settings = site.Settings;
        var budget = new FeedBudget(edition.Stories, settings);
        var archive = FeedArchive.Of(edition.Stories, settings.FeedLength, budget);
        var newest = new Channel("", settings.Title, settings.Description ?? settings.Title, archive.Newest)
        {
            NewestNumber = archive.Documents.Length,
        };
        var tags = edition.Listings.Select(listing => new Channel(
            listing.Path, $"{listing.Tag.Name} – {settings.Title}",
            site.Say("tag.description", listing.Stories.Length, listing.Tag.Name),
            budget.Newest(listing.Stories, settings.TagFeedLength))
        { Listing = listing });
        var former = edition.FormerTags.Select(tag => new Channel(
            tag.Path, $"{tag.Target?.Tag.Name ?? tag.Name} – {settings.Title}",
            site.Say("tag.description", tag.Target?.Stories.Length ?? 0, tag.Target?.Tag.Name ?? tag.Name),
            tag.Target is { } target ? budget.Newest(target.Stories, settings.TagFeedLength) : [])
        { Listing = tag.Target });
        return new(
            [newest, .. tags],
            [.. archive.Documents.Select((stories, index) => newest with { Stories = stories, Number = index + 1 })])
        {
            Former = [.. former],
        };
    }
}
