namespace Site.History;

/// <summary>
/// How git is called on a repository whose files, and perhaps whose settings, are a stranger's: it runs no other program, asks nobody,
/// fetches nothing, and takes for a repository only what was named as one or has a <c>.git</c>.
/// </summary>
internal static class GitSafety
{
    /// <summary>Before the command; they win over the settings of the repository, of the user and of the machine.</summary>
    public static readonly IReadOnlyList<string> Arguments =
    [
        "--no-pager", "--literal-pathspecs", "--no-replace-objects",
        .. Settings(
            // Texts may hold HEAD, objects and refs, with settings of their own: a bare repository, where one is looked for.
            "safe.bareRepository=explicit",
            "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null", "core.askPass=", "core.editor=false",
            "core.sshCommand=false", "credential.helper=", "protocol.allow=never", "diff.external=", "log.showSignature=false",
            "submodule.recurse=false", "gc.auto=0", "maintenance.auto=false",
            // A link is written as a file that holds a path; names that some system takes for `.git` are refused.
            "core.symlinks=false", "core.protectNTFS=true", "core.protectHFS=true", "core.autocrlf=false", "core.quotePath=false"),
    ];

    // A push that may still be refused has its objects aside.
    private static readonly string[] OfPush = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH"];

    // Where the operator has put git and its settings, safe.directory among them.
    private static readonly string[] OfOperator =
    [
        "GIT_EXEC_PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    ];

    /// <summary>Takes out of an environment what it says of another repository or another way, as that of a hook does.</summary>
    /// <param name="environment">Of the process that is to be started.</param>
    /// <param name="isOfHook">True to leave where the objects of a push are, in the repository that it is pushed to.</param>
    public static void Clean(IDictionary<string, string?> environment, bool isOfHook)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            if (!OfOperator.Contains(name) && !(isOfHook && OfPush.Contains(name)))
                environment.Remove(name);
        environment["LC_ALL"] = "C";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";

        // Older ones know the second only; a setting of the repository may allow one protocol, but not against the environment.
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_ALLOW_PROTOCOL"] = "none";
    }

    private static IEnumerable<string> Settings(params string[] settings) => settings.SelectMany(setting => new[] { "-c", setting });
}
