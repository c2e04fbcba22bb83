namespace Site.Commands;

/// <summary>
/// How long a hook's build may take: then it is asked to stop, and where it does not, the process ends. What is live is switched in one
/// step, and the next push takes up what a killed one left.
/// </summary>
internal sealed class TimeLimit : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _source;
    private readonly ITimer _end;

    /// <param name="limit">From now on.</param>
    /// <param name="time">What it is measured with.</param>
    /// <param name="exit">Ends the process.</param>
    /// <param name="cancel">Stops the build as well.</param>
    public TimeLimit(TimeSpan limit, TimeProvider time, Action exit, CancellationToken cancel)
    {
        _clock = new(limit, time);
        _source = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, cancel);
        _end = time.CreateTimer(_ => exit(), null, limit + Grace, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _clock.IsCancellationRequested;

    public void Dispose()
    {
        _end.Dispose();
        _source.Dispose();
        _clock.Dispose();
    }
}
