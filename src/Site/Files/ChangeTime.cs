using System.Runtime.InteropServices;

namespace Site.Files;

/// <summary>
/// When a file's bytes or its name last changed, as the system itself noted it. Unlike the modification time no program can set it:
/// an editor, <c>cp -p</c> or <c>rsync -t</c> may leave other bytes of the same length and time behind.
/// </summary>
/// <param name="Inode">The file, whatever its name.</param>
/// <param name="At">In UTC.</param>
internal readonly record struct ChangeTime(ulong Inode, DateTime At)
{
    /// <summary>File systems tell times in steps of a few milliseconds: a file may change again in the step in which it was read.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    private const int CurrentFolder = -100;
    private const int NotWhereALinkLeads = 0x100;
    private const uint ChangeTimeAndInode = 0x80 | 0x100;
    private const int NanosecondsPerTick = 100;

    /// <summary>Null on systems that do not tell.</summary>
    public static ChangeTime? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            return Ask(CurrentFolder, path, NotWhereALinkLeads, ChangeTimeAndInode, out var status) == 0
                ? new(status.Inode, DateTime.UnixEpoch.AddSeconds(status.Seconds).AddTicks(status.Nanoseconds / NanosecondsPerTick))
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    // The same on every processor, unlike what stat fills: https://man7.org/linux/man-pages/man2/statx.2.html
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(96)]
        public long Seconds;

        [FieldOffset(104)]
        public uint Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out Status status);
}
