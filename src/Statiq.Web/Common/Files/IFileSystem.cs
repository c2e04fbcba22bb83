namespace Statiq.Common;

/// <summary>A file system that is being set up.</summary>
public interface IFileSystem : IReadOnlyFileSystem
{
    new NormalizedPath RootPath { get; set; }

    new PathCollection InputPaths { get; }

    new NormalizedPath OutputPath { get; set; }

    new NormalizedPath TempPath { get; set; }
}
