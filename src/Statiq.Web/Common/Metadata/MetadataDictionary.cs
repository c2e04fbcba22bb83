using System.Collections;

namespace Statiq.Common;

/// <summary>Metadata that can be changed.</summary>
public class MetadataDictionary : IMetadataDictionary
{
    private readonly Dictionary<string, object> _items = new(StringComparer.OrdinalIgnoreCase);

    public MetadataDictionary()
    {
    }

    public MetadataDictionary(IEnumerable<KeyValuePair<string, object>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var (key, value) in items is IMetadata metadata ? metadata.GetRawEnumerable() : items)
            _items[key] = value;
    }

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => _items.Keys;

    public ICollection<object> Values => [.. this.Select(x => x.Value)];

    IEnumerable<string> IReadOnlyDictionary<string, object>.Keys => _items.Keys;

    IEnumerable<object> IReadOnlyDictionary<string, object>.Values => Values;

    public object this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key {key} was not found");
        set => _items[key] = value;
    }

    public void Add(string key, object value) => _items.Add(key, value);

    public void Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    public bool Remove(string key) => _items.Remove(key);

    public bool Remove(KeyValuePair<string, object> item) => ((ICollection<KeyValuePair<string, object>>)_items).Remove(item);

    public void Clear() => _items.Clear();

    public bool ContainsKey(string key) => _items.ContainsKey(key);

    public bool Contains(KeyValuePair<string, object> item) => _items.Contains(item);

    public bool TryGetRaw(string key, out object value) => _items.TryGetValue(key, out value);

    public bool TryGetValue(string key, out object value) => this.TryGetValue<object>(key, out value);

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var item in this)
            array[arrayIndex++] = item;
    }

    public IEnumerator<KeyValuePair<string, object>> GetRawEnumerator() => _items.GetEnumerator();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (key, raw) in _items)
            yield return KeyValuePair.Create(key, TypeHelper.ExpandValue(key, raw, this));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
