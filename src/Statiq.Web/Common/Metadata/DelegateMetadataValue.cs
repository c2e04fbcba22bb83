namespace Statiq.Common;

/// <summary>A metadata value worked out anew on each reading.</summary>
public class DelegateMetadataValue : IMetadataValue
{
    private readonly Func<string, IMetadata, object> _value;

    public DelegateMetadataValue(Func<IMetadata, object> value)
        : this((_, metadata) => value(metadata)) => ArgumentNullException.ThrowIfNull(value);

    public DelegateMetadataValue(Func<string, IMetadata, object> value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    public virtual object Get(string key, IMetadata metadata) => _value(key, metadata);
}
