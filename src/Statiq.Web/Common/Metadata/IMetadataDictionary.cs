namespace Statiq.Common;

/// <summary>Metadata that can be changed.</summary>
public interface IMetadataDictionary : IMetadata, IDictionary<string, object>
{
    new int Count { get; }

    new ICollection<string> Keys { get; }

    new ICollection<object> Values { get; }

    new object this[string key] { get; set; }

    new bool ContainsKey(string key);

    new bool TryGetValue(string key, out object value);
}
