using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>The services, to be configured.</summary>
public class ConfigurableServices : IConfigurable
{
    internal ConfigurableServices(IServiceCollection services, IReadOnlySettings settings, IReadOnlyFileSystem fileSystem)
    {
        Services = services;
        Settings = settings;
        FileSystem = fileSystem;
    }

    public IServiceCollection Services { get; }

    public IReadOnlySettings Settings { get; }

    public IReadOnlyFileSystem FileSystem { get; }
}
