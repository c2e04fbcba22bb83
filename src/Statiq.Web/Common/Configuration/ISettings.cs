namespace Statiq.Common;

/// <summary>The settings of a site, while it is set up.</summary>
public interface ISettings : IMetadataDictionary, IReadOnlySettings
{
}
