namespace Statiq.Common;

/// <summary>The file system, to be configured.</summary>
public class ConfigurableFileSystem : IConfigurable
{
    internal ConfigurableFileSystem(IFileSystem fileSystem) => FileSystem = fileSystem;

    public IFileSystem FileSystem { get; }
}
