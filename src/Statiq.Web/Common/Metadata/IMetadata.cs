namespace Statiq.Common;

/// <summary>Values by key, with conversion on reading. Keys do not differ by case.</summary>
public interface IMetadata : IReadOnlyDictionary<string, object>
{
    /// <summary>The value as it is stored: an <see cref="IMetadataValue"/> is not asked for its value.</summary>
    bool TryGetRaw(string key, out object value);

    /// <summary>The pairs as they are stored.</summary>
    IEnumerator<KeyValuePair<string, object>> GetRawEnumerator();
}
