using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>The file system, to be configured.</summary>
public class ConfigurableFileSystem : IConfigurable
{
    internal ConfigurableFileSystem(IFileSystem fileSystem, IReadOnlySettings settings, IServiceCollection serviceCollection)
    {
        FileSystem = fileSystem;
        Settings = settings;
        ServiceCollection = serviceCollection;
    }

    public IFileSystem FileSystem { get; }

    public IReadOnlySettings Settings { get; }

    public IServiceCollection ServiceCollection { get; }
}
