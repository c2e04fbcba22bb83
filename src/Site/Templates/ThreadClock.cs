using System.Runtime.InteropServices;

namespace Site.Templates;

/// <summary>How long the thread that asks was at work: a machine that is busy or asleep takes none of it.</summary>
internal static class ThreadClock
{
    private const int OfThread = 3;

    /// <summary>Since the thread began; by the clock on the wall where the system does not count it.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0
        ? new(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : TimeSpan.FromMilliseconds(Environment.TickCount64);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
