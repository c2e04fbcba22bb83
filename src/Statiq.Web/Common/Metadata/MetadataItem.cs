namespace Statiq.Common;

/// <summary>One key and its value.</summary>
public class MetadataItem
{
    public MetadataItem(in KeyValuePair<string, object> pair) => Pair = pair;

    public MetadataItem(string key, object value)
        : this(KeyValuePair.Create(key, value))
    {
    }

    /// <summary>A value that is worked out on reading, by default once for each metadata object that reads it.</summary>
    public MetadataItem(string key, Func<IMetadata, object> value, bool cacheValue = true)
        : this(key, cacheValue ? new CachedDelegateMetadataValue(value) : new DelegateMetadataValue(value))
    {
    }

    public KeyValuePair<string, object> Pair { get; }

    public string Key => Pair.Key;

    public object Value => Pair.Value;

    public static implicit operator KeyValuePair<string, object>(MetadataItem item) => item?.Pair ?? default;
}
