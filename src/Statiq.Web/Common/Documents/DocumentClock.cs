namespace Statiq.Common;

/// <summary>Counts the documents of the process as they are made.</summary>
internal static class DocumentClock
{
    private static long _ticks;

    public static long Next() => Interlocked.Increment(ref _ticks);
}
