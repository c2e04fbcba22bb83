using System.Runtime.InteropServices;

namespace Site.Commands;

/// <summary>
/// Makes of the first Ctrl+C, SIGTERM or hang-up a request to stop. Whatever does not come to its end soon enough by itself is ended; a
/// second signal ends the process as ever.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // Shells call a program that a signal ended 128 and the number of the signal.
    private const int BySignal = 128;

    /// <summary>How long a command has to clear up after itself; with this, its end takes less than two seconds.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.4);

    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(0.1);

    private static readonly (PosixSignal Signal, int Number)[] Signals =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    // Never disposed: what it cancels may outlive this.
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly TextWriter _error;
    private int _signals;

    /// <param name="error">Where it is said that a command had to be ended.</param>
    public Interruption(TextWriter error)
    {
        _error = error;
        _registrations = Array.ConvertAll(Signals, known =>
            PosixSignalRegistration.Create(known.Signal, signal => Stop(signal, BySignal + known.Number)));
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>How the process ends where it must.</summary>
    public ProcessEnd End { get; } = new();

    /// <summary>The exit status that tells of the signal; null before any.</summary>
    public int? Status { get; private set; }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());

    private void Stop(PosixSignalContext signal, int status)
    {
        if (Interlocked.Increment(ref _signals) > 1)
            return;
        signal.Cancel = true;
        Status = status;
        Start(Cancel);
        Start(() => EndLate(status));
    }

    private void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (AggregateException)
        {
            // What cannot be asked to stop is ended with the process.
        }
    }

    private void EndLate(int status)
    {
        Thread.Sleep(Grace);

        // Nobody may be reading any more.
        Start(() => _error.WriteLine("site: stopped; nothing is published by halves")).Join(LastWords);
        End.Now(status);
    }

    // Threads of their own: those of the pool may all be busy with what is to be stopped.
    private static Thread Start(Action work)
    {
        var thread = new Thread(() => work()) { IsBackground = true };
        thread.Start();
        return thread;
    }
}

/// <summary>The end of the process, whatever its threads are in the middle of; what must be whole is done first.</summary>
/// <param name="exit">Ends the process with a status.</param>
internal sealed class ProcessEnd(Action<int> exit)
{
    private readonly Lock _whole = new();

    public ProcessEnd()
        : this(Environment.Exit)
    {
    }

    /// <summary>Runs what must not be ended in its middle: until it is done, <see cref="Now"/> waits.</summary>
    public void Complete(Action work)
    {
        lock (_whole)
            work();
    }

    /// <summary>
    /// Ends the process. The system gives its locks back, what is live is switched in one step, and the next build takes up what this one
    /// left.
    /// </summary>
    public void Now(int status)
    {
        lock (_whole)
            exit(status);
    }
}
