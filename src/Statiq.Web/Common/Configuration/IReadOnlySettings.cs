namespace Statiq.Common;

/// <summary>The settings of a site.</summary>
public interface IReadOnlySettings : IMetadata
{
}
