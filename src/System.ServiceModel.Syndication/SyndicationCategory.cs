using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>What a feed or item is about: a term, the scheme it belongs to, and a label for people.</summary>
public class SyndicationCategory : IExtensible
{
    private readonly ExtensionStore _extensions;

    public SyndicationCategory() : this((string?)null)
    {
    }

    public SyndicationCategory(string? name) : this(name, null, null)
    {
    }

    public SyndicationCategory(string? name, string? scheme, string? label)
    {
        Name = name;
        Scheme = scheme;
        Label = label;
        _extensions = new ExtensionStore();
    }

    protected SyndicationCategory(SyndicationCategory source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Name = source.Name;
        Scheme = source.Scheme;
        Label = source.Label;
        _extensions = new ExtensionStore(source._extensions);
    }

    public string? Name { get; set; }

    public string? Scheme { get; set; }

    public string? Label { get; set; }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _extensions.Attributes;

    public SyndicationElementExtensionCollection ElementExtensions => _extensions.Elements;

    ExtensionStore IExtensible.Extensions => _extensions;

    public virtual SyndicationCategory Clone() => new(this);

    protected internal virtual bool TryParseAttribute(string name, string ns, string value, string version) => false;

    protected internal virtual bool TryParseElement(XmlReader reader, string version) => false;

    protected internal virtual void WriteAttributeExtensions(XmlWriter writer, string version) => _extensions.WriteAttributes(writer);

    protected internal virtual void WriteElementExtensions(XmlWriter writer, string version) => _extensions.WriteElements(writer);

    bool IExtensible.TryParseAttribute(string name, string ns, string value, string version) => TryParseAttribute(name, ns, value, version);

    bool IExtensible.TryParseElement(XmlReader reader, string version) => TryParseElement(reader, version);

    void IExtensible.WriteAttributeExtensions(XmlWriter writer, string version) => WriteAttributeExtensions(writer, version);

    void IExtensible.WriteElementExtensions(XmlWriter writer, string version) => WriteElementExtensions(writer, version);
}
