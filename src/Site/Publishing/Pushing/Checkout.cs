using Site.History;

namespace Site.Publishing.Pushing;

/// <summary>Brings a hook's work folder to a commit: files that did not change keep their times, and what the commit has not is removed.</summary>
internal sealed class Checkout(PushFolder folder, CancellationToken cancel)
{
    private readonly Git _git = new(folder.Work, folder.Repository, folder.Work, cancel) { IndexFile = folder.Index };

    /// <summary>The commit that a ref points to; null where there is no such ref.</summary>
    public string? Find(string name) =>
        _git.Ask("rev-parse", "--verify", "--quiet", $"{name}^{{commit}}") is { ExitCode: 0 } answer ? answer.Output.Trim() : null;

    /// <exception cref="PublishException">Git refuses.</exception>
    public void Update(string commit)
    {
        // What a killed checkout left would make git wait for ever; the lock says that no other one is at work.
        File.Delete(folder.Index + ".lock");
        Run("read-tree", "--reset", "-u", commit);
        // The addresses of published tags: what the last push left counts where the push itself does not say.
        Run("clean", "-ffdxq", "--exclude=/input/tags.lock.yml");
    }

    private void Run(params ReadOnlySpan<string> arguments)
    {
        var answer = _git.Ask(arguments);
        if (answer.ExitCode != 0)
            throw new PublishException(folder.Work, $"git cannot check out the push: {answer.Error.ReplaceLineEndings(" ")}", "run `git fsck` in the repository");
    }
}
