using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes a single RSS 2.0 item, with elements of Atom for what RSS cannot say.</summary>
[XmlRoot(ElementName = "item", Namespace = Names.Rss)]
public class Rss20ItemFormatter : SyndicationItemFormatter, IXmlSerializable
{
    public Rss20ItemFormatter() : this(typeof(SyndicationItem))
    {
    }

    public Rss20ItemFormatter(SyndicationItem itemToWrite) : this(itemToWrite, true)
    {
    }

    public Rss20ItemFormatter(SyndicationItem itemToWrite, bool serializeExtensionsAsAtom) : base(itemToWrite)
    {
        ItemType = TypeOf(itemToWrite);
        SerializeExtensionsAsAtom = serializeExtensionsAsAtom;
    }

    /// <summary>A formatter that reads, and makes items of the type.</summary>
    public Rss20ItemFormatter(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type itemTypeToCreate)
    {
        CheckItemType(itemTypeToCreate);
        ItemType = itemTypeToCreate;
    }

    public override string Version => SyndicationVersions.Rss20;

    /// <summary>Whether attributes that nothing else took are kept when reading.</summary>
    public bool PreserveAttributeExtensions { get; set; } = true;

    /// <summary>Whether elements that nothing else took are kept when reading.</summary>
    public bool PreserveElementExtensions { get; set; } = true;

    /// <summary>Whether elements of Atom are written, and taken for what they are when reading.</summary>
    public bool SerializeExtensionsAsAtom { get; set; } = true;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    protected Type ItemType { get; }

    public override bool CanRead(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsStartElement("item", Names.Rss);
    }

    public override void ReadFrom(XmlReader reader)
    {
        if (!CanRead(reader))
            throw reader.Error(Messages.UnknownItem(reader));

        ReadItem(reader);
    }

    public override void WriteTo(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartElement("item", Names.Rss);
        WriteItem(writer);
        writer.WriteEndElement();
    }

    protected override SyndicationItem CreateItemInstance() => CreateItem(ItemType);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ReadItem(reader);
    }

    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteItem(writer);
    }

    private void ReadItem(XmlReader reader)
    {
        SetItem(CreateItemInstance());
        var options = ReadOptions.RssDefaults with
        {
            PreserveAttributes = PreserveAttributeExtensions,
            PreserveElements = PreserveElementExtensions,
        };
        new RssReader(reader, options, SerializeExtensionsAsAtom).ReadItem(Item!, feedBaseUri: null);
    }

    private void WriteItem(XmlWriter writer)
    {
        if (Item is null)
            throw new InvalidOperationException(Messages.NoItem);

        new RssWriter(writer, SerializeExtensionsAsAtom).WriteItem(Item, feedBaseUri: null);
    }
}

/// <summary>Reads and writes RSS items of a type of one's own.</summary>
[XmlRoot(ElementName = "item", Namespace = Names.Rss)]
public class Rss20ItemFormatter<TSyndicationItem> : Rss20ItemFormatter where TSyndicationItem : SyndicationItem, new()
{
    public Rss20ItemFormatter() : base(typeof(TSyndicationItem))
    {
    }

    public Rss20ItemFormatter(TSyndicationItem itemToWrite) : base(itemToWrite)
    {
    }

    public Rss20ItemFormatter(TSyndicationItem itemToWrite, bool serializeExtensionsAsAtom)
        : base(itemToWrite, serializeExtensionsAsAtom)
    {
    }

    protected override SyndicationItem CreateItemInstance() => new TSyndicationItem();
}
