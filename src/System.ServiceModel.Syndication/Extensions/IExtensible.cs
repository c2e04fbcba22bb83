using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>
/// What feeds, items, persons, links and categories have in common for a formatter:
/// they carry attributes and elements that the format does not know, and may parse and write them their own way.
/// </summary>
internal interface IExtensible
{
    ExtensionStore Extensions { get; }

    bool TryParseAttribute(string name, string ns, string value, string version);

    bool TryParseElement(XmlReader reader, string version);

    void WriteAttributeExtensions(XmlWriter writer, string version);

    void WriteElementExtensions(XmlWriter writer, string version);
}
