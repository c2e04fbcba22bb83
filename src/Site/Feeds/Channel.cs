using System.Collections.Immutable;

namespace Site.Feeds;

/// <summary>What a subscriber follows: the whole site, or one tag; the same in every format.</summary>
/// <param name="Root">Folder of its feeds below the site's root: empty for the site's own, else <c>tags/navo/</c>.</param>
/// <param name="Title">As a feed reader lists it.</param>
/// <param name="Description">One sentence, in the site's language.</param>
/// <param name="Stories">Newest first, at most as many as the settings allow.</param>
internal sealed record Channel(string Root, string Title, string Description, ImmutableArray<Story> Stories)
{
    /// <summary>The tag it follows; null for the site's own.</summary>
    public TagListing? Listing { get; init; }

    /// <summary>The last change of its content; the Unix epoch while it has none, so that no build date ever stands in for it.</summary>
    public DateTimeOffset Updated => Edition.Latest(Stories) ?? DateTimeOffset.UnixEpoch;

    /// <summary>The site's channel and one for each tag that has a page.</summary>
    public static IEnumerable<Channel> AllOf(Run run, Edition edition)
    {
        var settings = run.Settings;
        yield return new("", settings.Title, settings.Description ?? settings.Title, Newest(edition.Stories, run));
        foreach (var listing in edition.Listings)
        {
            yield return new(listing.Path, $"{listing.Tag.Name} – {settings.Title}",
                run.Say("tag.description", listing.Stories.Length, listing.Tag.Name), Newest(listing.Stories, run))
            { Listing = listing };
        }
    }

    private static ImmutableArray<Story> Newest(ImmutableArray<Story> stories, Run run) =>
        stories.Length <= run.Settings.FeedLength ? stories : stories[..run.Settings.FeedLength];
}
