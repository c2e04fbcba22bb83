namespace Statiq.Common;

/// <summary>A list of metadata, for collection initializers.</summary>
public class MetadataItems : List<KeyValuePair<string, object>>
{
    public MetadataItems()
    {
    }

    public MetadataItems(int capacity)
        : base(capacity)
    {
    }

    public MetadataItems(IEnumerable<KeyValuePair<string, object>> collection)
        : base(collection)
    {
    }

    public void Add(string key, object value) => base.Add(KeyValuePair.Create(key, value));

    // A literal null prefers this overload to the one above.
    public void Add(string key, Func<IMetadata, object> value, bool cacheValue = true) =>
        base.Add(value is null ? new MetadataItem(key, (object)null) : new MetadataItem(key, value, cacheValue));

    public void Add(MetadataItem item) => base.Add(item);
}
