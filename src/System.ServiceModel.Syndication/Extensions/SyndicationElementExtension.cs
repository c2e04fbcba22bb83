using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>
/// An element that a feed carries beyond those its format knows: either XML as it was read,
/// or an object and the serializer that will write it.
/// </summary>
public class SyndicationElementExtension
{
    private readonly ExtensionData? _data;
    private readonly int _index;
    private BufferedXml? _buffer;
    private string? _name;
    private string? _namespace;

    /// <summary>Keeps the element that the reader stands at, and moves the reader past it.</summary>
    public SyndicationElementExtension(XmlReader xmlReader)
    {
        ArgumentNullException.ThrowIfNull(xmlReader);
        xmlReader.RequireStartElement();
        _name = xmlReader.LocalName;
        _namespace = xmlReader.NamespaceURI;
        _buffer = BufferedXml.OfElements(writer => writer.WriteNode(xmlReader, false));
    }

    [RequiresUnreferencedCode(Trimming.Members)]
    public SyndicationElementExtension(object dataContractExtension)
        : this(dataContractExtension, (XmlObjectSerializer?)null)
    {
    }

    [RequiresUnreferencedCode(Trimming.Members)]
    public SyndicationElementExtension(object dataContractExtension, XmlObjectSerializer? dataContractSerializer)
        : this(null, null, dataContractExtension, dataContractSerializer)
    {
    }

    [RequiresUnreferencedCode(Trimming.Members)]
    public SyndicationElementExtension(string? outerName, string? outerNamespace, object dataContractExtension)
        : this(outerName, outerNamespace, dataContractExtension, null)
    {
    }

    /// <summary>An object that its data contract describes; without a name, under the contract's.</summary>
    [RequiresUnreferencedCode(Trimming.Members)]
    public SyndicationElementExtension(
        string? outerName, string? outerNamespace, object dataContractExtension, XmlObjectSerializer? dataContractSerializer)
    {
        ArgumentNullException.ThrowIfNull(dataContractExtension);
        if (outerName is { Length: 0 })
            throw new ArgumentException(Messages.EmptyExtensionName, nameof(outerName));

        _name = outerName;
        _namespace = outerNamespace;
        _data = (outerName, dataContractExtension, dataContractSerializer) switch
        {
            ({ } name, string text, null) => new TextData(text, name, outerNamespace),
            _ => new DataContractData(
                dataContractExtension,
                dataContractSerializer ?? new DataContractSerializer(dataContractExtension.GetType()),
                outerName,
                outerNamespace),
        };
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public SyndicationElementExtension(object xmlSerializerExtension, XmlSerializer? serializer)
    {
        ArgumentNullException.ThrowIfNull(xmlSerializerExtension);
        _data = new XmlSerializerData(xmlSerializerExtension, serializer ?? new XmlSerializer(xmlSerializerExtension.GetType()));
    }

    internal SyndicationElementExtension(BufferedXml buffer, int index, string name, string ns)
    {
        _buffer = buffer;
        _index = index;
        _name = name;
        _namespace = ns;
    }

    public string OuterName
    {
        get
        {
            if (_name is null)
                FindName();
            return _name;
        }
    }

    /// <summary>As it was given, which can be null.</summary>
    public string? OuterNamespace
    {
        get
        {
            if (_name is null)
                FindName();
            return _namespace;
        }
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TExtension GetObject<TExtension>() => GetObject<TExtension>(new DataContractSerializer(typeof(TExtension)));

    /// <summary>The very object that the extension was made of, if it is of the type; else one read from its XML.</summary>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TExtension GetObject<TExtension>(XmlObjectSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        if (_data?.Value is TExtension value)
            return value;

        using var reader = GetReader();
        return (TExtension)serializer.ReadObject(reader, verifyObjectName: false)!;
    }

    /// <inheritdoc cref="GetObject{TExtension}(XmlObjectSerializer)"/>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TExtension GetObject<TExtension>(XmlSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        if (_data?.Value is TExtension value)
            return value;

        using var reader = GetReader();
        return (TExtension)serializer.Deserialize(reader)!;
    }

    /// <summary>A new reader that stands at the element.</summary>
    public XmlReader GetReader()
    {
        _buffer ??= BufferedXml.OfElements(WriteTo);
        return _buffer.ReadElement(_index);
    }

    public void WriteTo(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_data is not null)
        {
            _data.WriteTo(writer);
            return;
        }

        using var reader = GetReader();
        writer.WriteNode(reader, false);
    }

    [MemberNotNull(nameof(_name))]
    private void FindName()
    {
        var name = _data!.Name;
        _name = name.Name;
        _namespace = name.Namespace;
    }
}
