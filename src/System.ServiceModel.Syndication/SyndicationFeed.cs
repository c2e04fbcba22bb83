using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>A feed: what it is, and its items.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
public partial class SyndicationFeed : IExtensible
{
    private readonly ExtensionStore _extensions;
    private Collection<SyndicationPerson>? _authors;
    private Collection<SyndicationCategory>? _categories;
    private Collection<SyndicationPerson>? _contributors;
    private Collection<SyndicationLink>? _links;
    private IEnumerable<SyndicationItem>? _items;
    private FeedDate _lastUpdatedTime;

    public SyndicationFeed() : this(null)
    {
    }

    public SyndicationFeed(IEnumerable<SyndicationItem>? items) : this(null, null, null, items)
    {
    }

    public SyndicationFeed(string? title, string? description, Uri? feedAlternateLink)
        : this(title, description, feedAlternateLink, null)
    {
    }

    public SyndicationFeed(string? title, string? description, Uri? feedAlternateLink, IEnumerable<SyndicationItem>? items)
        : this(title, description, feedAlternateLink, null, DateTimeOffset.MinValue, items)
    {
    }

    public SyndicationFeed(string? title, string? description, Uri? feedAlternateLink, string? id, DateTimeOffset lastUpdatedTime)
        : this(title, description, feedAlternateLink, id, lastUpdatedTime, null)
    {
    }

    public SyndicationFeed(
        string? title,
        string? description,
        Uri? feedAlternateLink,
        string? id,
        DateTimeOffset lastUpdatedTime,
        IEnumerable<SyndicationItem>? items)
    {
        _extensions = new ExtensionStore();
        Title = title is null ? null : new TextSyndicationContent(title);
        Description = description is null ? null : new TextSyndicationContent(description);
        Id = id;
        _lastUpdatedTime = new FeedDate(lastUpdatedTime);
        _items = items;
        if (feedAlternateLink is not null)
            Links.Add(SyndicationLink.CreateAlternateLink(feedAlternateLink));
    }

    /// <summary>A copy with copies of the items, which must be a list then, or with the same items.</summary>
    protected SyndicationFeed(SyndicationFeed source, bool cloneItems)
    {
        ArgumentNullException.ThrowIfNull(source);
        _extensions = new ExtensionStore(source._extensions);
        _authors = NonNullCollection<SyndicationPerson>.Copy(source._authors, person => person.Clone());
        _categories = NonNullCollection<SyndicationCategory>.Copy(source._categories, category => category.Clone());
        _contributors = NonNullCollection<SyndicationPerson>.Copy(source._contributors, person => person.Clone());
        _links = NonNullCollection<SyndicationLink>.Copy(source._links, link => link.Clone());
        _lastUpdatedTime = source._lastUpdatedTime.WithoutFault();
        _items = CopyItems(source._items, cloneItems);
        BaseUri = source.BaseUri;
        Copyright = (TextSyndicationContent?)source.Copyright?.Clone();
        Description = (TextSyndicationContent?)source.Description?.Clone();
        Generator = source.Generator;
        Id = source.Id;
        ImageUrl = source.ImageUrl;
        Language = source.Language;
        Title = (TextSyndicationContent?)source.Title?.Clone();
    }

    public string? Id { get; set; }

    public TextSyndicationContent? Title { get; set; }

    public TextSyndicationContent? Description { get; set; }

    public TextSyndicationContent? Copyright { get; set; }

    /// <summary>A language tag: BCP 47.</summary>
    public string? Language { get; set; }

    public string? Generator { get; set; }

    public Uri? ImageUrl { get; set; }

    /// <summary>What relative addresses in the feed are relative to.</summary>
    public Uri? BaseUri { get; set; }

    /// <summary>Read once for each time the feed is written, so they need not be a list.</summary>
    public IEnumerable<SyndicationItem> Items
    {
        get => _items ??= new NonNullCollection<SyndicationItem>();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _items = value;
        }
    }

    public Collection<SyndicationLink> Links => _links ??= new NonNullCollection<SyndicationLink>();

    public Collection<SyndicationPerson> Authors => _authors ??= new NonNullCollection<SyndicationPerson>();

    public Collection<SyndicationPerson> Contributors => _contributors ??= new NonNullCollection<SyndicationPerson>();

    public Collection<SyndicationCategory> Categories => _categories ??= new NonNullCollection<SyndicationCategory>();

    /// <summary><see cref="DateTimeOffset.MinValue"/> for none.</summary>
    /// <exception cref="XmlException">The feed was read and has something else than a date here.</exception>
    public DateTimeOffset LastUpdatedTime
    {
        get => _lastUpdatedTime.Value;
        set => _lastUpdatedTime = new FeedDate(value);
    }

    public Dictionary<XmlQualifiedName, string> AttributeExtensions => _extensions.Attributes;

    public SyndicationElementExtensionCollection ElementExtensions => _extensions.Elements;

    ExtensionStore IExtensible.Extensions => _extensions;

    public static SyndicationFeed Load(XmlReader reader) => Load<SyndicationFeed>(reader);

    /// <summary>Reads an Atom 1.0 or RSS 2.0 feed.</summary>
    public static TSyndicationFeed Load<TSyndicationFeed>(XmlReader reader) where TSyndicationFeed : SyndicationFeed, new()
    {
        ArgumentNullException.ThrowIfNull(reader);
        SyndicationFeedFormatter[] formatters = [new Atom10FeedFormatter<TSyndicationFeed>(), new Rss20FeedFormatter<TSyndicationFeed>()];
        foreach (var formatter in formatters)
        {
            if (!formatter.CanRead(reader))
                continue;

            formatter.ReadFrom(reader);
            return (TSyndicationFeed)formatter.Feed!;
        }

        throw reader.Error(Messages.UnknownFeed(reader));
    }

    public virtual SyndicationFeed Clone(bool cloneItems) => new(this, cloneItems);

    public Atom10FeedFormatter GetAtom10Formatter() => new(this);

    public Rss20FeedFormatter GetRss20Formatter() => GetRss20Formatter(true);

    public Rss20FeedFormatter GetRss20Formatter(bool serializeExtensionsAsAtom) => new(this, serializeExtensionsAsAtom);

    public void SaveAsAtom10(XmlWriter writer) => GetAtom10Formatter().WriteTo(writer);

    public void SaveAsRss20(XmlWriter writer) => GetRss20Formatter().WriteTo(writer);

    /// <summary>What was read; null leaves it as it is.</summary>
    internal void SetLastUpdatedTime(FeedDate? date) => _lastUpdatedTime = date ?? _lastUpdatedTime;

    protected internal virtual SyndicationCategory CreateCategory() => new();

    protected internal virtual SyndicationItem CreateItem() => new();

    protected internal virtual SyndicationLink CreateLink() => new();

    protected internal virtual SyndicationPerson CreatePerson() => new();

    protected internal virtual bool TryParseAttribute(string name, string ns, string value, string version) => false;

    protected internal virtual bool TryParseElement(XmlReader reader, string version) => false;

    protected internal virtual void WriteAttributeExtensions(XmlWriter writer, string version) => _extensions.WriteAttributes(writer);

    protected internal virtual void WriteElementExtensions(XmlWriter writer, string version) =>
        _extensions.WriteElements(writer, IsWrittenOtherwise);

    bool IExtensible.TryParseAttribute(string name, string ns, string value, string version) => TryParseAttribute(name, ns, value, version);

    bool IExtensible.TryParseElement(XmlReader reader, string version) => TryParseElement(reader, version);

    void IExtensible.WriteAttributeExtensions(XmlWriter writer, string version) => WriteAttributeExtensions(writer, version);

    void IExtensible.WriteElementExtensions(XmlWriter writer, string version) => WriteElementExtensions(writer, version);

    private static IEnumerable<SyndicationItem>? CopyItems(IEnumerable<SyndicationItem>? items, bool deep)
    {
        if (items is not IList<SyndicationItem> list)
            return deep ? throw new InvalidOperationException(Messages.ItemsNotBuffered) : items;

        var copy = new NonNullCollection<SyndicationItem>();
        foreach (var item in list)
            copy.Add(deep ? item.Clone() : item);
        return copy;
    }
}
