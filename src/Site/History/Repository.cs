namespace Site.History;

/// <summary>The repository that a folder of texts is in.</summary>
/// <param name="Git">Git on that repository.</param>
/// <param name="State">Known, or why its history cannot be.</param>
/// <param name="Folder">The folder as the caller named it, absolute.</param>
internal sealed record Repository(Git Git, HistoryState State, string Folder)
{
    /// <summary>The root of the work tree; the folder itself where there is none.</summary>
    public string Root { get; private init; } = Folder;

    /// <summary>The folder's path in the work tree: empty, or with a slash at its end.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>Where git keeps it; absolute, and empty where there is none.</summary>
    private string GitDirectory { get; init; } = "";

    /// <summary>The commit that is checked out; null before the first.</summary>
    public string? Head { get; private init; }

    /// <summary>
    /// The repository of the site, where the folder is in its work tree: one that lies among the texts is not asked. A folder beside it has
    /// its own.
    /// </summary>
    /// <param name="folder">A folder of texts, which is there.</param>
    /// <param name="root">The site's root, or any folder in its work tree.</param>
    /// <param name="options">How to ask.</param>
    /// <param name="cancel">Stops git.</param>
    /// <exception cref="GitFailedException">There is a repository, and it cannot be read.</exception>
    public static Repository Find(string folder, string root, HistoryOptions options, CancellationToken cancel)
    {
        var (path, top) = (Path.GetFullPath(folder), Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var isBelow = path == top || path.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var ofSite = Directory.Exists(top) ? Ask(path, top, options, cancel) : null;
        if (ofSite is { State: HistoryState.NoRepository } && isBelow) return ofSite;
        if (ofSite is { State: not HistoryState.NoRepository } && ofSite.PrefixOf(path, cancel) is { } prefix)
            return ofSite with { Prefix = prefix };
        var own = Ask(path, path, options with { GitDirectory = null }, cancel);
        return own.State == HistoryState.NoRepository ? own : own with { Prefix = own.PrefixOf(path, cancel) ?? "" };
    }

    private static Repository Ask(string folder, string start, HistoryOptions options, CancellationToken cancel)
    {
        var isOfHook = options.GitDirectory is not null;
        var git = new Git(start, options.GitDirectory, isOfHook ? start : null, cancel) { IsOfHook = isOfHook };
        var answer = git.Ask(
            "rev-parse", "--is-shallow-repository", "--absolute-git-dir", "--show-toplevel", "--verify", "--quiet",
            $"{options.Revision}^{{commit}}");
        var lines = answer.Output.Split('\n');
        if (lines.Length < 4)
            return answer.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? new(git, HistoryState.NoRepository, folder)
                : throw new GitFailedException(answer.Error);

        return new(new(start, lines[1], lines[2], cancel) { IsOfHook = isOfHook },
            lines[0] == "true" ? HistoryState.Shallow : HistoryState.Known, folder)
        {
            GitDirectory = lines[1],
            Root = lines[2],
            Head = answer.ExitCode == 0 ? lines[3] : null,
        };
    }

    // Git in that folder knows its place without looking for a repository; null where it is outside the work tree, by its name or by a
    // link.
    private string? PrefixOf(string folder, CancellationToken cancel)
    {
        var lines = new Git(folder, GitDirectory, Root, cancel).Ask("rev-parse", "--is-inside-work-tree", "--show-prefix")
            .Output.Split('\n');
        return lines is ["true", var prefix, ..] ? prefix : null;
    }

    public bool IsAncestor(string commit, string head) => Git.Ask("merge-base", "--is-ancestor", commit, head).ExitCode == 0;

    /// <summary>The commits of a range, each after its parents.</summary>
    public void ReadLog(string range, Action<LoggedCommit> read) =>
        Git.Read(
            log =>
            {
                foreach (var commit in LogParser.Parse(log)) read(commit);
            },
            "log", "-z", "--raw", "-c", "-M", "-l1000", "--no-abbrev", "--reverse", "--topo-order", "--root", "--no-show-signature",
            "--no-ext-diff",
            "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=all", "--date=raw", LogParser.Format, range, "--");

    public IReadOnlySet<string> FilesAt(string commit)
    {
        var answer = Git.Ask("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
        if (answer.ExitCode != 0) throw new GitFailedException(answer.Error);
        return answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
