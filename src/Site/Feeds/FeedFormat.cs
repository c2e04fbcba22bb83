using System.Collections.Immutable;

namespace Site.Feeds;

/// <summary>One of the forms in which the site gives its articles to feed readers.</summary>
/// <param name="Label">As people know it.</param>
/// <param name="FileName">The feed's name in its folder; feed finders look for these.</param>
/// <param name="MediaType">Its registered media type.</param>
internal sealed record FeedFormat(string Label, string FileName, string MediaType)
{
    public static readonly FeedFormat Rss = new("RSS", "feed.xml", "application/rss+xml")
    {
        HasArchive = true,
        Required = ["title", "link", "description", "lastBuildDate"],
    };

    public static readonly FeedFormat Atom = new("Atom", "atom.xml", "application/atom+xml")
    {
        HasArchive = true,
        Required = ["id", "title", "updated", "author", "link"],
    };

    public static readonly FeedFormat Json = new("JSON", "feed.json", "application/feed+json")
    {
        Required = ["version", "title", "home_page_url", "items"],
    };

    public static readonly ImmutableArray<FeedFormat> All = [Rss, Atom, Json];

    /// <summary>True where the site's feed has archive documents: JSON Feed knows none.</summary>
    public bool HasArchive { get; init; }

    /// <summary>What every feed of the format has before its first item.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>The paths of its feeds and of their archive documents, as hosts match them: <c>*</c> is for any characters.</summary>
    public IEnumerable<string> Patterns => HasArchive
        ? ["*" + FileName, $"archive/{Path.GetFileNameWithoutExtension(FileName)}-*"]
        : ["*" + FileName];

    /// <summary>True for the path of a feed, or of an archive document of one, in this format.</summary>
    public bool IsFeed(string path) =>
        path == FileName || path.EndsWith("/" + FileName, StringComparison.Ordinal)
        || (HasArchive && path.StartsWith($"archive/{Path.GetFileNameWithoutExtension(FileName)}-", StringComparison.Ordinal));

    /// <summary>Where a channel stands in this format, below the site's root: <c>feed.xml</c>, <c>archive/feed-1.xml</c>.</summary>
    public string PathOf(Channel channel) => channel.IsArchive
        ? $"{channel.Root}archive/{Path.GetFileNameWithoutExtension(FileName)}-{channel.Number}{Path.GetExtension(FileName)}"
        : channel.Root + FileName;
}
