using System.Diagnostics;

namespace Site.Tests.Publishing;

/// <summary>A file system of one megabyte in a folder. Mounting needs rights; a test that cannot have it is skipped by name.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk()
    {
        var mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", Path) == 0;
        if (mounted) return;
        _folder.Dispose();
        Assert.Skip("a small file system can be mounted by root on Linux only");
    }

    public string Path => _folder.Path;

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", Path).ShouldBe(0);

    public void MakeWritable() => Run("mount", "-o", "remount,rw", Path).ShouldBe(0);

    public void Dispose()
    {
        Run("umount", Path).ShouldBe(0);
        _folder.Dispose();
    }

    private static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
