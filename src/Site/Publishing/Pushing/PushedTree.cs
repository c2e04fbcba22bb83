using Articles;
using Site.History;

namespace Site.Publishing.Pushing;

/// <summary>What a commit holds that is no file: links, and commits of other repositories. Neither gets into the checkout.</summary>
internal static class PushedTree
{
    private const string Link = "120000";
    private const string Submodule = "160000";

    private static readonly string[] Read = ["seeds/", "input/", "theme/"];

    /// <summary>Paths with <c>/</c>, each with what is to be said of it: an error where a build reads, else a warning.</summary>
    /// <exception cref="PublishException">Git cannot read the commit.</exception>
    public static IReadOnlyList<Diagnostic> FindStrange(Git git, string commit)
    {
        var answer = git.Ask("ls-tree", "-r", "-z", "--full-tree", commit);
        if (answer.ExitCode != 0)
            throw Checkout.Refused(commit, answer.Error);
        return [.. answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Strange).OfType<Diagnostic>()];
    }

    // MODE TYPE OBJECT<tab>PATH
    private static Diagnostic? Strange(string entry)
    {
        var path = entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..];
        return entry.Split(' ', 2)[0] switch
        {
            Link => Of(path, "it is a symbolic link, and links are not published", "commit the file itself"),
            Submodule => Of(path, "it is a submodule, and other repositories are not published", "commit its files themselves"),
            _ => null,
        };
    }

    private static Diagnostic Of(string path, string what, string cure)
    {
        // A link in the place of a whole folder as well.
        var isRead = Read.Any(folder => (path + "/").StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return new(path, 1, 1, isRead ? Severity.Error : Severity.Warning, what, cure);
    }
}
