namespace Statiq.Common;

/// <summary>Adding several items to a dictionary.</summary>
public static class IDictionaryExtensions
{
    public static void AddOrReplaceRange<TKey, TValue>(
        this IDictionary<TKey, TValue> dictionary,
        IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (var (key, value) in items ?? [])
            dictionary[key] = value;
    }

    public static void TryAddRange<TKey, TValue>(
        this IDictionary<TKey, TValue> dictionary,
        IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (var (key, value) in items ?? [])
            dictionary.TryAdd(key, value);
    }
}
