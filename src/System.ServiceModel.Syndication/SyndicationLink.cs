using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>A link from a feed or item to something else, with what that is to it.</summary>
public class SyndicationLink : IExtensible
{
    private readonly ExtensionStore _extensions;
    private long _length;

    public SyndicationLink() : this((Uri?)null)
    {
    }

    public SyndicationLink(Uri? uri) : this(uri, null, null, null, 0)
    {
    }

    public SyndicationLink(Uri? uri, string? relationshipType, string? title, string? mediaType, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Uri = uri;
        RelationshipType = relationshipType;
        Title = title;
        MediaType = mediaType;
        _length = length;
        _extensions = new ExtensionStore();
    }

    protected SyndicationLink(SyndicationLink source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Uri = source.Uri;
        BaseUri = source.BaseUri;
        RelationshipType = source.RelationshipType;
        Title = source.Title;
        MediaType = source.MediaType;
        _length = source._length;
        _extensions = new ExtensionStore(source._extensions);
    }

    public Uri? Uri { get; set; }

    /// <summary>What a relative address is relative to.</summary>
    public Uri? BaseUri { get; set; }

    /// <summary>One of the registered link relations (<c>alternate</c>, <c>self</c>, <c>enclosure</c> …), or an address.</summary>
    public string? RelationshipType { get; set; }

    public string? Title { get; set; }

    public string? MediaType { get; set; }

    /// <summary>Size in bytes; zero for unknown, which is not written.</summary>
    public long Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _length = value;
        }
    }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _extensions.Attributes;

    public SyndicationElementExtensionCollection ElementExtensions => _extensions.Elements;

    ExtensionStore IExtensible.Extensions => _extensions;

    public static SyndicationLink CreateAlternateLink(Uri? uri) => CreateAlternateLink(uri, null);

    public static SyndicationLink CreateAlternateLink(Uri? uri, string? mediaType) => new(uri, Names.Alternate, null, mediaType, 0);

    public static SyndicationLink CreateSelfLink(Uri? uri) => CreateSelfLink(uri, null);

    public static SyndicationLink CreateSelfLink(Uri? uri, string? mediaType) => new(uri, Names.Self, null, mediaType, 0);

    public static SyndicationLink CreateMediaEnclosureLink(Uri? uri, string? mediaType, long length) =>
        new(uri, Names.Enclosure, null, mediaType, length);

    /// <summary>The address resolved against the base; null where there is none, or no base to a relative one.</summary>
    public Uri? GetAbsoluteUri()
    {
        if (Uri is null || Uri.IsAbsoluteUri)
            return Uri;

        return BaseUri is null ? null : new Uri(BaseUri, Uri);
    }

    public virtual SyndicationLink Clone() => new(this);

    protected internal virtual bool TryParseAttribute(string name, string ns, string value, string version) => false;

    protected internal virtual bool TryParseElement(XmlReader reader, string version) => false;

    protected internal virtual void WriteAttributeExtensions(XmlWriter writer, string version) => _extensions.WriteAttributes(writer);

    protected internal virtual void WriteElementExtensions(XmlWriter writer, string version) => _extensions.WriteElements(writer);

    bool IExtensible.TryParseAttribute(string name, string ns, string value, string version) => TryParseAttribute(name, ns, value, version);

    bool IExtensible.TryParseElement(XmlReader reader, string version) => TryParseElement(reader, version);

    void IExtensible.WriteAttributeExtensions(XmlWriter writer, string version) => WriteAttributeExtensions(writer, version);

    void IExtensible.WriteElementExtensions(XmlWriter writer, string version) => WriteElementExtensions(writer, version);
}
