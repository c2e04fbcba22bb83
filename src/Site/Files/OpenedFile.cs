using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Site.Files;

/// <summary>
/// Opens a regular file at a path that was resolved, and makes sure that what was opened is what lies there: between a look at a path and
/// its opening somebody may put a link, a FIFO or a device in its place.
/// </summary>
internal static class OpenedFile
{
    private const string Changed = "something else was put in its place while it was opened";
    private const int CurrentFolder = -100;
    private const int HandleItself = 0x1000;
    private const int StatusSize = 256;
    private const int ModeAt = 28;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;
    private const int NoSuchFile = 2;
    private const int NobodyReads = 6;
    private const int NotAllowed = 13;
    private const int TooManyLinks = 40;
    private const int WriteOnly = 0x1;
    private const int WithoutWaiting = 0x800;
    private const int ClosedInChildren = 0x80000;

    // The one flag of these that has two values: asm/fcntl.h of arm and powerpc has its own.
    private static int NotThroughALink =>
        RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 or Architecture.Armv6 or Architecture.Ppc64le
            ? 0x8000
            : 0x20000;

    /// <summary>
    /// Opens it to be read; on Linux it is certain that a regular file at that path is open, elsewhere it is as the path says.
    /// </summary>
    /// <param name="real">Absolute, without links.</param>
    /// <exception cref="IOException">There is no regular file, or something else was put in its place.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static SafeFileHandle Open(string real)
    {
        if (!OperatingSystem.IsLinux())
            return File.OpenHandle(real);
        var handle = new SafeFileHandle(Open(Bytes(real), WithoutWaiting | ClosedInChildren | NotThroughALink, 0), ownsHandle: true);
        if (handle.IsInvalid)
            throw Refusal(real, Marshal.GetLastPInvokeError());
        if (IsRegular((int)handle.DangerousGetHandle(), "", HandleItself) && IsAt(handle, real))
            return handle;
        handle.Dispose();
        throw new IOException(Changed);
    }

    /// <summary>
    /// False for a FIFO, a socket or a device, told without opening it. Only Linux is asked: elsewhere it is true of whatever there is, and
    /// reading a FIFO there waits for its writer.
    /// </summary>
    public static bool IsRegular(string path) => !OperatingSystem.IsLinux() || IsRegular(CurrentFolder, path, 0);

    /// <summary>True for a FIFO that nobody reads: whoever opens it to write waits. Only Linux is asked.</summary>
    public static bool IsReadByNobody(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var handle = new SafeFileHandle(Open(Bytes(path), WriteOnly | WithoutWaiting | ClosedInChildren, 0), ownsHandle: true);
        return handle.IsInvalid && Marshal.GetLastPInvokeError() == NobodyReads;
    }

    // Some file systems do not tell upper from lower case, and know a file by the letters it was first asked for with.
    private static bool IsAt(SafeFileHandle handle, string real) =>
        new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget is { } place
            ? place == real || string.Equals(place.Normalize(), real.Normalize(), StringComparison.OrdinalIgnoreCase)
            : RealPath.Of(real) == real;

    private static bool IsRegular(int folder, string path, int flags)
    {
        var status = new byte[StatusSize];
        return Status(folder, Bytes(path), flags, 1, status) == 0
            && (BitConverter.ToUInt16(status, ModeAt) & KindMask) == RegularKind;
    }

    private static Exception Refusal(string path, int error) => error switch
    {
        NoSuchFile => new FileNotFoundException($"Could not find file '{path}'.", path),
        NotAllowed => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
        TooManyLinks => new IOException(Changed),
        _ => new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'"),
    };

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags, int mode);

    // statx(2): of the ways to ask, the one whose answer has the same layout on every processor.
    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);
}
