using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Site.History;

/// <summary>What a git command said.</summary>
internal sealed record GitAnswer(int ExitCode, string Output, string Error);

/// <summary>The git program is not there.</summary>
internal sealed class GitMissingException(Exception inner) : Exception("git is not installed", inner);

/// <summary>A git command failed; the message is git's own.</summary>
internal sealed class GitFailedException(string error) : Exception(error);

/// <summary>Runs git in one folder, deaf to the environment and the settings of whoever runs the build.</summary>
/// <param name="folder">Where to run it.</param>
/// <param name="gitDirectory">The repository of a work tree without one of its own; null to find it.</param>
/// <param name="workTree">The root of that work tree.</param>
/// <param name="cancel">Stops it.</param>
internal sealed class Git(string folder, string? gitDirectory, string workTree, CancellationToken cancel)
{
    // What a hook's environment says of another repository than the one the texts are in. A push that may still be refused
    // has its objects aside, though, and with the repository named those are the right ones.
    private static readonly string[] Ignored =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_GRAFT_FILE",
        "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_CEILING_DIRECTORIES",
        "GIT_TRACE", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS",
    ];

    private static readonly string[] IgnoredWithoutRepository = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH"];

    /// <summary>The index of the work tree; null for the repository's own.</summary>
    public string? IndexFile { get; init; }

    public GitAnswer Ask(params ReadOnlySpan<string> arguments)
    {
        var answer = "";
        var (exitCode, error) = Run(output => answer = new StreamReader(output, Encoding.UTF8).ReadToEnd(), arguments);
        return new(exitCode, answer, error);
    }

    /// <exception cref="GitFailedException">Git did not end well.</exception>
    public void Read(Action<Stream> read, params ReadOnlySpan<string> arguments)
    {
        var (exitCode, error) = Run(read, arguments);
        if (exitCode != 0) throw new GitFailedException(error);
    }

    public Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in Safe(arguments)) start.ArgumentList.Add(argument);
        foreach (var name in gitDirectory is null ? Ignored.Concat(IgnoredWithoutRepository) : Ignored) start.Environment.Remove(name);
        if (IndexFile is not null) start.Environment["GIT_INDEX_FILE"] = IndexFile;
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception) when (Directory.Exists(folder))
        {
            throw new GitMissingException(exception);
        }
    }

    private (int ExitCode, string Error) Run(Action<Stream> read, ReadOnlySpan<string> arguments)
    {
        cancel.ThrowIfCancellationRequested();
        using var process = Start(arguments);
        using var killed = cancel.Register(() => process.Kill(entireProcessTree: true));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        read(process.StandardOutput.BaseStream);
        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        return (process.ExitCode, error.Result.Trim());
    }

    private List<string> Safe(ReadOnlySpan<string> arguments)
    {
        List<string> safe = ["--no-pager", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"];
        if (gitDirectory is not null) safe.AddRange([$"--git-dir={gitDirectory}", $"--work-tree={workTree}"]);
        safe.AddRange(arguments);
        return safe;
    }
}
