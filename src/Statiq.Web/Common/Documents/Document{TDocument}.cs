using System.Collections;

namespace Statiq.Common;

/// <summary>
/// A base for document types. A key is looked up in the document's properties, its own metadata and the settings;
/// properties of derived types are metadata as well.
/// </summary>
public abstract class Document<TDocument> : FactoryDocument, IDocument, IOwnMetadata
    where TDocument : Document<TDocument>, new()
{
    private IReadOnlySettings _settings;
    private IMetadata _metadata = Common.Metadata.Empty;

    protected Document()
    {
    }

    protected Document(
        IReadOnlySettings settings,
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : this(settings, source, destination, items is null ? null : new Metadata(items), contentProvider)
    {
    }

    protected Document(
        IReadOnlySettings settings,
        in NormalizedPath source,
        in NormalizedPath destination,
        IMetadata metadata,
        IContentProvider contentProvider = null)
    {
        Initialize(settings, source, destination, metadata, contentProvider);
    }

    public long Timestamp { get; private set; } = DocumentClock.Next();

    public Guid Id { get; private set; } = Guid.NewGuid();

    public NormalizedPath Source { get; protected set; }

    public NormalizedPath Destination { get; protected set; }

    public IContentProvider ContentProvider { get; protected set; } = new NullContent();

    IMetadata IOwnMetadata.OwnMetadata => _metadata;

    public int Count => Raw().Count();

    public IEnumerable<string> Keys => Raw().Select(x => x.Key);

    public IEnumerable<object> Values => this.Select(x => x.Value);

    public object this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return TryGetValue(key, out var value)
                ? value
                : throw new KeyNotFoundException($"The key {key} was not found in the document {ToDisplayString()}");
        }
    }

    public IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
    {
        var clone = Clone();
        clone.Id = Id;
        clone.Timestamp = DocumentClock.Next();
        return clone.Initialize(
            _settings,
            Source.IsNull ? source : Source,
            destination.IsNull ? Destination : destination,
            items is null ? _metadata : new Metadata(_metadata, items),
            contentProvider ?? ContentProvider);
    }

    public bool ContainsKey(string key) => TryGetRaw(key, out _);

    public bool TryGetRaw(string key, out object value)
    {
        if (DocumentProperties<TDocument>.TryGet((TDocument)this, key, out value))
            return true;

        return _metadata.TryGetRaw(key, out value) || (_settings is not null && _settings.TryGetRaw(key, out value));
    }

    public bool TryGetValue(string key, out object value) => this.TryGetValue<object>(key, out value);

    public virtual string ToDisplayString()
    {
        if (Source.IsNull && Destination.IsNull)
            return $"{GetType().Name} {Id}";

        return Source.IsNull ? $"=> {Destination}" : Destination.IsNull ? Source.FullPath : $"{Source} => {Destination}";
    }

    public override string ToString() => Source.ToDisplayString();

    public IEnumerator<KeyValuePair<string, object>> GetRawEnumerator() => Raw().GetEnumerator();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (key, raw) in Raw())
            yield return KeyValuePair.Create(key, IMetadataGetExtensions.Expand(key, raw, this));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override IDocument Initialize(
        IReadOnlySettings settings,
        NormalizedPath source,
        NormalizedPath destination,
        IMetadata metadata,
        IContentProvider contentProvider)
    {
        if (!source.IsNull && !source.IsAbsolute)
            throw new ArgumentException($"The source of a document must be absolute ({source})", nameof(source));
        if (!destination.IsNull && destination.IsAbsolute && settings?.GetBool(Common.Keys.IgnoreExternalDestinations) != true)
            throw new ArgumentException($"The destination of a document must be relative to the output path ({destination})", nameof(destination));

        _settings = settings;
        _metadata = metadata ?? Common.Metadata.Empty;
        Source = source;
        Destination = destination;
        ContentProvider = contentProvider ?? new NullContent();
        return this;
    }

    protected virtual TDocument Clone() => (TDocument)MemberwiseClone();

    private IEnumerable<KeyValuePair<string, object>> Raw()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return DocumentProperties<TDocument>.GetAll((TDocument)this)
            .Concat(_metadata.GetRawEnumerable())
            .Concat(_settings?.GetRawEnumerable() ?? [])
            .Where(x => seen.Add(x.Key));
    }
}
