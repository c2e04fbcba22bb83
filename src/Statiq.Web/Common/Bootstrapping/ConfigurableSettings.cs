using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>The settings, to be configured.</summary>
public class ConfigurableSettings : IConfigurable
{
    internal ConfigurableSettings(ISettings settings, IServiceCollection serviceCollection, IReadOnlyFileSystem fileSystem)
    {
        Settings = settings;
        ServiceCollection = serviceCollection;
        FileSystem = fileSystem;
    }

    public ISettings Settings { get; }

    public IServiceCollection ServiceCollection { get; }

    public IReadOnlyFileSystem FileSystem { get; }
}
