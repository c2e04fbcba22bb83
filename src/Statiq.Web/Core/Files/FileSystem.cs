using Statiq.Common;

namespace Statiq.Core;

/// <summary>The file system of an engine: <c>input</c> to <c>output</c> below the working folder until told otherwise.</summary>
public sealed class FileSystem : IFileSystem
{
    private NormalizedPath _rootPath = Directory.GetCurrentDirectory();

    public IFileProvider FileProvider { get; set; } = new LocalFileProvider();

    public NormalizedPath RootPath
    {
        get => _rootPath;
        set => _rootPath = value.ThrowIfNull(nameof(value)).ThrowIfRelative("The root path must be absolute", nameof(value));
    }

    public PathCollection InputPaths { get; } = new(new NormalizedPath("input"));

    public IDictionary<NormalizedPath, NormalizedPath> InputPathMappings => Mappings;

    public PathCollection ExcludedPaths { get; } = [];

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath { get; set; } = "temp";

    public NormalizedPath CachePath { get; set; } = "cache";

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.InputPaths => InputPaths;

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.ExcludedPaths => ExcludedPaths;

    IReadOnlyDictionary<NormalizedPath, NormalizedPath> IReadOnlyFileSystem.InputPathMappings => Mappings;

    private Dictionary<NormalizedPath, NormalizedPath> Mappings { get; } = [];
}
