using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>What an item says, in one of the forms of RFC 4287 §4.1.3: text, HTML, XHTML, other XML, or elsewhere.</summary>
public abstract class SyndicationContent
{
    private const string XmlMediaType = "text/xml";

    private Dictionary<XmlQualifiedName, string>? _attributes;

    protected SyndicationContent()
    {
    }

    protected SyndicationContent(SyndicationContent source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source._attributes is not null)
            _attributes = new Dictionary<XmlQualifiedName, string>(source._attributes);
    }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _attributes ??= [];

    /// <summary><c>text</c>, <c>html</c>, <c>xhtml</c>, or a media type.</summary>
    public abstract string? Type { get; }

    public static TextSyndicationContent CreatePlaintextContent(string? content) => new(content);

    public static TextSyndicationContent CreateHtmlContent(string? content) => new(content, TextSyndicationContentKind.Html);

    public static TextSyndicationContent CreateXhtmlContent(string? content) => new(content, TextSyndicationContentKind.XHtml);

    public static UrlSyndicationContent CreateUrlContent(Uri url, string? mediaType) => new(url, mediaType);

    [RequiresUnreferencedCode(Trimming.Members)]
    public static XmlSyndicationContent CreateXmlContent(object dataContractObject) =>
        new(XmlMediaType, dataContractObject, (XmlObjectSerializer?)null);

    [RequiresUnreferencedCode(Trimming.Members)]
    public static XmlSyndicationContent CreateXmlContent(object dataContractObject, XmlObjectSerializer? dataContractSerializer) =>
        new(XmlMediaType, dataContractObject, dataContractSerializer);

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public static XmlSyndicationContent CreateXmlContent(object xmlSerializerObject, XmlSerializer? serializer) =>
        new(XmlMediaType, xmlSerializerObject, serializer);

    public static XmlSyndicationContent CreateXmlContent(XmlReader xmlReader) => new(xmlReader);

    public abstract SyndicationContent Clone();

    /// <summary>Writes the whole element: its type, its other attributes, and what is in it.</summary>
    public void WriteTo(XmlWriter writer, string outerElementName, string? outerElementNamespace)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (string.IsNullOrEmpty(outerElementName))
            throw new ArgumentException(Messages.ElementNameMissing, nameof(outerElementName));

        writer.WriteStartElement(outerElementName, outerElementNamespace);
        writer.WriteAttributeString("type", "", Type);
        WriteAttributes(writer);
        WriteContentsTo(writer);
        writer.WriteEndElement();
    }

    protected abstract void WriteContentsTo(XmlWriter writer);

    private void WriteAttributes(XmlWriter writer)
    {
        if (_attributes is null)
            return;

        foreach (var (name, value) in _attributes)
        {
            if (name is not { Name: "type", Namespace: "" })
                writer.WriteAttributeString(name.Name, name.Namespace, value);
        }
    }
}
