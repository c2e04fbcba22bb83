namespace Statiq.Common;

/// <summary>Something that configures what a bootstrapper hands it.</summary>
public interface IConfigurator<in TConfigurable>
    where TConfigurable : IConfigurable
{
    void Configure(TConfigurable configurable);
}
