namespace Statiq.Common;

/// <summary>Reading metadata with conversion.</summary>
public static class IMetadataGetExtensions
{
    /// <summary>True when the key is there and its value can be converted. A null key is never there.</summary>
    public static bool TryGetValue<TValue>(this IMetadata metadata, string key, out TValue value)
    {
        if (metadata is not null && key is not null && metadata.TryGetRaw(key, out var raw))
            return TypeHelper.TryConvert(TypeHelper.ExpandValue(key, raw, metadata), out value);

        value = default;
        return false;
    }

    public static object Get(this IMetadata metadata, string key, object defaultValue = null) =>
        metadata.TryGetValue(key, out object value) ? value : defaultValue;

    public static T Get<T>(this IMetadata metadata, string key) => metadata.TryGetValue(key, out T value) ? value : default;

    public static T Get<T>(this IMetadata metadata, string key, T defaultValue) =>
        metadata.TryGetValue(key, out T value) ? value : defaultValue;

    internal static bool ContainsKeys(this IMetadata metadata, IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return keys.All(metadata.ContainsKey);
    }

    public static IEnumerable<KeyValuePair<string, object>> GetRawEnumerable(this IMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return Enumerate(metadata);

        static IEnumerable<KeyValuePair<string, object>> Enumerate(IMetadata metadata)
        {
            using var items = metadata.GetRawEnumerator();
            while (items.MoveNext())
                yield return items.Current;
        }
    }
}
