namespace Statiq.Common;

/// <summary>A metadata value that is worked out when it is read.</summary>
public interface IMetadataValue
{
    object Get(string key, IMetadata metadata);
}
