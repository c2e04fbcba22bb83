using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>An author or contributor.</summary>
public class SyndicationPerson : IExtensible
{
    private readonly ExtensionStore _extensions;

    public SyndicationPerson() : this((string?)null)
    {
    }

    public SyndicationPerson(string? email) : this(email, null, null)
    {
    }

    public SyndicationPerson(string? email, string? name, string? uri)
    {
        Email = email;
        Name = name;
        Uri = uri;
        _extensions = new ExtensionStore();
    }

    protected SyndicationPerson(SyndicationPerson source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Email = source.Email;
        Name = source.Name;
        Uri = source.Uri;
        _extensions = new ExtensionStore(source._extensions);
    }

    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Uri { get; set; }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _extensions.Attributes;

    public SyndicationElementExtensionCollection ElementExtensions => _extensions.Elements;

    ExtensionStore IExtensible.Extensions => _extensions;

    public virtual SyndicationPerson Clone() => new(this);

    protected internal virtual bool TryParseAttribute(string name, string ns, string value, string version) => false;

    protected internal virtual bool TryParseElement(XmlReader reader, string version) => false;

    protected internal virtual void WriteAttributeExtensions(XmlWriter writer, string version) => _extensions.WriteAttributes(writer);

    protected internal virtual void WriteElementExtensions(XmlWriter writer, string version) => _extensions.WriteElements(writer);

    bool IExtensible.TryParseAttribute(string name, string ns, string value, string version) => TryParseAttribute(name, ns, value, version);

    bool IExtensible.TryParseElement(XmlReader reader, string version) => TryParseElement(reader, version);

    void IExtensible.WriteAttributeExtensions(XmlWriter writer, string version) => WriteAttributeExtensions(writer, version);

    void IExtensible.WriteElementExtensions(XmlWriter writer, string version) => WriteElementExtensions(writer, version);
}
