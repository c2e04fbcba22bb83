using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>Content that is XML of any kind, as it was read or as an object and its serializer.</summary>
public class XmlSyndicationContent : SyndicationContent
{
    private const string DefaultType = "text/xml";

    /// <summary>The content element with everything in it.</summary>
    private BufferedXml? _buffer;

    /// <summary>Keeps the content element that the reader stands at, and moves the reader past it.</summary>
    public XmlSyndicationContent(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        reader.RequireStartElement();
        var type = ReadAttributes(reader);
        Type = string.IsNullOrEmpty(type) ? DefaultType : type;
        _buffer = BufferedXml.Of(writer => writer.WriteNode(reader, false));
    }

    [RequiresUnreferencedCode(Trimming.Members)]
    public XmlSyndicationContent(string? type, object dataContractExtension, XmlObjectSerializer? dataContractSerializer)
        : this(type, new SyndicationElementExtension(dataContractExtension, dataContractSerializer))
    {
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public XmlSyndicationContent(string? type, object xmlSerializerExtension, XmlSerializer? serializer)
        : this(type, new SyndicationElementExtension(xmlSerializerExtension, serializer))
    {
    }

    public XmlSyndicationContent(string? type, SyndicationElementExtension extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        Type = string.IsNullOrEmpty(type) ? DefaultType : type;
        Extension = extension;
    }

    protected XmlSyndicationContent(XmlSyndicationContent source) : base(source)
    {
        Type = source.Type;
        Extension = source.Extension;
        _buffer = source._buffer;
    }

    /// <summary>The one element in the content, if it was made of one; null if it was read.</summary>
    public SyndicationElementExtension? Extension { get; }

    public override string Type { get; }

    public override SyndicationContent Clone() => new XmlSyndicationContent(this);

    /// <summary>A new reader that stands at the content element itself.</summary>
    public XmlDictionaryReader GetReaderAtContent()
    {
        _buffer ??= BufferedXml.Of(writer => WriteTo(writer, "content", Names.Atom));
        return _buffer.Read();
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TContent ReadContent<TContent>() => ReadContent<TContent>((XmlObjectSerializer?)null);

    /// <summary>The object that the first element in the content stands for.</summary>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TContent ReadContent<TContent>(XmlObjectSerializer? dataContractSerializer)
    {
        var serializer = dataContractSerializer ?? new DataContractSerializer(typeof(TContent));
        if (Extension is not null)
            return Extension.GetObject<TContent>(serializer);

        using var reader = GetReaderAtContent();
        reader.ReadStartElement();
        return (TContent)serializer.ReadObject(reader, verifyObjectName: false)!;
    }

    /// <inheritdoc cref="ReadContent{TContent}(XmlObjectSerializer)"/>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public TContent ReadContent<TContent>(XmlSerializer? serializer)
    {
        serializer ??= new XmlSerializer(typeof(TContent));
        if (Extension is not null)
            return Extension.GetObject<TContent>(serializer);

        using var reader = GetReaderAtContent();
        reader.ReadStartElement();
        return (TContent)serializer.Deserialize(reader)!;
    }

    protected override void WriteContentsTo(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Extension is not null)
        {
            Extension.WriteTo(writer);
            return;
        }

        using var reader = GetReaderAtContent();
        if (reader.IsEmptyElement)
            return;

        reader.ReadStartElement();
        while (reader is { Depth: >= 1, ReadState: ReadState.Interactive })
            writer.WriteNode(reader, false);
    }

    /// <summary>Keeps the attributes but the type, which it returns.</summary>
    private string? ReadAttributes(XmlReader reader)
    {
        string? type = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader is { LocalName: "type", NamespaceURI: "" })
                type = reader.Value;
            else if (!Names.IsDeclaration(reader.LocalName, reader.NamespaceURI))
                AttributeExtensions.Add(new XmlQualifiedName(reader.LocalName, reader.NamespaceURI), reader.Value);
        }

        reader.MoveToElement();
        return type;
    }
}
