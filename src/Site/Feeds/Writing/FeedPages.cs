using Scriban.Runtime;
using Site.Context;
using Site.Editions;
using Site.Models;

namespace Site.Feeds.Writing;

/// <summary>
/// The human side of the feeds: for the site's channel and for each tag's a page that says what a feed is, gives the
/// addresses, and opens the common readers.
/// </summary>
internal static class FeedPages
{
    /// <summary>Readers that take a feed's address in a link of their own.</summary>
    private static readonly (string Name, string Address)[] Readers =
    [
        ("Feedly", "https://feedly.com/i/subscription/feed/"),
        ("Inoreader", "https://www.inoreader.com/?add_feed="),
        ("NewsBlur", "https://www.newsblur.com/?url="),
        ("The Old Reader", "https://theoldreader.com/feeds/subscribe?url="),
        ("Feedbin", "https://feedbin.com/?subscribe="),
    ];

    public static IEnumerable<Page> Of(SiteContext site, Edition edition, FeedPlan plan) =>
        plan.Channels.Select(channel => Of(site, edition, channel));

    private static Page Of(SiteContext site, Edition edition, Channel channel)
    {
        var title = channel.Listing is { } tagged ? site.Say("feeds.subject", tagged.Tag.Name) : site.Say("feeds.title");
        return new(PageKind.Feeds, channel.Root + "feeds/", title)
        {
            Source = Page.Generated,
            Description = channel.Description,
            Listing = channel.Listing,
            Modified = channel.Updated,
            Trail = channel.Listing is { } listing ? [new(site.Say("tags.title"), "tags/"), new(listing.Tag.Name, listing.Path)] : [],
            Fill = (globals, models) =>
            {
                globals["feed"] = Feed(site, channel);
                globals["articles"] = models.Cards(channel.Stories.Take(10));
                globals["readers"] = Readers.Select(reader => new ScriptObject
                {
                    ["name"] = reader.Name,
                    ["url"] = reader.Address + Uri.EscapeDataString(site.Urls.Absolute(FeedFormat.Rss.PathOf(channel))),
                }).ToArray();
                globals["tag_feeds"] = channel.Listing is not null ? null : edition.Listings.Select(l => new ScriptObject
                {
                    ["name"] = l.Tag.Name,
                    ["url"] = site.Urls.Local(l.Path + "feeds/"),
                    ["count"] = l.Stories.Length,
                }).ToArray();
            },
        };
    }

    private static ScriptObject Feed(SiteContext site, Channel channel) => new()
    {
        ["title"] = channel.Title,
        ["description"] = channel.Description,
        ["subject"] = channel.Listing?.Tag.Name,
        ["addresses"] = FeedFormat.All.Select(format => new ScriptObject
        {
            ["title"] = $"{channel.Title} ({format.Label})",
            ["label"] = site.Say("feeds.address", format.Label),
            ["url"] = site.Urls.Absolute(format.PathOf(channel)),
            ["type"] = format.MediaType,
        }).ToArray(),
        ["opml"] = site.Urls.Local(OpmlMapper.FileName),
    };
}
