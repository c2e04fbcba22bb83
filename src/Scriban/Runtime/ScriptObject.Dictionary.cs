using System.Collections;

namespace Scriban.Runtime;

/// <summary>The dictionary faces of a script object.</summary>
public partial class ScriptObject
{
    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    bool IDictionary.IsFixedSize => false;

    ICollection IDictionary.Keys => Members.Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    object? IDictionary.this[object key]
    {
        get => this[ToName(key)];
        set => this[ToName(key)] = value;
    }

    bool IDictionary<string, object?>.TryGetValue(string key, out object? value) => TryGetValue(null!, default, key, out value);

    void IDictionary.Add(object key, object? value) => Add(ToName(key), value);

    bool IDictionary.Contains(object key) => Contains(ToName(key));

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Dictionary<string, object?>(this).GetEnumerator();

    void IDictionary.Remove(object key) => Remove(ToName(key));

    void ICollection.CopyTo(Array array, int index) => ((ICollection)new Dictionary<string, object?>(this)).CopyTo(array, index);

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(null!, default, item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
            array[arrayIndex++] = pair;
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    private static string ToName(object key) => key as string ?? key.ToString() ?? string.Empty;
}
