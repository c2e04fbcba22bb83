using System.Collections;
using System.Diagnostics;

namespace Statiq.Common;

/// <summary>
/// A document. A key is looked up in its metadata, then in its properties, then in the settings; the names of properties are
/// not keys of its metadata.
/// </summary>
public sealed class Document : IDocument
{
    private static readonly Stopwatch Clock = Stopwatch.StartNew();
    private static readonly HashSet<string> Properties =
        new(typeof(IDocument).GetProperties().Select(x => x.Name), StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlySettings _settings;
    private readonly IMetadata _metadata;

    public Document()
        : this(null, NormalizedPath.Null, NormalizedPath.Null, null)
    {
    }

    public Document(in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null)
        : this(null, NormalizedPath.Null, destination, items, contentProvider)
    {
    }

    public Document(in NormalizedPath source, in NormalizedPath destination, IContentProvider contentProvider = null)
        : this(null, source, destination, null, contentProvider)
    {
    }

    public Document(in NormalizedPath destination, IContentProvider contentProvider = null)
        : this(null, NormalizedPath.Null, destination, null, contentProvider)
    {
    }

    public Document(IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null)
        : this(null, NormalizedPath.Null, NormalizedPath.Null, items, contentProvider)
    {
    }

    public Document(IContentProvider contentProvider)
        : this(null, NormalizedPath.Null, NormalizedPath.Null, null, contentProvider)
    {
    }

    public Document(
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : this(null, source, destination, items, contentProvider)
    {
    }

    public Document(
        IReadOnlySettings settings,
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        : this(Guid.NewGuid(), Clock.ElapsedTicks, settings, source, destination, new Metadata(items), contentProvider)
    {
    }

    private Document(
        Guid id,
        long timestamp,
        IReadOnlySettings settings,
        in NormalizedPath source,
        in NormalizedPath destination,
        IMetadata metadata,
        IContentProvider contentProvider)
    {
        if (!source.IsNull && !source.IsAbsolute)
            throw new ArgumentException($"Document sources must be absolute ({source})", nameof(source));
        if (!destination.IsNull && !destination.IsRelative)
            throw new ArgumentException($"Document destinations must be relative to the output path ({destination})", nameof(destination));

        _settings = settings;
        _metadata = metadata;
        Id = id;
        Timestamp = timestamp;
        Source = source;
        Destination = destination;
        ContentProvider = contentProvider ?? new NullContent();
    }

    public long Timestamp { get; }

    public Guid Id { get; }

    public NormalizedPath Source { get; }

    public NormalizedPath Destination { get; }

    public IContentProvider ContentProvider { get; }

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
        IContentProvider contentProvider = null) =>
        new Document(
            Id,
            Timestamp,
            _settings,
            Source.IsNull ? source : Source,
            destination.IsNull ? Destination : destination,
            items is null ? _metadata : new Metadata(_metadata, items),
            contentProvider ?? ContentProvider);

    public bool ContainsKey(string key) => TryGetRaw(key, out _);

    public bool TryGetRaw(string key, out object value)
    {
        value = null;
        return (!Properties.Contains(key) && _metadata.TryGetRaw(key, out value))
            || TryGetProperty(key, out value)
            || (_settings is not null && _settings.TryGetRaw(key, out value));
    }

    public bool TryGetValue(string key, out object value) => this.TryGetValue<object>(key, out value);

    public string ToDisplayString()
    {
        if (Source.IsNull && Destination.IsNull)
            return $"{nameof(Document)} ID: {Id}";

        return Source.IsNull ? $"=> {Destination}" : Destination.IsNull ? Source.FullPath : $"{Source} => {Destination}";
    }

    public override string ToString() => Source.ToDisplayString();

    public IEnumerator<KeyValuePair<string, object>> GetRawEnumerator() => Raw().GetEnumerator();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (key, raw) in Raw())
            yield return KeyValuePair.Create(key, TypeHelper.ExpandValue(key, raw, this));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The metadata without those that settings give every document.</summary>
    internal IEnumerable<KeyValuePair<string, object>> Own() =>
        _metadata.GetRawEnumerable().Where(x => !Properties.Contains(x.Key)).Concat(OfProperties());

    private IEnumerable<KeyValuePair<string, object>> Raw()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Own().Concat(_settings?.GetRawEnumerable() ?? []).Where(x => seen.Add(x.Key));
    }

    // Neither the id nor the timestamp: these two are for the engine.
    private IEnumerable<KeyValuePair<string, object>> OfProperties() =>
    [
        new(nameof(Source), Source),
        new(nameof(Destination), Destination),
        new(nameof(ContentProvider), ContentProvider)
    ];

    private bool TryGetProperty(string key, out object value)
    {
        foreach (var (name, property) in Properties.Contains(key) ? OfProperties() : [])
        {
            if (string.Equals(name, key, StringComparison.OrdinalIgnoreCase))
            {
                value = property;
                return true;
            }
        }

        value = null;
        return false;
    }
}
