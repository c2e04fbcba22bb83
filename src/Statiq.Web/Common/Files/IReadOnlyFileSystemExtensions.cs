namespace Statiq.Common;

/// <summary>Files, folders and paths below the root, the output, the temporary and the cache folder.</summary>
public static class IReadOnlyFileSystemExtensions
{
    public static IFile GetFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) => fileSystem.FileProvider.GetFile(path);

    public static IDirectory GetDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.FileProvider.GetDirectory(path);

    public static NormalizedPath GetRootPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        Below(fileSystem.RootPath, path);

    public static IFile GetRootFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetFile(fileSystem.GetRootPath(path));

    public static IDirectory GetRootDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        fileSystem.GetDirectory(fileSystem.GetRootPath(path));

    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        Below(fileSystem.GetRootPath(fileSystem.OutputPath), path);

    public static IFile GetOutputFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetFile(fileSystem.GetOutputPath(path));

    public static IDirectory GetOutputDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        fileSystem.GetDirectory(fileSystem.GetOutputPath(path));

    /// <summary>The path below the output folder; a relative path as it is; the null path for anything else.</summary>
    public static NormalizedPath GetRelativeOutputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        path.ThrowIfNull(nameof(path));
        var output = fileSystem.GetOutputPath();
        return path.IsRelative ? path
            : output.ContainsDescendantOrSelf(path) ? output.GetRelativePath(path)
            : NormalizedPath.Null;
    }

    public static NormalizedPath GetTempPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        Below(fileSystem.GetRootPath(fileSystem.TempPath), path);

    public static IFile GetTempFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetFile(fileSystem.GetTempPath(path));

    public static IFile GetTempFile(this IReadOnlyFileSystem fileSystem) =>
        fileSystem.GetTempFile(Path.ChangeExtension(Path.GetRandomFileName(), "tmp"));

    public static IDirectory GetTempDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        fileSystem.GetDirectory(fileSystem.GetTempPath(path));

    public static NormalizedPath GetCachePath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        Below(fileSystem.GetRootPath(fileSystem.CachePath), path);

    public static IFile GetCacheFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetFile(fileSystem.GetCachePath(path));

    public static IDirectory GetCacheDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        fileSystem.GetDirectory(fileSystem.GetCachePath(path));

    private static NormalizedPath Below(in NormalizedPath folder, in NormalizedPath path) =>
        path.IsNull ? folder : folder.Combine(path);
}
