namespace Statiq.Common;

/// <summary>A list of metadata, for collection initializers.</summary>
public class MetadataItems : List<KeyValuePair<string, object>>
{
    public void Add(string key, object value) => Add(KeyValuePair.Create(key, value));
}
