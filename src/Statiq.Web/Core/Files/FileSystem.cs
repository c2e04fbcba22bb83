using Statiq.Common;

namespace Statiq.Core;

/// <summary>The file system of an engine: <c>input</c> to <c>output</c> below the working folder until told otherwise.</summary>
public sealed class FileSystem : IFileSystem
{
    private NormalizedPath _rootPath = Directory.GetCurrentDirectory();

    public NormalizedPath RootPath
    {
        get => _rootPath;
        set => _rootPath = value.ThrowIfNull(nameof(value)).ThrowIfRelative("The root path must not be relative", nameof(value));
    }

    public PathCollection InputPaths { get; } = new("input");

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath { get; set; } = "temp";

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.InputPaths => InputPaths;
}
