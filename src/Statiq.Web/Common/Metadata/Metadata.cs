using System.Collections;

namespace Statiq.Common;

/// <summary>
/// Immutable metadata: its own few items in front of the items of the metadata it was made from, which it shares.
/// </summary>
public class Metadata : IMetadata
{
    // Looking a key up walks the layers, so a long chain is folded into one.
    private const int MaxLayers = 8;
    private const int MaxScanned = 8;

    private readonly Metadata _previous;
    private readonly int _layers;
    private readonly KeyValuePair<string, object>[] _items;
    private readonly Dictionary<string, object> _index;

    public Metadata(params KeyValuePair<string, object>[] items)
        : this(null, items)
    {
    }

    public Metadata(IEnumerable<KeyValuePair<string, object>> items)
        : this(null, items)
    {
    }

    public Metadata(IMetadata previous, IEnumerable<KeyValuePair<string, object>> items)
    {
        _previous = previous as Metadata ?? (previous is null ? null : new Metadata(previous.GetRawEnumerable()));
        _items = Raw(items);
        _layers = _previous is null ? 1 : _previous._layers + 1;
        if (_layers > MaxLayers)
        {
            _items = [.. Flatten()];
            _previous = null;
            _layers = 1;
        }

        _index = _items.Length > MaxScanned ? Index(_items) : null;
    }

    public static IMetadata Empty { get; } = new Metadata();

    public int Count => Flatten().Count();

    public IEnumerable<string> Keys => Flatten().Select(x => x.Key);

    public IEnumerable<object> Values => this.Select(x => x.Value);

    public object this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key {key} was not found");
        }
    }

    public bool ContainsKey(string key) => TryGetRaw(key, out _);

    public bool TryGetRaw(string key, out object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var layer = this; layer is not null; layer = layer._previous)
        {
            if (layer.TryGetOwn(key, out value))
                return true;
        }

        value = null;
        return false;
    }

    public bool TryGetValue(string key, out object value) => this.TryGetValue<object>(key, out value);

    public IEnumerator<KeyValuePair<string, object>> GetRawEnumerator() => Flatten().GetEnumerator();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (key, raw) in Flatten())
            yield return KeyValuePair.Create(key, TypeHelper.ExpandValue(key, raw, this));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Copying metadata must not ask lazy values for theirs, nor turn settings into a document's own metadata.
    private static KeyValuePair<string, object>[] Raw(IEnumerable<KeyValuePair<string, object>> items) =>
        items switch
        {
            null => [],
            Document document => [.. document.Own()],
            IMetadata metadata => [.. metadata.GetRawEnumerable()],
            _ => [.. items]
        };

    private static Dictionary<string, object> Index(KeyValuePair<string, object>[] items)
    {
        var index = new Dictionary<string, object>(items.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in items)
            index[key] = value;
        return index;
    }

    private bool TryGetOwn(string key, out object value)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out value);

        for (var i = _items.Length - 1; i >= 0; i--)
        {
            if (string.Equals(_items[i].Key, key, StringComparison.OrdinalIgnoreCase))
            {
                value = _items[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    private IEnumerable<KeyValuePair<string, object>> Flatten()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var layer = this; layer is not null; layer = layer._previous)
        {
            for (var i = layer._items.Length - 1; i >= 0; i--)
            {
                if (seen.Add(layer._items[i].Key))
                    yield return layer._items[i];
            }
        }
    }
}
