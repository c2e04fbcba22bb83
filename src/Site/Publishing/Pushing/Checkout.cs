using Articles;
using Site.History;

namespace Site.Publishing.Pushing;

/// <summary>
/// Brings a hook's work folder to a commit: files that did not change keep their times, and what the commit has not is removed.
/// </summary>
internal sealed class Checkout(PushFolder folder, CancellationToken cancel)
{
    // What git writes is what was committed: no filter runs (large files would be fetched from where the push says), nothing is converted.
    private const string AsCommitted = "* -filter -text -ident !eol !crlf !working-tree-encoding";

    private readonly Git _git = new(folder.Work, folder.Repository, folder.Work, cancel) { IndexFile = folder.Index, IsOfHook = true };

    /// <summary>The commit that a ref points to; null where there is no such ref.</summary>
    public string? Find(string name) =>
        _git.Ask("rev-parse", "--verify", "--quiet", $"{name}^{{commit}}") is { ExitCode: 0 } answer ? answer.Output.Trim() : null;

    /// <summary>What is left out, with warnings; regular files are all that the folder has afterwards.</summary>
    /// <exception cref="PublishException">Git refuses, or there is something else than files where a build reads.</exception>
    public IReadOnlyList<Diagnostic> Update(string commit)
    {
        var strange = PushedTree.FindStrange(_git, commit);
        if (strange.Any(found => found.Severity == Severity.Error))
            throw new PublishException([.. strange]);

        // What a killed checkout left would make git wait for ever; the lock says that no other one is at work.
        File.Delete(folder.Index + ".lock");
        KeepAsCommitted();
        ReadTree(commit);
        foreach (var found in strange)
            Remove(Path.Join(folder.Work, found.Path));

        // The addresses of tags as earlier versions of the program noted them: they count where nothing else says.
        Run("clean", "-ffdxq", "--exclude=/input/tags.lock.yml");
        return strange;
    }

    /// <summary>Git's own words, on one line.</summary>
    public static PublishException Refused(string path, string error) =>
        new(path, $"git cannot check out the push: {error.ReplaceLineEndings(" ")}", "run `git fsck` in the repository");

    // The last line of this file counts more than any other place of attributes.
    private void KeepAsCommitted()
    {
        var file = folder.Attributes;
        var lines = File.Exists(file) ? File.ReadAllText(file) : "";
        if (lines.TrimEnd('\n').EndsWith(AsCommitted, StringComparison.Ordinal)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, lines.Length == 0 || lines.EndsWith('\n') ? $"{lines}{AsCommitted}\n" : $"{lines}\n{AsCommitted}\n");
    }

    private void ReadTree(string commit)
    {
        var answer = _git.Ask("read-tree", "--reset", "-u", commit);
        if (answer.ExitCode == 0) return;

        // An index that a power cut has damaged is no loss: without it, all is written anew.
        File.Delete(folder.Index);
        Run("read-tree", "--reset", "-u", commit);
    }

    private static void Remove(string path)
    {
        // The folder of a submodule is empty; a link is removed, and not what it leads to.
        if (new FileInfo(path) is { LinkTarget: null } && Directory.Exists(path)) Directory.Delete(path);
        else File.Delete(path);
    }

    private void Run(params ReadOnlySpan<string> arguments)
    {
        var answer = _git.Ask(arguments);
        if (answer.ExitCode != 0)
            throw Refused(folder.Work, answer.Error);
    }
}
