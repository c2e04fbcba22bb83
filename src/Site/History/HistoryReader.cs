using System.Collections.Frozen;
using System.Diagnostics;
using Articles;

namespace Site.History;

/// <summary>
/// Reads dates and identities of texts from git, in one pass over the log however many texts there are.
/// </summary>
/// <remarks>
/// The way through: <see cref="Repository"/> finds out where the texts are; <see cref="LogParser"/> reads the log, oldest commit
/// first; <see cref="FirstParents"/> says when each reached the branch; <see cref="TextLives"/> follows every file through renames and
/// merges; <see cref="ArrivalChecker"/> finds when each was published; <see cref="WordsChecker"/> compares words where bytes changed;
/// <see cref="HistoryCache"/> keeps all of it for the next run, which then reads new commits only.
/// </remarks>
public static class HistoryReader
{
    /// <param name="repositoryFolder">The root of the work tree, or any folder in it.</param>
    /// <param name="textFolders">The folders whose texts are asked for; each may be in a repository of its own.</param>
    /// <param name="options">How to ask.</param>
    /// <param name="cancel">Stops git and the reading.</param>
    public static CorpusHistory Read(
        string repositoryFolder, IReadOnlyList<string> textFolders, HistoryOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(textFolders);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var found = textFolders.Where(Directory.Exists)
                .Select(folder => Repository.Find(folder, repositoryFolder, options, cancel)).ToList();
            if (found.Find(folder => folder.State != HistoryState.Known) is { } unknown) return Unknown(unknown.State, unknown.Root, "");

            var texts = new Dictionary<string, TextHistory>(StringComparer.Ordinal);
            foreach (var repository in found.GroupBy(folder => folder.Root, StringComparer.Ordinal))
                AddTexts(texts, repository.First(), repository.Select(folder => (folder.Folder, folder.Prefix)).ToList(), options, cancel);
            return new(HistoryState.Known, texts.ToFrozenDictionary(StringComparer.Ordinal), []);
        }
        catch (GitMissingException)
        {
            return Unknown(HistoryState.NoGit, repositoryFolder, "");
        }
        catch (GitFailedException failure)
        {
            return Unknown(HistoryState.Failed, repositoryFolder, failure.Message);
        }
    }

    private static void AddTexts(
        Dictionary<string, TextHistory> texts, Repository repository, List<(string Folder, string Prefix)> folders,
        HistoryOptions options, CancellationToken cancel)
    {
        if (repository.Head is not { } head) return;
        var cache = HistoryCache.Read(options.CacheFile, repository.Root, options.Say);
        var lives = cache?.Head == head ? cache.Lives : Follow(repository, head, cache);
        var wanted =
            from path in lives.Paths
            where path.Value.Where == Whereabouts.Here
            from folder in folders
            where path.Key.StartsWith(folder.Prefix, StringComparison.Ordinal)
            select (path.Key, path.Value.Life, Location: Path.Join(folder.Folder, path.Key[folder.Prefix.Length..]));
        var here = wanted.ToList();
        var arrived = ArrivalChecker.Check(repository, [.. here.Select(text => (text.Key, text.Life))], lives, options.Sidecars, cancel);
        var compared = WordsChecker.Compare(repository.Git, here.Select(text => (text.Key, text.Life)), cancel);
        if (arrived || compared || cache?.Head != head) HistoryCache.Write(options.CacheFile, repository.Root, new(head, lives));
        foreach (var (_, life, location) in here) texts[location] = HistoryOf(life);
    }

    private static TextHistory HistoryOf(TextLife life)
    {
        var arrived = life.Arrived ?? life.Versions[^1].At;
        return new(life.Key, arrived, life.Updated > arrived ? life.Updated : null) { UpdatedOrder = life.UpdatedOrder };
    }

    private static TextLives Follow(Repository repository, string head, HistoryCache? cache)
    {
        if (cache is null || !repository.IsAncestor(cache.Head, head)
            || !TryFollow(repository, $"{cache.Head}..{head}", cache.Lives, out var lives))
            TryFollow(repository, head, null, out lives);
        lives.Settle(repository.FilesAt(head));
        return lives;
    }

    // New commits can be added to what is known when they are a chain; a merge may bring a branch that belongs before it.
    private static bool TryFollow(Repository repository, string range, TextLives? known, out TextLives lives)
    {
        lives = known ?? new();
        var commits = new List<LoggedCommit>();
        repository.ReadLog(range, commits.Add);
        if (known is not null && commits.Exists(commit => commit.Parents.Length > 1)) return false;
        foreach (var commit in FirstParents.Date(commits)) lives.Apply(commit);
        return true;
    }

    private static CorpusHistory Unknown(HistoryState state, string path, string reason) =>
        CorpusHistory.Unknown(state, state switch
        {
            HistoryState.Shallow => new(
                path, 1, 1, Severity.Error, "the clone is shallow, so history would give the texts wrong dates",
                "fetch the rest with `git fetch --unshallow`; with actions/checkout, set `fetch-depth: 0`"),
            HistoryState.NoGit => new(
                path, 1, 1, Severity.Warning, "git is not installed, so dates are those of the files",
                "install git, or give the texts dates"),
            HistoryState.NoRepository => new(
                path, 1, 1, Severity.Warning, "the texts are in no git repository, so dates are those of the files",
                "run `git init` and commit them, or give the texts dates"),
            HistoryState.Failed => new(
                path, 1, 1, Severity.Error, $"git cannot tell the history of the texts: {reason.ReplaceLineEndings(" ")}",
                "run `git log` there to see why"),
            _ => throw new UnreachableException($"{state} says nothing"),
        });
}
