using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes a single Atom 1.0 entry, which can be a document of its own.</summary>
[XmlRoot(ElementName = "entry", Namespace = Names.Atom)]
public class Atom10ItemFormatter : SyndicationItemFormatter, IXmlSerializable
{
    public Atom10ItemFormatter() : this(typeof(SyndicationItem))
    {
    }

    public Atom10ItemFormatter(SyndicationItem itemToWrite) : base(itemToWrite) => ItemType = TypeOf(itemToWrite);

    /// <summary>A formatter that reads, and makes items of the type.</summary>
    public Atom10ItemFormatter(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type itemTypeToCreate)
    {
        CheckItemType(itemTypeToCreate);
        ItemType = itemTypeToCreate;
    }

    public override string Version => SyndicationVersions.Atom10;

    /// <summary>Whether attributes that nothing else took are kept when reading.</summary>
    public bool PreserveAttributeExtensions { get; set; } = true;

    /// <summary>Whether elements that nothing else took are kept when reading.</summary>
    public bool PreserveElementExtensions { get; set; } = true;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    protected Type ItemType { get; }

    public override bool CanRead(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsStartElement("entry", Names.Atom);
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
        writer.WriteStartElement("entry", Names.Atom);
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
        var options = ReadOptions.AtomDefaults with
        {
            PreserveAttributes = PreserveAttributeExtensions,
            PreserveElements = PreserveElementExtensions,
        };
        new AtomReader(reader, options).ReadEntry(Item!, feedBaseUri: null);
    }

    private void WriteItem(XmlWriter writer)
    {
        if (Item is null)
            throw new InvalidOperationException(Messages.NoItem);

        new AtomWriter(writer).WriteEntry(Item, feedBaseUri: null);
    }
}

/// <summary>Reads and writes Atom entries of a type of one's own.</summary>
[XmlRoot(ElementName = "entry", Namespace = Names.Atom)]
public class Atom10ItemFormatter<TSyndicationItem> : Atom10ItemFormatter where TSyndicationItem : SyndicationItem, new()
{
    public Atom10ItemFormatter() : base(typeof(TSyndicationItem))
    {
    }

    public Atom10ItemFormatter(TSyndicationItem itemToWrite) : base(itemToWrite)
    {
    }

    protected override SyndicationItem CreateItemInstance() => new TSyndicationItem();
}
