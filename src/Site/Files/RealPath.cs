using System.Runtime.InteropServices;
using System.Text;

namespace Site.Files;

/// <summary>Where a path leads when the links in every part of it are followed, and whether a regular file is there.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;
    private const int CurrentFolder = -100;
    private const int StatusSize = 256;
    private const int ModeAt = 28;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;

    /// <summary>The path without links, absolute; its end need not exist.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[real.Length..]));
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("its links lead round in a circle");
            var led = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(led)!;
            foreach (var step in Parts(led[real.Length..]))
                rest.Push(step);
        }

        return real;
    }

    /// <summary>True where the real path of the first lies below that of a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        Of(path).StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>
    /// False for a FIFO, a socket or a device, told without opening it; where the system cannot say, true for what is not empty.
    /// </summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        var status = new byte[StatusSize];
        return Status(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, 1, status) == 0
            && (BitConverter.ToUInt16(status, ModeAt) & KindMask) == RegularKind;
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();

    // statx(2): of the ways to ask, the one whose answer has the same layout on every processor.
    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);
}
