using System.Diagnostics;

namespace Site.Tests.Publishing;

/// <summary>A file system of a few megabytes in a folder. Mounting needs rights; a test that cannot have it is skipped by name.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int megabytes = 1)
    {
        var mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path) == 0;
        if (mounted) return;
        _folder.Dispose();
        Assert.Skip("a small file system can be mounted by root on Linux only");
    }

    public string Path => _folder.Path;

    /// <summary>Fills it with one file, but for this many bytes; returns the file.</summary>
    public string FillBut(long free)
    {
        var ballast = System.IO.Path.Join(Path, "ballast");
        using var file = File.Create(ballast);
        file.Write(new byte[new DriveInfo(Path).AvailableFreeSpace - free]);
        return ballast;
    }

    public void MakeReadOnly() => RunOnceIdle("mount", "-o", "remount,ro", Path);

    public void MakeWritable() => Run("mount", "-o", "remount,rw", Path).ShouldBe(0);

    public void Dispose()
    {
        RunOnceIdle("umount", Path);
        _folder.Dispose();
    }

    // A program that another test is just starting has the files of this process open, too, until it runs, and keeps the disk busy.
    private static void RunOnceIdle(string command, params string[] arguments) =>
        SpinWait.SpinUntil(() => Run(command, arguments) == 0, Patience).ShouldBeTrue($"{command}: the disk stays busy");

    private static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
