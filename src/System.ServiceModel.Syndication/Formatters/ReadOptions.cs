using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>How to read a feed.</summary>
internal sealed record ReadOptions(
    string Version,
    TryParseDateTimeCallback DateTimeParser,
    TryParseUriCallback UriParser,
    bool PreserveAttributes,
    bool PreserveElements)
{
    /// <summary>How Atom elements in an RSS feed are read, whatever the RSS formatter is told.</summary>
    public static ReadOptions AtomDefaults { get; } =
        new(SyndicationVersions.Atom10, DateParsers.TryParseAtom, SyndicationFeedFormatter.ReadUri, true, true);

    public static ReadOptions RssDefaults { get; } =
        new(SyndicationVersions.Rss20, DateParsers.TryParseRss, SyndicationFeedFormatter.ReadUri, true, true);
}

/// <summary>Reads the items that a reader stands at; tells whether those are all, or the rest is left for later.</summary>
internal delegate IEnumerable<SyndicationItem> ItemsReader(XmlReader reader, SyndicationFeed feed, out bool areAllItemsRead);
