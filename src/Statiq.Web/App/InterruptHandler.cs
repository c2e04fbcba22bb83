namespace Statiq.App;

/// <summary>Makes of the first Ctrl-C a request to stop; the second ends the process as ever.</summary>
internal sealed class InterruptHandler : IDisposable
{
    private readonly CancellationTokenSource _cancellation;

    public InterruptHandler(CancellationTokenSource cancellation)
    {
        _cancellation = cancellation;
        Console.CancelKeyPress += OnInterrupt;
    }

    public void Dispose() => Console.CancelKeyPress -= OnInterrupt;

    private void OnInterrupt(object sender, ConsoleCancelEventArgs e)
    {
        if (_cancellation.IsCancellationRequested)
            return;

        e.Cancel = true;
        _cancellation.Cancel();
    }
}
