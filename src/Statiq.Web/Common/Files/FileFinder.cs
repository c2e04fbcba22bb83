namespace Statiq.Common;

/// <summary>Finds the files below a folder that patterns or absolute paths name.</summary>
internal static class FileFinder
{
    public static IReadOnlyList<IFile> Find(IReadOnlyFileSystem fileSystem, IDirectory directory, IEnumerable<string> patterns)
    {
        var given = patterns?.Where(x => x is not null).ToArray();
        if (given is null || given.Length == 0)
            return Sort(directory.GetFiles(SearchOption.AllDirectories));

        var found = new List<IFile>();
        foreach (var group in given.Where(x => x.Length > 0).GroupBy(IsAbsolute))
            found.AddRange(group.Key ? FindAbsolute(fileSystem, group) : FindBelow(fileSystem, directory, GlobSet.Parse(group)));
        return Sort(found);
    }

    private static bool IsAbsolute(string pattern) => Path.IsPathRooted(pattern.AsSpan().TrimStart('!'));

    private static Dictionary<string, IFile>.ValueCollection FindAbsolute(IReadOnlyFileSystem fileSystem, IEnumerable<string> patterns)
    {
        var relative = patterns.Select(x => x[0] == '!' ? "!" + x[1..].TrimStart('/', '\\') : x.TrimStart('/', '\\'));
        return FindBelow(fileSystem, fileSystem.GetDirectory(NormalizedPath.AbsoluteRoot), GlobSet.Parse(relative));
    }

    private static Dictionary<string, IFile>.ValueCollection FindBelow(IReadOnlyFileSystem fileSystem, IDirectory directory, GlobSet globs)
    {
        var found = new Dictionary<string, IFile>(StringComparer.FromComparison(NormalizedPath.DefaultComparisonType));
        foreach (var include in globs.Includes)
        {
            if (include.Literal is { } literal)
            {
                var file = directory.GetFile(literal);
                if (file.Exists)
                    Add(file);
                continue;
            }

            var start = directory.GetDirectory(include.Folder);
            if (!start.Exists)
                continue;

            foreach (var file in start.GetFiles(include.IsDeep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly))
            {
                if (include.IsMatch(RelativePath(file)))
                    Add(file);
            }
        }

        return found.Values;

        void Add(IFile file)
        {
            if (!globs.IsExcluded(RelativePath(file)))
                found.TryAdd(file.Path.FullPath, file);
        }

        string RelativePath(IFile file) =>
            (directory.Path.IsRelative
                ? directory.Path.GetRelativePath(fileSystem.GetRelativeInputPath(file.Path))
                : directory.Path.GetRelativePath(file.Path)).FullPath;
    }

    private static List<IFile> Sort(IEnumerable<IFile> files) => [.. files.OrderBy(x => x.Path)];
}
