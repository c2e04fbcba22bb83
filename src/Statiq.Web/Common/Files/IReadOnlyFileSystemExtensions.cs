namespace Statiq.Common;

/// <summary>Files and paths below the input folders and the output folder.</summary>
public static class IReadOnlyFileSystemExtensions
{
    public static IEnumerable<IFile> GetInputFiles(this IReadOnlyFileSystem fileSystem, params string[] patterns) =>
        fileSystem.GetInputFiles((IEnumerable<string>)patterns);

    /// <summary>
    /// The existing input files that match any of the patterns, each once. A pattern may be an absolute path. Each stands alone: one
    /// that starts with <c>!</c> takes nothing away from the others. Without patterns all files match.
    /// </summary>
    public static IEnumerable<IFile> GetInputFiles(this IReadOnlyFileSystem fileSystem, IEnumerable<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(fileSystem);
        var given = patterns?.ToArray() ?? [];
        return (given.Length == 0 ? ["**/*"] : given)
            .Where(x => !string.IsNullOrEmpty(x))
            .SelectMany(fileSystem.Find)
            .Distinct()
            .Select(x => new LocalFile(x));
    }

    /// <summary>The path below the input folder that contains it; a relative path as it is; else the null path.</summary>
    public static NormalizedPath GetRelativeInputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        path.ThrowIfNull(nameof(path));
        if (path.IsRelative)
            return path;

        foreach (var input in fileSystem.AbsoluteInputPaths().Reverse())
        {
            if (input.ContainsDescendantOrSelf(path))
                return input.GetRelativePath(path);
        }

        return NormalizedPath.Null;
    }

    /// <summary>The absolute path of the output folder, or of what lies in it.</summary>
    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path = default)
    {
        var output = fileSystem.RootPath.Combine(fileSystem.OutputPath);
        return path.IsNull ? output : output.Combine(path);
    }

    public static IFile GetOutputFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        new LocalFile(fileSystem.GetOutputPath(path));

    private static IEnumerable<NormalizedPath> AbsoluteInputPaths(this IReadOnlyFileSystem fileSystem) =>
        fileSystem.InputPaths.Select(x => fileSystem.RootPath.Combine(x));

    private static IEnumerable<NormalizedPath> Find(this IReadOnlyFileSystem fileSystem, string pattern)
    {
        var isNegated = pattern[0] == '!';
        var path = new NormalizedPath(isNegated ? pattern[1..] : pattern);
        if (path.IsAbsolute)
            return isNegated ? [] : Globber.GetFiles(NormalizedPath.AbsoluteRoot, path.FullPath[1..]);

        // Files of later input paths take the place of those that earlier ones have under the same path.
        var found = new Dictionary<NormalizedPath, NormalizedPath>();
        foreach (var input in fileSystem.AbsoluteInputPaths())
            foreach (var file in Globber.GetFiles(input, pattern))
                found[input.GetRelativePath(file)] = file;
        return found.Values;
    }
}
