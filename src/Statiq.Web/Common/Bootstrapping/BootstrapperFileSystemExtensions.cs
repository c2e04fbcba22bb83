namespace Statiq.Common;

/// <summary>Configuring the file system.</summary>
public static class BootstrapperFileSystemExtensions
{
    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(this TBootstrapper bootstrapper, Action<IFileSystem> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem));
}
