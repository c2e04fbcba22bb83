namespace Statiq.Common;

/// <summary>Reading metadata with conversion.</summary>
public static class IMetadataGetExtensions
{
    /// <summary>True when the key is there and its value can be converted. A null key is never there.</summary>
    public static bool TryGetValue<TValue>(this IMetadata metadata, string key, out TValue value)
    {
        if (metadata is not null && key is not null && metadata.TryGetRaw(key, out var raw))
            return TypeHelper.TryConvert(Expand(key, raw, metadata), out value);

        value = default;
        return false;
    }

    public static object Get(this IMetadata metadata, string key, object defaultValue = null) =>
        metadata.TryGetValue(key, out object value) ? value : defaultValue;

    public static T Get<T>(this IMetadata metadata, string key) => metadata.TryGetValue(key, out T value) ? value : default;

    public static T Get<T>(this IMetadata metadata, string key, T defaultValue) =>
        metadata.TryGetValue(key, out T value) ? value : defaultValue;

    /// <summary>The value as it is stored. Throws when the key is missing.</summary>
    public static object GetRaw(this IMetadata metadata, string key)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.TryGetRaw(key, out var value) ? value : throw new KeyNotFoundException($"The key {key} was not found");
    }

    public static bool ContainsKeys(this IMetadata metadata, params string[] keys) =>
        metadata.ContainsKeys((IEnumerable<string>)keys);

    public static bool ContainsKeys(this IMetadata metadata, IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return keys.All(metadata.ContainsKey);
    }

    /// <summary>The same metadata with only the given keys.</summary>
    public static IMetadata FilterMetadata(this IMetadata metadata, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var wanted = keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new Metadata(metadata.GetRawEnumerable().Where(x => wanted.Contains(x.Key)));
    }

    public static IEnumerable<KeyValuePair<string, object>> GetEnumerable(this IMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata;
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

    /// <summary>A document's own metadata; any other metadata as they are.</summary>
    public static IMetadata WithoutSettings(this IMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata is IOwnMetadata document ? document.OwnMetadata : metadata;
    }

    internal static object Expand(string key, object raw, IMetadata metadata) =>
        TypeHelper.ExpandValue(key, raw, metadata);
}
