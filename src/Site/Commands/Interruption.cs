using System.Runtime.InteropServices;

namespace Site.Commands;

/// <summary>Makes of the first Ctrl+C, SIGTERM or hang-up a request to stop; the second ends the process as ever.</summary>
internal sealed class Interruption : IDisposable
{
    // Shells call a program that a signal ended 128 and the number of the signal.
    private const int BySignal = 128;

    private static readonly (PosixSignal Signal, int Number)[] Signals =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = Array.ConvertAll(Signals, known =>
            PosixSignalRegistration.Create(known.Signal, signal => Stop(signal, BySignal + known.Number)));

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit status that tells of the signal; null before any.</summary>
    public int? Status { get; private set; }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal, int status)
    {
        if (_source.IsCancellationRequested)
            return;
        signal.Cancel = true;
        Status = status;

        // What it cancels runs elsewhere: this thread brings the next signal.
        _ = _source.CancelAsync();
    }
}
