namespace Site.Tests.Pushing;

/// <summary>Files that git takes for a repository where they lie, and whose settings start a program.</summary>
internal static class Forged
{
    /// <summary>Paths within a folder and what is in them.</summary>
    /// <param name="marker">The file that shows that something ran.</param>
    public static IEnumerable<(string Path, string Content)> Repository(string marker)
    {
        var run = $"sh -c 'touch {marker}'";
        return
        [
            ("HEAD", "ref: refs/heads/main\n"),
            ("objects/keep", ""),
            ("refs/keep", ""),
            ("config", $"""
                [core]
                    repositoryformatversion = 1
                    bare = false
                    worktree = .
                    fsmonitor = "{run}"
                    sshCommand = "{run}"
                    pager = "{run}"
                    editor = "{run}"
                    alternateRefsCommand = "{run}"
                [extensions]
                    partialClone = there
                [remote "there"]
                    url = "ext::{run}"
                    promisor = true
                [protocol]
                    allow = always
                [protocol "ext"]
                    allow = always
                [alias]
                    rev-parse = "!{run}"
                [diff]
                    external = "{run}"
                """),
        ];
    }
}
