using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Site.Tests.Publishing;

/// <summary>The real program as a process of its own, as people run it, so that it can be stopped from outside.</summary>
internal sealed class SiteProcess : IDisposable
{
    private const int Enough = 100;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(1);

    // After which somebody who waits presses Ctrl+C again.
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(300);

    private readonly Process _process;
    private readonly Task<string> _output;

    // Both are read as they come: a program whose messages nobody takes waits when the pipe is full.
    private readonly BlockingCollection<string?> _errors = [];

    private SiteProcess(Process process)
    {
        (_process, _output) = (process, process.StandardOutput.ReadToEndAsync());
        process.ErrorDataReceived += (_, line) => _errors.Add(line.Data);
        process.BeginErrorReadLine();
    }

    public static SiteProcess Start(TestSite site, params string[] arguments) => Start(Line(site, arguments));

    public static SiteProcess Start(ProcessStartInfo line) => new(Process.Start(line)!);

    /// <summary>What to start. A shell that runs the tests in the background makes its children deaf to Ctrl+C and more, so that is taken back.</summary>
    public static ProcessStartInfo Line(TestSite site, params string[] arguments)
    {
        string[] theme = arguments.Contains("--theme") || Directory.Exists(site.PathOf("theme")) ? [] : ["--theme", Repository.PathOf("theme")];
        string[] all = ["--default-signal=HUP,INT,TERM", Runtime, Path.Combine(AppContext.BaseDirectory, "site.dll"), .. arguments, "--root", site.Root, .. theme];
        return new ProcessStartInfo("env", all) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>What it took of processor time so far; none where it has ended.</summary>
    public TimeSpan Worked
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.TotalProcessorTime;
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return TimeSpan.Zero;
            }
        }
    }

    /// <summary>What it read from files so far; nothing where it has ended.</summary>
    public long BytesRead
    {
        get
        {
            try
            {
                return long.Parse(File.ReadLines($"/proc/{_process.Id}/io").First()["rchar: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
            {
                return 0;
            }
        }
    }

    /// <summary>Looks until something is there or the program has ended; says which.</summary>
    public bool WaitFor(Func<bool> isThere)
    {
        while (!isThere())
            if (_process.WaitForExit(Look))
                return false;
        return true;
    }

    /// <summary>Waits for this long, or until the program has ended.</summary>
    public void Let(TimeSpan run) => _process.WaitForExit(run);

    public void Kill() => _process.Kill();

    /// <summary>Sends a signal; nothing happens where the program has ended.</summary>
    public void Send(Signal signal) => Send(_process.Id, signal);

    /// <summary>Sends a signal again and again; how many it took.</summary>
    public int SendUntilItEnds(Signal signal)
    {
        var sent = 0;
        do
            Send(signal);
        while (++sent < Enough && !_process.WaitForExit(Second));

        if (sent == Enough)
            Kill();
        return sent;
    }

    public static void Send(int process, Signal signal) => _ = SendSignal(process, (int)signal);

    /// <summary>The next line that it says on standard error; waits for it.</summary>
    public string? ReadErrorLine() => _errors.Take();

    /// <summary>Waits for its end; what it said on standard error is what was not read yet.</summary>
    public TestRun End()
    {
        var error = string.Concat(_errors.GetConsumingEnumerable().TakeWhile(line => line is not null).Select(line => line + "\n"));
        _process.WaitForExit();
        return new(_process.ExitCode, _output.GetAwaiter().GetResult(), error);
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Runtime => Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}

/// <summary>What a shell's <c>kill</c> sends, by its number on Linux.</summary>
public enum Signal
{
    HangUp = 1,
    Interrupt = 2,
    Kill = 9,
    Terminate = 15,
    Continue = 18,
    Stop = 19,
}
