namespace Site.History;

/// <summary>The repository that a folder of texts is in.</summary>
/// <param name="Git">Git in that folder.</param>
/// <param name="State">Known, or why its history cannot be.</param>
/// <param name="Folder">The folder as the caller named it, absolute.</param>
internal sealed record Repository(Git Git, HistoryState State, string Folder)
{
    /// <summary>The root of the work tree; the folder itself where there is none.</summary>
    public string Root { get; private init; } = Folder;

    /// <summary>The folder's path in the work tree: empty, or with a slash at its end.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>The commit that is checked out; null before the first.</summary>
    public string? Head { get; private init; }

    public static Repository Find(string folder, string workTree, HistoryOptions options, CancellationToken cancel)
    {
        var path = Path.GetFullPath(folder);
        var git = new Git(path, options.GitDirectory, Path.GetFullPath(workTree), cancel);
        var answer = git.Ask(
            "rev-parse", "--is-shallow-repository", "--show-toplevel", "--show-prefix", "--verify", "--quiet", $"{options.Revision}^{{commit}}");
        var lines = answer.Output.Split('\n');
        if (lines.Length < 4)
            return answer.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? new(git, HistoryState.NoRepository, path)
                : throw new GitFailedException(answer.Error);

        return new(git, lines[0] == "true" ? HistoryState.Shallow : HistoryState.Known, path)
        {
            Root = lines[1],
            Prefix = lines[2],
            Head = answer.ExitCode == 0 ? lines[3] : null,
        };
    }

    public bool IsAncestor(string commit, string head) => Git.Ask("merge-base", "--is-ancestor", commit, head).ExitCode == 0;

    /// <summary>The commits of a range, each after its parents.</summary>
    public void ReadLog(string range, Action<LoggedCommit> read) =>
        Git.Read(
            log =>
            {
                foreach (var commit in LogParser.Parse(log)) read(commit);
            },
            "log", "-z", "--raw", "-c", "-M", "-l1000", "--no-abbrev", "--reverse", "--topo-order", "--root", "--no-show-signature", "--no-ext-diff",
            "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=all", "--date=raw", LogParser.Format, range, "--");

    public IReadOnlySet<string> FilesAt(string commit)
    {
        var answer = Git.Ask("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
        if (answer.ExitCode != 0) throw new GitFailedException(answer.Error);
        return answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
