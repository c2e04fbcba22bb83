namespace Site.Tests.Preview;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>True while somebody waits for a time.</summary>
    public bool IsAwaited
    {
        get
        {
            lock (_lock)
                return _alarms.Count > 0;
        }
    }

    public override long GetTimestamp()
    {
        lock (_lock)
            return _now;
    }

    public void Move(TimeSpan time)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += time.Ticks;
            due = _alarms.FindAll(alarm => alarm.At <= _now);
            _alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var alarm = new Alarm(this, _now + dueTime.Ticks, () => callback(state));
            _alarms.Add(alarm);
            return alarm;
        }
    }

    private void Forget(Alarm alarm)
    {
        lock (_lock)
            _alarms.Remove(alarm);
    }

    private sealed class Alarm(ManualClock clock, long at, Action ring) : ITimer
    {
        public long At => at;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => clock.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
