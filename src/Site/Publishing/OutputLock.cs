using System.Diagnostics;

namespace Site.Publishing;

/// <summary>Keeps every other build off one output until it is disposed; the system releases it when the process dies.</summary>
internal sealed class OutputLock : IDisposable
{
    // What the systems call a file that another process has open for itself: EAGAIN, EWOULDBLOCK, ERROR_SHARING_VIOLATION.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // A program that is just being started has this one's lock open, too, until it runs: that is no wait to speak of.
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(250);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <exception cref="PublishException">Another build has it for longer than the timeout.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public static OutputLock Take(string lockPath, string output, LockPatience patience)
    {
        var (waited, isTold) = (Stopwatch.StartNew(), false);
        while (true)
        {
            patience.Cancel.ThrowIfCancellationRequested();
            if (TryTake(lockPath) is { } taken) return new(taken);
            if (waited.Elapsed >= patience.Timeout)
                throw new PublishException(output, "another build is writing here", "wait until it is done, or stop it");
            if (!isTold && waited.Elapsed >= Unnoticed)
            {
                isTold = true;
                patience.Waiting?.Invoke();
            }

            patience.Cancel.WaitHandle.WaitOne(Pause);
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            return null;
        }
    }
}
