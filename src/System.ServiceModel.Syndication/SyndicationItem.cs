using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>One entry of a feed.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
public class SyndicationItem : IExtensible
{
    private readonly ExtensionStore _extensions;
    private Collection<SyndicationPerson>? _authors;
    private Collection<SyndicationCategory>? _categories;
    private Collection<SyndicationPerson>? _contributors;
    private Collection<SyndicationLink>? _links;
    private FeedDate _lastUpdatedTime;
    private FeedDate _publishDate;

    public SyndicationItem() : this(null, (SyndicationContent?)null, null, null, DateTimeOffset.MinValue)
    {
    }

    public SyndicationItem(string? title, string? content, Uri? itemAlternateLink)
        : this(title, content, itemAlternateLink, null, DateTimeOffset.MinValue)
    {
    }

    public SyndicationItem(string? title, string? content, Uri? itemAlternateLink, string? id, DateTimeOffset lastUpdatedTime)
        : this(title, content is null ? null : new TextSyndicationContent(content), itemAlternateLink, id, lastUpdatedTime)
    {
    }

    public SyndicationItem(
        string? title, SyndicationContent? content, Uri? itemAlternateLink, string? id, DateTimeOffset lastUpdatedTime)
    {
        _extensions = new ExtensionStore();
        Title = title is null ? null : new TextSyndicationContent(title);
        Content = content;
        Id = id;
        _lastUpdatedTime = new FeedDate(lastUpdatedTime);
        if (itemAlternateLink is not null)
            Links.Add(SyndicationLink.CreateAlternateLink(itemAlternateLink));
    }

    /// <summary>A deep copy, but for the items of its source feed, which it does not take along.</summary>
    protected SyndicationItem(SyndicationItem source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _extensions = new ExtensionStore(source._extensions);
        _authors = NonNullCollection<SyndicationPerson>.Copy(source._authors, person => person.Clone());
        _categories = NonNullCollection<SyndicationCategory>.Copy(source._categories, category => category.Clone());
        _contributors = NonNullCollection<SyndicationPerson>.Copy(source._contributors, person => person.Clone());
        _links = NonNullCollection<SyndicationLink>.Copy(source._links, link => link.Clone());
        _lastUpdatedTime = source._lastUpdatedTime.WithoutFault();
        _publishDate = source._publishDate.WithoutFault();
        BaseUri = source.BaseUri;
        Content = source.Content?.Clone();
        Copyright = (TextSyndicationContent?)source.Copyright?.Clone();
        Id = source.Id;
        Summary = (TextSyndicationContent?)source.Summary?.Clone();
        Title = (TextSyndicationContent?)source.Title?.Clone();
        SourceFeed = source.SourceFeed?.Clone(cloneItems: false);
        if (SourceFeed is not null)
            SourceFeed.Items = new Collection<SyndicationItem>();
    }

    public string? Id { get; set; }

    public TextSyndicationContent? Title { get; set; }

    public TextSyndicationContent? Summary { get; set; }

    public SyndicationContent? Content { get; set; }

    public TextSyndicationContent? Copyright { get; set; }

    /// <summary>The feed that the item was taken from: RFC 4287 §4.2.11.</summary>
    public SyndicationFeed? SourceFeed { get; set; }

    /// <summary>What relative addresses in the item are relative to.</summary>
    public Uri? BaseUri { get; set; }

    public Collection<SyndicationLink> Links => _links ??= new NonNullCollection<SyndicationLink>();

    public Collection<SyndicationPerson> Authors => _authors ??= new NonNullCollection<SyndicationPerson>();

    public Collection<SyndicationPerson> Contributors => _contributors ??= new NonNullCollection<SyndicationPerson>();

    public Collection<SyndicationCategory> Categories => _categories ??= new NonNullCollection<SyndicationCategory>();

    /// <summary><see cref="DateTimeOffset.MinValue"/> for none.</summary>
    /// <exception cref="XmlException">The feed that the item was read from has something else than a date here.</exception>
    public DateTimeOffset LastUpdatedTime
    {
        get => _lastUpdatedTime.Value;
        set => _lastUpdatedTime = new FeedDate(value);
    }

    /// <inheritdoc cref="LastUpdatedTime"/>
    public DateTimeOffset PublishDate
    {
        get => _publishDate.Value;
        set => _publishDate = new FeedDate(value);
    }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _extensions.Attributes;

    public SyndicationElementExtensionCollection ElementExtensions => _extensions.Elements;

    ExtensionStore IExtensible.Extensions => _extensions;

    public static SyndicationItem Load(XmlReader reader) => Load<SyndicationItem>(reader);

    /// <summary>Reads an Atom entry or an RSS item.</summary>
    public static TSyndicationItem Load<TSyndicationItem>(XmlReader reader) where TSyndicationItem : SyndicationItem, new()
    {
        ArgumentNullException.ThrowIfNull(reader);
        SyndicationItemFormatter[] formatters = [new Atom10ItemFormatter<TSyndicationItem>(), new Rss20ItemFormatter<TSyndicationItem>()];
        foreach (var formatter in formatters)
        {
            if (!formatter.CanRead(reader))
                continue;

            formatter.ReadFrom(reader);
            return (TSyndicationItem)formatter.Item!;
        }

        throw reader.Error(Messages.UnknownItem(reader));
    }

    /// <summary>Makes an address the item's id and adds a link to it.</summary>
    public void AddPermalink(Uri permalink)
    {
        ArgumentNullException.ThrowIfNull(permalink);
        Id = permalink.AbsoluteUri;
        Links.Add(SyndicationLink.CreateAlternateLink(permalink));
    }

    public virtual SyndicationItem Clone() => new(this);

    public Atom10ItemFormatter GetAtom10Formatter() => new(this);

    public Rss20ItemFormatter GetRss20Formatter() => GetRss20Formatter(true);

    public Rss20ItemFormatter GetRss20Formatter(bool serializeExtensionsAsAtom) => new(this, serializeExtensionsAsAtom);

    public void SaveAsAtom10(XmlWriter writer) => GetAtom10Formatter().WriteTo(writer);

    public void SaveAsRss20(XmlWriter writer) => GetRss20Formatter().WriteTo(writer);

    /// <summary>What was read; null leaves it as it is.</summary>
    internal void SetLastUpdatedTime(FeedDate? date) => _lastUpdatedTime = date ?? _lastUpdatedTime;

    /// <summary>What was read; null leaves it as it is.</summary>
    internal void SetPublishDate(FeedDate? date) => _publishDate = date ?? _publishDate;

    protected internal virtual SyndicationCategory CreateCategory() => new();

    protected internal virtual SyndicationLink CreateLink() => new();

    protected internal virtual SyndicationPerson CreatePerson() => new();

    /// <summary>Reads the content in a way of its own; false leaves the reader where it is and the content to the formatter.</summary>
    protected internal virtual bool TryParseContent(
        XmlReader reader, string? contentType, string version, out SyndicationContent? content)
    {
        content = null;
        return false;
    }

    protected internal virtual bool TryParseAttribute(string name, string ns, string value, string version) => false;

    protected internal virtual bool TryParseElement(XmlReader reader, string version) => false;

    protected internal virtual void WriteAttributeExtensions(XmlWriter writer, string version) => _extensions.WriteAttributes(writer);

    protected internal virtual void WriteElementExtensions(XmlWriter writer, string version) => _extensions.WriteElements(writer);

    bool IExtensible.TryParseAttribute(string name, string ns, string value, string version) => TryParseAttribute(name, ns, value, version);

    bool IExtensible.TryParseElement(XmlReader reader, string version) => TryParseElement(reader, version);

    void IExtensible.WriteAttributeExtensions(XmlWriter writer, string version) => WriteAttributeExtensions(writer, version);

    void IExtensible.WriteElementExtensions(XmlWriter writer, string version) => WriteElementExtensions(writer, version);
}
