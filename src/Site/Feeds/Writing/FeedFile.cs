using System.Collections.Frozen;
using Site.Context;
using Site.Editions;
using Site.Models;

namespace Site.Feeds.Writing;

/// <summary>One feed to be published: a channel, or a document of its archive, in one format.</summary>
internal sealed record FeedFile(Channel Channel, FeedFormat Format, FeedItems Items)
{
    private static readonly FrozenDictionary<FeedFormat, Action<FeedItems, Channel, Stream>> Mappers =
        new Dictionary<FeedFormat, Action<FeedItems, Channel, Stream>>
        {
            [FeedFormat.Rss] = static (items, channel, stream) => new RssMapper(items).Write(channel, stream),
            [FeedFormat.Atom] = static (items, channel, stream) => new AtomMapper(items).Write(channel, stream),
            [FeedFormat.Json] = static (items, channel, stream) => new JsonFeedMapper(items).Write(channel, stream),
        }.ToFrozenDictionary();

    /// <summary>Below the site's root.</summary>
    public string Path => Format.PathOf(Channel);

    /// <summary>All that the feed is made of, beside the settings.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Ingredients =>
    [
        new("title", Channel.Title),
        new("description", Channel.Description),
        new("number", Channel.Number),
        new("newest", Channel.NewestNumber),
        .. Channel.Stories.Select(story => new KeyValuePair<string, object?>(story.Path, Items.FingerprintOf(story))),
    ];

    /// <summary>Writes it as UTF-8 without a byte order mark.</summary>
    public void Write(Stream stream) => Mappers[Format](Items, Channel, stream);

    /// <summary>To be called when the feed is staged: what only it needed is let go.</summary>
    public void Release() => Items.Release(Channel);

    /// <summary>All feeds of the site: what can be subscribed to, then the archive.</summary>
    public static FeedFile[] AllOf(SiteContext site, Edition edition, FeedPlan plan, BodyFingerprints bodies)
    {
        (Channel Channel, FeedFormat Format)[] feeds =
        [
            .. plan.Subscribed.SelectMany(channel => FeedFormat.All.Select(format => (channel, format))),
            .. plan.Archive.SelectMany(channel => FeedFormat.All.Where(f => f.HasArchive).Select(format => (channel, format))),
        ];
        var items = new FeedItems(site, bodies, edition.Stories, feeds.Select(f => f.Channel));
        return [.. feeds.Select(f => new FeedFile(f.Channel, f.Format, items))];
    }
}
