using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Site.Publishing.Disks;

namespace Site.Deploying;

/// <summary>The rclone program is not there.</summary>
internal sealed class RcloneMissingException(Exception inner) : Exception("rclone is not installed", inner);

/// <summary>Runs rclone with lists of files, so that it touches those and looks at nothing else of a remote that may be huge.</summary>
/// <param name="output">The published tree.</param>
/// <param name="remote">As rclone writes it.</param>
/// <param name="listFile">Where the list of a call is put.</param>
internal sealed class Rclone(string output, string remote, string listFile)
{
    // No pass over the remote (--no-traverse), no question of what is there (--no-check-dest): what is to be done is known. Its own second
    // try would hand over everything again; a request that fails is tried again all the same (--low-level-retries).
    private static readonly string[] Usual =
        ["--no-traverse", "--no-check-dest", "--retries=1", "--use-json-log", "--log-level=INFO", "--stats=0", "--ask-password=false"];

    // Settings of whoever runs the build that would make it skip files and say that all is well, or be silent.
    private static readonly string[] Ignored =
    [
        "RCLONE_DRY_RUN", "RCLONE_INTERACTIVE", "RCLONE_IGNORE_EXISTING", "RCLONE_UPDATE", "RCLONE_COMPARE_DEST", "RCLONE_COPY_DEST",
        "RCLONE_BACKUP_DIR",
        "RCLONE_MAX_DEPTH", "RCLONE_EXCLUDE", "RCLONE_EXCLUDE_FROM", "RCLONE_INCLUDE", "RCLONE_INCLUDE_FROM", "RCLONE_FILTER",
        "RCLONE_FILTER_FROM",
        "RCLONE_FILES_FROM", "RCLONE_FILES_FROM_RAW", "RCLONE_MIN_AGE", "RCLONE_MAX_AGE", "RCLONE_MIN_SIZE", "RCLONE_MAX_SIZE",
        "RCLONE_LOG_FILE", "RCLONE_LOG_LEVEL", "RCLONE_VERBOSE", "RCLONE_QUIET", "RCLONE_PROGRESS",
    ];

    // Its own defaults wait for minutes on a network that is gone.
    private static readonly (string Name, string Value)[] Defaults = [("RCLONE_CONTIMEOUT", "15s"), ("RCLONE_TIMEOUT", "1m")];

    // On a network that is gone it waits seconds for each of ten thousand files, and to go on later costs nothing.
    private const int Enough = 3;

    /// <summary>
    /// Hands over the files of a step, or removes them. Cancelled, or after a few failures, it is stopped and says what it had done.
    /// </summary>
    /// <exception cref="RcloneMissingException">It is not installed.</exception>
    public async Task<RcloneAnswer> RunAsync(Handover step, CancellationToken cancellation)
    {
        new Disk().ReplaceUnforced(listFile, Encoding.UTF8.GetBytes(string.Concat(step.Paths.Select(path => path + "\n"))));
        using var process = Start(step);
        await using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var lines = new List<RcloneLine>();
        var failures = 0;
        while (await process.StandardError.ReadLineAsync(CancellationToken.None) is { } text)
        {
            var line = RcloneLine.Parse(text);
            lines.Add(line);
            if (line is { IsError: true, File: not null } && ++failures == Enough) process.Kill(entireProcessTree: true);
        }

        await said;
        await process.WaitForExitAsync(CancellationToken.None);
        File.Delete(listFile);
        return new(
            process.ExitCode == 0 && !cancellation.IsCancellationRequested,
            [.. lines.Where(line => line.IsDone).Select(line => line.File!)],
            [.. lines.Where(line => line.IsError && line.What.Length > 0).DistinctBy(line => line.What)]);
    }

    private Process Start(Handover step)
    {
        var start = new ProcessStartInfo("rclone")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in Arguments(step)) start.ArgumentList.Add(argument);
        foreach (var name in Ignored) start.Environment.Remove(name);
        foreach (var (name, value) in Defaults) start.Environment.TryAdd(name, value);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new RcloneMissingException(exception);
        }
    }

    private IEnumerable<string> Arguments(Handover step) =>
    [
        step.IsRemoval ? "delete" : "copy",
        $"--files-from-raw={listFile}",
        .. Usual,
        .. step.IsRemoval ? [] : step.Kind.Headers.Select(header => $"--header-upload={header}"),
        "--",
        .. step.IsRemoval ? [remote] : ImmutableArray.Create(output, remote),
    ];
}
