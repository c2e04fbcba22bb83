using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes feeds of RSS 2.0, with elements of Atom for what RSS cannot say.</summary>
[XmlRoot(ElementName = "rss", Namespace = Names.Rss)]
public class Rss20FeedFormatter : SyndicationFeedFormatter, IXmlSerializable
{
    public Rss20FeedFormatter() : this(typeof(SyndicationFeed))
    {
    }

    public Rss20FeedFormatter(SyndicationFeed feedToWrite) : this(feedToWrite, true)
    {
    }

    public Rss20FeedFormatter(SyndicationFeed feedToWrite, bool serializeExtensionsAsAtom) : base(feedToWrite)
    {
        FeedType = TypeOf(feedToWrite);
        SerializeExtensionsAsAtom = serializeExtensionsAsAtom;
    }

    /// <summary>A formatter that reads, and makes feeds of the type.</summary>
    public Rss20FeedFormatter(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type feedTypeToCreate)
    {
        CheckFeedType(feedTypeToCreate);
        FeedType = feedTypeToCreate;
    }

    public override string Version => SyndicationVersions.Rss20;

    /// <summary>Whether attributes that nothing else took are kept when reading.</summary>
    public bool PreserveAttributeExtensions { get; set; } = true;

    /// <summary>Whether elements that nothing else took are kept when reading.</summary>
    public bool PreserveElementExtensions { get; set; } = true;

    /// <summary>Whether elements of Atom are written, and taken for what they are when reading.</summary>
    public bool SerializeExtensionsAsAtom { get; set; } = true;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    protected Type FeedType { get; }

    private protected override TryParseDateTimeCallback DefaultDateTimeParser => DateParsers.TryParseRss;

    private ReadOptions Options => new(Version, DateTimeParser, UriParser, PreserveAttributeExtensions, PreserveElementExtensions);

    public override bool CanRead(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsStartElement("rss", Names.Rss);
    }

    public override void ReadFrom(XmlReader reader)
    {
        if (!CanRead(reader))
            throw reader.Error(Messages.UnknownFeed(reader));

        ReadFeed(reader);
    }

    public override void WriteTo(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartElement("rss", Names.Rss);
        WriteFeed(writer);
        writer.WriteEndElement();
    }

    protected override SyndicationFeed CreateFeedInstance() => CreateFeed(FeedType);

    protected virtual SyndicationItem ReadItem(XmlReader reader, SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(reader);
        var item = CreateItem(feed);
        new RssReader(reader, Options, SerializeExtensionsAsAtom).ReadItem(item, feed.BaseUri);
        return item;
    }

    /// <summary>Reads the items that the reader stands at. Who reads them lazily says that they are not all read.</summary>
    protected virtual IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed, out bool areAllItemsRead)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(reader);
        var items = new NonNullCollection<SyndicationItem>();
        while (reader.IsStartElement("item", Names.Rss))
            items.Add(ReadItem(reader, feed));
        areAllItemsRead = true;
        return items;
    }

    protected virtual void WriteItem(XmlWriter writer, SyndicationItem item, Uri? feedBaseUri)
    {
        writer.WriteStartElement("item", Names.Rss);
        new RssWriter(writer, SerializeExtensionsAsAtom).WriteItem(item, feedBaseUri);
        writer.WriteEndElement();
    }

    protected virtual void WriteItems(XmlWriter writer, IEnumerable<SyndicationItem>? items, Uri? feedBaseUri)
    {
        foreach (var item in items ?? [])
            WriteItem(writer, item, feedBaseUri);
    }

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ReadFeed(reader);
    }

    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteFeed(writer);
    }

    private void ReadFeed(XmlReader reader)
    {
        SetFeed(CreateFeedInstance());
        new RssReader(reader, Options, SerializeExtensionsAsAtom).ReadFeed(Feed!, ReadItems);
    }

    private void WriteFeed(XmlWriter writer)
    {
        if (Feed is null)
            throw new InvalidOperationException(Messages.NoFeed);

        if (SerializeExtensionsAsAtom)
            writer.WriteAttributeString("xmlns", Names.AtomPrefix, null, Names.Atom);
        writer.WriteAttributeString("version", "2.0");
        writer.WriteStartElement("channel", Names.Rss);
        new RssWriter(writer, SerializeExtensionsAsAtom).WriteChannel(Feed);
        WriteItems(writer, Feed.Items, Feed.BaseUri);
        writer.WriteEndElement();
    }
}

/// <summary>Reads and writes RSS feeds of a type of one's own.</summary>
[XmlRoot(ElementName = "rss", Namespace = Names.Rss)]
public class Rss20FeedFormatter<TSyndicationFeed> : Rss20FeedFormatter where TSyndicationFeed : SyndicationFeed, new()
{
    public Rss20FeedFormatter() : base(typeof(TSyndicationFeed))
    {
    }

    public Rss20FeedFormatter(TSyndicationFeed feedToWrite) : base(feedToWrite)
    {
    }

    public Rss20FeedFormatter(TSyndicationFeed feedToWrite, bool serializeExtensionsAsAtom)
        : base(feedToWrite, serializeExtensionsAsAtom)
    {
    }

    protected override SyndicationFeed CreateFeedInstance() => new TSyndicationFeed();
}
