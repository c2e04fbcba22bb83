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

/// <summary>
/// Runs git in one folder, deaf to the environment and the settings of whoever runs the build, and on its guard against those of the
/// repository.
/// </summary>
/// <param name="folder">Where to run it.</param>
/// <param name="gitDirectory">The repository; null to find the one that the folder is in.</param>
/// <param name="workTree">The root of the work tree; null for that of the repository, or none.</param>
/// <param name="cancel">Stops it.</param>
internal sealed class Git(string folder, string? gitDirectory, string? workTree, CancellationToken cancel)
{
    /// <summary>The index of the work tree; null for the repository's own.</summary>
    public string? IndexFile { get; init; }

    /// <summary>
    /// True where it is the repository of the hook that this is: what a push that may still be refused brings lies beside it.
    /// </summary>
    public bool IsOfHook { get; init; }

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
        foreach (var argument in GitSafety.Arguments) start.ArgumentList.Add(argument);
        if (gitDirectory is not null) start.ArgumentList.Add($"--git-dir={gitDirectory}");
        if (gitDirectory is not null && workTree is not null) start.ArgumentList.Add($"--work-tree={workTree}");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        GitSafety.Clean(start.Environment, IsOfHook);
        if (IndexFile is not null) start.Environment["GIT_INDEX_FILE"] = IndexFile;
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
}
