namespace Statiq.Common;

/// <summary>The input folders seen as one.</summary>
public static class IReadOnlyFileSystemInputExtensions
{
    /// <summary>
    /// The file at an absolute path, or the file at a relative path in the last input folder that has one;
    /// where none has, the file as it would be in the last input folder.
    /// </summary>
    public static IFile GetInputFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        path.ThrowIfNull(nameof(path));
        if (path.IsAbsolute)
            return fileSystem.GetFile(path);

        IFile missing = null;
        foreach (var candidate in fileSystem.GetUnmappedInputPaths(path).Reverse())
        {
            var file = fileSystem.GetFile(candidate);
            if (file.Exists && !fileSystem.IsExcluded(candidate))
                return file;
            missing ??= file;
        }

        return missing ?? throw new InvalidOperationException("There must be at least one input path");
    }

    public static IEnumerable<IFile> GetInputFiles(this IReadOnlyFileSystem fileSystem, params string[] patterns) =>
        fileSystem.GetInputFiles((IEnumerable<string>)patterns);

    /// <summary>
    /// The existing input files that match any of the patterns, in the order of their paths. A pattern may be an
    /// absolute path; one that starts with <c>!</c> takes away what others match; without patterns all files match.
    /// </summary>
    public static IEnumerable<IFile> GetInputFiles(this IReadOnlyFileSystem fileSystem, IEnumerable<string> patterns) =>
        fileSystem.GetFiles(fileSystem.GetInputDirectory(), patterns);

    public static IEnumerable<IFile> GetFiles(this IReadOnlyFileSystem fileSystem, params string[] patterns) =>
        fileSystem.GetFiles(fileSystem.GetRootDirectory(), patterns);

    public static IEnumerable<IFile> GetFiles(this IReadOnlyFileSystem fileSystem, IEnumerable<string> patterns) =>
        fileSystem.GetFiles(fileSystem.GetRootDirectory(), patterns);

    public static IEnumerable<IFile> GetFiles(this IReadOnlyFileSystem fileSystem, IDirectory directory, params string[] patterns) =>
        fileSystem.GetFiles(directory, (IEnumerable<string>)patterns);

    public static IEnumerable<IFile> GetFiles(this IReadOnlyFileSystem fileSystem, IDirectory directory, IEnumerable<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return FileFinder.Find(fileSystem, directory, patterns);
    }

    /// <summary>The folder over all input folders, or the one at a path in it.</summary>
    public static IDirectory GetInputDirectory(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default) =>
        path.IsNull ? new VirtualInputDirectory(fileSystem, NormalizedPath.Empty)
        : path.IsRelative ? new VirtualInputDirectory(fileSystem, path)
        : fileSystem.GetDirectory(path);

    public static IEnumerable<IDirectory> GetInputDirectories(this IReadOnlyFileSystem fileSystem) =>
        [.. fileSystem.InputPaths.Select(x => fileSystem.GetRootDirectory(x))];

    /// <summary>The absolute input folder that contains a path, or the null path.</summary>
    public static NormalizedPath GetContainingInputPath(this IReadOnlyFileSystem fileSystem, NormalizedPath path)
    {
        path.ThrowIfNull(nameof(path));
        if (path.IsAbsolute)
            return fileSystem.FindInputPath(path) is { IsNull: false } input ? fileSystem.GetRootPath(input) : NormalizedPath.Null;

        var file = fileSystem.GetInputFile(path);
        if (file.Exists)
            return fileSystem.GetContainingInputPath(file.Path);

        return fileSystem.GetUnmappedInputPaths(path)
            .Reverse()
            .Where(x => fileSystem.GetDirectory(x).Exists)
            .Select(x => fileSystem.GetContainingInputPath(x))
            .FirstOrDefault();
    }

    /// <summary>The path below the input folder that contains it; a relative path as it is; else the null path.</summary>
    public static NormalizedPath GetRelativeInputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        path.ThrowIfNull(nameof(path));
        if (path.IsRelative)
            return path;

        var input = fileSystem.FindInputPath(path);
        if (input.IsNull)
            return NormalizedPath.Null;

        var relative = fileSystem.GetRootPath(input).GetRelativePath(path);
        return fileSystem.InputPathMappings.TryGetValue(input, out var mapped) ? mapped.Combine(relative) : relative;
    }

    /// <summary>Where a relative input path may really be, one place for each input folder.</summary>
    internal static IEnumerable<NormalizedPath> GetUnmappedInputPaths(this IReadOnlyFileSystem fileSystem, NormalizedPath path)
    {
        foreach (var input in fileSystem.InputPaths)
        {
            if (!fileSystem.InputPathMappings.TryGetValue(input, out var mapped))
                yield return fileSystem.GetRootPath(input).Combine(path);
            else if (mapped.ContainsDescendantOrSelf(path))
                yield return fileSystem.GetRootPath(input).Combine(mapped.GetRelativePath(path));
        }
    }

    internal static bool IsExcluded(this IReadOnlyFileSystem fileSystem, NormalizedPath path) =>
        fileSystem.ExcludedPaths.Any(x => x.IsAbsolute
            ? x.ContainsDescendantOrSelf(path)
            : fileSystem.InputPaths.Any(input => fileSystem.GetRootPath(input).Combine(x).ContainsDescendantOrSelf(path)));

    private static NormalizedPath FindInputPath(this IReadOnlyFileSystem fileSystem, NormalizedPath path) =>
        fileSystem.InputPaths.Reverse().FirstOrDefault(x => fileSystem.GetRootPath(x).ContainsDescendantOrSelf(path));
}
