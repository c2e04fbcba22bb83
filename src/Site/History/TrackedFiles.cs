namespace Site.History;

/// <summary>Files that came with a checkout: what git knows at a path, it may have put there.</summary>
internal static class TrackedFiles
{
    /// <summary>All that git tracks at a path or below it, absolute; none where there is no repository, or no git.</summary>
    /// <param name="path">A file, a folder or a link; absolute. It need not be there.</param>
    /// <param name="cancel">Stops git.</param>
    public static IReadOnlyCollection<string> At(string path, CancellationToken cancel)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null || !IsInRepository(parent)) return [];
        try
        {
            var answer = new Git(parent, null, parent, cancel).Ask("ls-files", "-z", "--", Path.GetFileName(path));
            return answer.ExitCode == 0
                ? [.. answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(file => Path.Join(parent, file))]
                : [];
        }
        catch (GitMissingException)
        {
            return [];
        }
    }

    private static bool IsInRepository(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Path.Exists(Path.Join(at, ".git"))) return true;
        return false;
    }
}
