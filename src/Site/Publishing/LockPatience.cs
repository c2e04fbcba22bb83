namespace Site.Publishing;

/// <summary>How to wait for whoever else is writing to the same place.</summary>
public sealed record LockPatience
{
    /// <summary>How long before giving up.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Called once, when the wait is long enough to be noticed; null for nobody.</summary>
    public Action? Waiting { get; init; }

    /// <summary>Ends the wait.</summary>
    public CancellationToken Cancel { get; init; }
}
