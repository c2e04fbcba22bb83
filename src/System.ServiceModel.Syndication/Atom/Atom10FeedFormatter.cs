using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes feeds of Atom 1.0: RFC 4287.</summary>
[XmlRoot(ElementName = "feed", Namespace = Names.Atom)]
public class Atom10FeedFormatter : SyndicationFeedFormatter, IXmlSerializable
{
    public Atom10FeedFormatter() : this(typeof(SyndicationFeed))
    {
    }

    public Atom10FeedFormatter(SyndicationFeed feedToWrite) : base(feedToWrite) => FeedType = TypeOf(feedToWrite);

    /// <summary>A formatter that reads, and makes feeds of the type.</summary>
    public Atom10FeedFormatter(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type feedTypeToCreate)
    {
        CheckFeedType(feedTypeToCreate);
        FeedType = feedTypeToCreate;
    }

    public override string Version => SyndicationVersions.Atom10;

    /// <summary>Whether attributes that nothing else took are kept when reading.</summary>
    public bool PreserveAttributeExtensions { get; set; } = true;

    /// <summary>Whether elements that nothing else took are kept when reading.</summary>
    public bool PreserveElementExtensions { get; set; } = true;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    protected Type FeedType { get; }

    private protected override TryParseDateTimeCallback DefaultDateTimeParser => DateParsers.TryParseAtom;

    private ReadOptions Options => new(Version, DateTimeParser, UriParser, PreserveAttributeExtensions, PreserveElementExtensions);

    public override bool CanRead(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsStartElement("feed", Names.Atom);
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
        writer.WriteStartElement("feed", Names.Atom);
        WriteFeed(writer);
        writer.WriteEndElement();
    }

    protected override SyndicationFeed CreateFeedInstance() => CreateFeed(FeedType);

    protected virtual SyndicationItem ReadItem(XmlReader reader, SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(feed);
        var item = CreateItem(feed);
        new AtomReader(reader, Options).ReadEntry(item, feed.BaseUri);
        return item;
    }

    /// <summary>Reads the entries that the reader stands at. Who reads them lazily says that they are not all read.</summary>
    protected virtual IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed, out bool areAllItemsRead)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(feed);
        var items = new NonNullCollection<SyndicationItem>();
        while (reader.IsStartElement("entry", Names.Atom))
            items.Add(ReadItem(reader, feed));
        areAllItemsRead = true;
        return items;
    }

    protected virtual void WriteItem(XmlWriter writer, SyndicationItem item, Uri? feedBaseUri)
    {
        writer.WriteStartElement("entry", Names.Atom);
        new AtomWriter(writer).WriteEntry(item, feedBaseUri);
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
        new AtomReader(reader, Options).ReadFeed(Feed!, ReadItems);
    }

    private void WriteFeed(XmlWriter writer)
    {
        if (Feed is null)
            throw new InvalidOperationException(Messages.NoFeed);

        new AtomWriter(writer).WriteFeed(Feed);
        WriteItems(writer, Feed.Items, Feed.BaseUri);
    }
}

/// <summary>Reads and writes Atom feeds of a type of one's own.</summary>
[XmlRoot(ElementName = "feed", Namespace = Names.Atom)]
public class Atom10FeedFormatter<TSyndicationFeed> : Atom10FeedFormatter where TSyndicationFeed : SyndicationFeed, new()
{
    public Atom10FeedFormatter() : base(typeof(TSyndicationFeed))
    {
    }

    public Atom10FeedFormatter(TSyndicationFeed feedToWrite) : base(feedToWrite)
    {
    }

    protected override SyndicationFeed CreateFeedInstance() => new TSyndicationFeed();
}
