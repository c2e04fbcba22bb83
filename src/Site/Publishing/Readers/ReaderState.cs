using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Articles;
using Site.Context;
using Site.Editions;
using Site.Feeds;
using Site.Publishing.Disks;

namespace Site.Publishing.Readers;

/// <summary>What readers have of the site: the identity, date and address of every article, and which of them each feed holds.</summary>
/// <param name="Version">Of the file that it is kept in.</param>
/// <param name="IdentityDomain">The domain in every item's id.</param>
/// <param name="Items">Every article, newest first.</param>
/// <param name="Feeds">The site's feed, then those of the tags.</param>
internal sealed record ReaderState(int Version, string IdentityDomain, ImmutableArray<PublishedItem> Items,
    ImmutableArray<PublishedFeed> Feeds)
{
    private const int ThisVersion = 1;

    /// <summary>True where the site had a file of settings.</summary>
    public bool HasSettings { get; init; }

    /// <summary>Where readers reached the site; null where an earlier version of the program noted it.</summary>
    public string? Address { get; init; }

    [JsonIgnore]
    private bool IsWhole => IdentityDomain is not null && !Items.IsDefault && !Feeds.IsDefault
        && Items.All(item => item is { IsWhole: true }) && Items.DistinctBy(item => item.Id, StringComparer.Ordinal).Count() == Items.Length
        && Feeds.All(feed => feed is { Path: not null, Title: not null, Items.IsDefault: false }
            && feed.Items.All(place => place >= 0 && place < Items.Length))
        && Feeds.DistinctBy(feed => feed.Path, StringComparer.Ordinal).Count() == Feeds.Length;

    /// <param name="site">The site.</param>
    /// <param name="stories">All that it publishes, newest first.</param>
    /// <param name="channels">What can be subscribed to.</param>
    public static ReaderState Of(SiteContext site, ImmutableArray<Story> stories, ImmutableArray<Channel> channels)
    {
        var items = stories.AsParallel().AsOrdered().Select(story => PublishedItem.Of(story, site.Settings)).ToImmutableArray();
        var feeds = channels.Select(channel =>
            new PublishedFeed(channel.Root + FeedFormat.Rss.FileName, channel.Title, [.. channel.Stories.Select(story => story.Index)]));
        return new(ThisVersion, site.Settings.IdentityDomain, items, [.. feeds])
        {
            HasSettings = File.Exists(site.Options.SettingsFile),
            Address = site.Settings.Url.AbsoluteUri,
        };
    }

    /// <summary>Null where nothing was noted yet, or nothing that can be understood.</summary>
    public static ReaderState? Read(string path, Action<Diagnostic> say) => StateFile.Read(path, Parse, say);

    /// <summary>Writes it beside a path, to be moved there; returns where that is.</summary>
    /// <exception cref="PublishException">The file system refuses.</exception>
    public string WriteBeside(string path)
    {
        var temporary = path + ".new";
        try
        {
            new Disk().Write(temporary, JsonSerializer.SerializeToUtf8Bytes(this, ReaderStateJson.Default.ReaderState));
            return temporary;
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(path, refusal);
        }
    }

    private static ReaderState? Parse(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, ReaderStateJson.Default.ReaderState) is { Version: ThisVersion, IsWhole: true } state
            ? state
            : null;
}

/// <summary>A feed, by the path of its RSS form.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Title">As a feed reader lists it.</param>
/// <param name="Items">The places of its articles in <see cref="ReaderState.Items"/>, newest first.</param>
internal sealed record PublishedFeed(string Path, string Title, ImmutableArray<int> Items);

[JsonSerializable(typeof(ReaderState))]
internal sealed partial class ReaderStateJson : JsonSerializerContext;
