using System.Collections.Immutable;

namespace Site.Feeds;

/// <summary>One of the forms in which the site gives its articles to feed readers.</summary>
/// <param name="Label">As people know it.</param>
/// <param name="FileName">The feed's name in its folder; feed finders look for these.</param>
/// <param name="MediaType">Its registered media type.</param>
/// <param name="Write">Writes a channel's feed as UTF-8 without a byte order mark.</param>
internal sealed record FeedFormat(string Label, string FileName, string MediaType, Action<Run, Channel, Stream> Write)
{
    public static readonly FeedFormat Rss = new("RSS", "feed.xml", "application/rss+xml",
        static (run, channel, stream) => FeedWriter.Write(new RssMapper(run).Map(channel), stream));

    public static readonly ImmutableArray<FeedFormat> All = [Rss];
}
