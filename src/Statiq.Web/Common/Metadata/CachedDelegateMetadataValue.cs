using System.Collections.Concurrent;

namespace Statiq.Common;

/// <summary>A metadata value worked out once for each metadata object and key that reads it.</summary>
public class CachedDelegateMetadataValue : DelegateMetadataValue
{
    private readonly ConcurrentDictionary<(string Key, IMetadata Metadata), object> _values = new();

    public CachedDelegateMetadataValue(Func<IMetadata, object> value)
        : base(value)
    {
    }

    public CachedDelegateMetadataValue(Func<string, IMetadata, object> value)
        : base(value)
    {
    }

    public override object Get(string key, IMetadata metadata) =>
        _values.GetOrAdd((key, metadata), x => base.Get(x.Key, x.Metadata));
}
