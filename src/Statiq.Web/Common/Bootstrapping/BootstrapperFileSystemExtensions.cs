using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>Configuring the file system.</summary>
public static class BootstrapperFileSystemExtensions
{
    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(this TBootstrapper bootstrapper, Action<IFileSystem> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem));

    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Action<IFileSystem, IReadOnlySettings> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem, x.Settings));

    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Action<IFileSystem, IReadOnlySettings, IServiceCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem, x.Settings, x.ServiceCollection));

    public static TBootstrapper SetRootPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath rootPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.RootPath = rootPath);

    public static TBootstrapper AddInputPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath inputPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.InputPaths.Add(inputPath));

    public static TBootstrapper AddMappedInputPath<TBootstrapper>(
        this TBootstrapper bootstrapper,
        NormalizedPath inputPath,
        NormalizedPath virtualPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x =>
        {
            x.InputPaths.Add(inputPath);
            x.InputPathMappings.Add(inputPath, virtualPath);
        });

    public static TBootstrapper AddExcludedPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath excludedPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.ExcludedPaths.Add(excludedPath));

    public static TBootstrapper SetOutputPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath outputPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.OutputPath = outputPath);

    public static TBootstrapper SetTempPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath tempPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.TempPath = tempPath);

    public static TBootstrapper SetCachePath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath cachePath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.CachePath = cachePath);
}
