namespace Statiq.Common;

/// <summary>A file system that is being set up.</summary>
public interface IFileSystem : IReadOnlyFileSystem
{
    new IFileProvider FileProvider { get; set; }

    new NormalizedPath RootPath { get; set; }

    new PathCollection InputPaths { get; }

    new IDictionary<NormalizedPath, NormalizedPath> InputPathMappings { get; }

    new PathCollection ExcludedPaths { get; }

    new NormalizedPath OutputPath { get; set; }

    new NormalizedPath TempPath { get; set; }

    new NormalizedPath CachePath { get; set; }
}
