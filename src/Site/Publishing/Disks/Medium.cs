using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Site.Publishing.Disks;

/// <summary>
/// Forces what was written onto the medium, so that it outlives a power cut: files, and the folders that name them. A whole file system at
/// once where the kernel can: it costs a fraction of asking for each of thousands of files and folders.
/// </summary>
internal static class Medium
{
    private const int ReadOnly = 0;

    // What file systems answer that cannot do it for a folder: EINVAL, EBADF, ENOTSUP.
    private const int Invalid = 22;
    private const int BadDescriptor = 9;
    private const int Unsupported = 95;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <exception cref="IOException">The medium refuses.</exception>
    public static void Force(SafeFileHandle file) => RandomAccess.FlushToDisk(file);

    /// <summary>The names in a folder: what was created, moved and deleted there.</summary>
    /// <exception cref="IOException">The medium refuses.</exception>
    public static void ForceFolder(string folder)
    {
        if (!OperatingSystem.IsWindows()) With(folder, ForceEntry);
    }

    /// <summary>Everything in a folder, in folders below it too.</summary>
    /// <exception cref="IOException">The medium refuses.</exception>
    public static void ForceTree(string folder)
    {
        if (!OperatingSystem.IsLinux() || !TryForceFileSystem(folder)) ForceEach(folder);
    }

    /// <summary>The same, one after the other, for systems that have no other way.</summary>
    /// <exception cref="IOException">The medium refuses.</exception>
    internal static void ForceEach(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything))
            if ((file.Attributes & FileAttributes.ReparsePoint) == 0) ForceFile(file.FullName);
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", Everything).Append(folder)) ForceFolder(inner);
    }

    private static void ForceFile(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            With(path, ForceEntry);
            return;
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            Force(file);
        }
        catch (IOException) when (path.EndsWith("lock", StringComparison.Ordinal))
        {
            // Held open by this program, and empty.
        }
    }

    private static bool TryForceFileSystem(string folder)
    {
        try
        {
            With(folder, ForceFileSystem);
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static void With(string path, Func<int, int> force)
    {
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0) throw Refusal(path);
        try
        {
            if (force(descriptor) != 0 && Marshal.GetLastPInvokeError() is not (Invalid or BadDescriptor or Unsupported))
                throw Refusal(path);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Refusal(string path) =>
        new($"{Marshal.GetLastPInvokeErrorMessage()} : '{path}'", Marshal.GetLastPInvokeError());

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ForceEntry(int descriptor);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ForceFileSystem(int descriptor);
}
