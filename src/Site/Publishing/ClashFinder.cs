using Articles;

namespace Site.Publishing;

/// <summary>Finds files that cannot be beside each other in one tree: two at one path, or a file where another has a folder.</summary>
internal static class ClashFinder
{
    /// <param name="files">The first file at each key.</param>
    /// <param name="rejected">Those that came when the key was taken.</param>
    public static IEnumerable<Diagnostic> Find(
        IReadOnlyDictionary<string, StagedFile> files, IEnumerable<StagedFile> rejected) =>
        SamePaths(files, rejected).Concat(FilesAsFolders(files));

    // Which of two came first is chance, so the order of their names decides.
    private static IEnumerable<Diagnostic> SamePaths(IReadOnlyDictionary<string, StagedFile> files, IEnumerable<StagedFile> rejected) =>
        from file in rejected
        group file by PathRules.Key(file.Path).ToUpperInvariant() into late
        let all = late.Append(files[PathRules.Key(late.First().Path)])
            .OrderBy(file => file.Source, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal).ToList()
        from file in all.Skip(1)
        select file.Path == all[0].Path
            ? Clash(file, $"it is published as \"{file.Path}\", and so is {all[0].Source}")
            : Clash(file, $"it is published as \"{file.Path}\", which many systems mix up with \"{all[0].Path}\" from {all[0].Source}");

    private static IEnumerable<Diagnostic> FilesAsFolders(IReadOnlyDictionary<string, StagedFile> files)
    {
        var folders = new Dictionary<string, StagedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Values)
            for (var key = FolderOf(PathRules.Key(file.Path)); key.Length > 0; key = FolderOf(key))
            {
                var isKnown = folders.TryGetValue(key, out var first);
                if (!isKnown || string.CompareOrdinal(file.Path, first!.Path) < 0) folders[key] = file;
                else break;
            }

        return
            from folder in folders
            where files.ContainsKey(folder.Key)
            select Clash(files[folder.Key], $"it is published as \"{folder.Key}\", where {folder.Value.Source} has a folder");
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static Diagnostic Clash(StagedFile file, string what) =>
        new(file.Source, 1, 1, Severity.Error, what, "give one of them another slug or permalink");
}
