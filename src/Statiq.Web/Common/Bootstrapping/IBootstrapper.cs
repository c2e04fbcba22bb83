namespace Statiq.Common;

/// <summary>Sets an engine up and runs it.</summary>
public interface IBootstrapper : IConfigurable
{
    IConfiguratorCollection Configurators { get; }

    IFileSystem FileSystem { get; }

    /// <summary>Returns the exit code of the program; 0 is success.</summary>
    Task<int> RunAsync();
}
