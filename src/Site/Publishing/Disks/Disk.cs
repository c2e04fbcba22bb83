using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Site.Publishing.Disks;

/// <summary>
/// Every change that publishing makes to a file system, in one place, so that tests can stop it before any of them. Nothing is written
/// through a link: a file is made anew, and moved over what is at its place.
/// </summary>
/// <param name="beforeStep">Called before each change, with its name.</param>
internal sealed class Disk(Action<string>? beforeStep = null)
{
    /// <summary>False to leave it to the system when what was written reaches the medium.</summary>
    public bool IsForced { get; init; } = true;

    /// <summary>Writes a whole new file; returns its modification time in UTC ticks.</summary>
    public long Write(string path, ReadOnlySpan<byte> content)
    {
        beforeStep?.Invoke($"write {path}");
        using var file = CreateNew(path);
        RandomAccess.Write(file, content, 0);
        return File.GetLastWriteTimeUtc(file).Ticks;
    }

    /// <summary>Writes a whole new file of another's bytes; returns what was written.</summary>
    public (UInt128 Hash, long Length, long Modified) Copy(Stream content, string path)
    {
        beforeStep?.Invoke($"write {path}");
        using var file = CreateNew(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(CopyStep);
        var length = 0L;
        for (int read; (read = content.Read(buffer)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
            RandomAccess.Write(file, buffer.AsSpan(0, read), length);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return (BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset()), length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    /// <summary>Gives a file another modification time, in UTC ticks.</summary>
    public void SetTime(string path, long modified)
    {
        beforeStep?.Invoke($"touch {path}");
        File.SetLastWriteTimeUtc(path, new DateTime(modified, DateTimeKind.Utc));
    }

    /// <summary>
    /// Replaces a file by this text, all or nothing, even when the power fails: written beside it, forced onto the medium, moved over it.
    /// </summary>
    public void Replace(string path, string content) => Replace(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The same for a file that has these rights from the moment that it is there; they mean nothing on Windows.</summary>
    public void Replace(string path, string content, UnixFileMode rights)
    {
        var temporary = path + ".new";
        Write(temporary, Encoding.UTF8.GetBytes(content));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, rights);
        using (var file = File.OpenHandle(temporary, FileMode.Open, FileAccess.ReadWrite)) Medium.Force(file);
        MoveOver(temporary, path, isForced: true);
    }

    /// <summary>The same with bytes.</summary>
    public void Replace(string path, ReadOnlySpan<byte> content) => Replace(path, content, IsForced);

    /// <summary>The same for what can be done without: a power cut may leave the old, the new, or what cannot be understood.</summary>
    public void ReplaceUnforced(string path, ReadOnlySpan<byte> content) => Replace(path, content, isForced: false);

    /// <summary>The same for a file that says which file it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">Given the <see cref="Entry.Identity"/> that the file will have: what to write.</param>
    public void ReplaceMarked(string path, Func<string, string> content)
    {
        var temporary = path + ".new";
        Write(temporary, []);
        beforeStep?.Invoke($"mark {temporary}");
        using (var file = File.OpenHandle(temporary, FileMode.Open, FileAccess.Write))
        {
            RandomAccess.Write(file, Encoding.UTF8.GetBytes(content(Entry.At(temporary).Identity)), 0);
            if (IsForced) Medium.Force(file);
        }

        MoveOver(temporary, path, IsForced);
    }

    /// <summary>Forces everything in a folder onto the medium.</summary>
    public void ForceTree(string folder)
    {
        if (!IsForced || !Directory.Exists(folder)) return;
        beforeStep?.Invoke($"force tree {folder}");
        Medium.ForceTree(folder);
    }

    /// <summary>Forces onto the medium what a folder names.</summary>
    public void ForceFolder(string folder)
    {
        if (!IsForced) return;
        beforeStep?.Invoke($"force {folder}");
        Medium.ForceFolder(folder);
    }

    /// <summary>Moves a file over whatever file is there, or a folder to where nothing is.</summary>
    public void Move(string from, string to)
    {
        beforeStep?.Invoke($"move {to}");
        try
        {
            Rename(from, to);
        }
        catch (DirectoryNotFoundException) when (Path.GetDirectoryName(to) is { } parent)
        {
            Directory.CreateDirectory(parent);
            Rename(from, to);
        }
    }

    /// <summary>
    /// Lets two files change places in one step, where the system can. That is also six times as fast as moving one over the other,
    /// for which ext4 first allocates what was just written.
    /// </summary>
    public void Exchange(string staged, string published)
    {
        beforeStep?.Invoke($"exchange {published}");
        if (!File.Exists(published))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(published)!);
            File.Move(staged, published);
            return;
        }

        if (OperatingSystem.IsLinux() && ExchangeEntries(CurrentFolder, staged, CurrentFolder, published, ExchangeFlag) == 0) return;
        var old = staged + ".old";
        if (OperatingSystem.IsWindows() || HardLink(published, old) != 0) File.Copy(published, old, overwrite: true);
        File.Move(staged, published, overwrite: true);
        File.Move(old, staged);
    }

    /// <summary>A second name for a file, or a copy of it where the file system has no hard links.</summary>
    public void Link(string existing, string link)
    {
        beforeStep?.Invoke($"link {link}");
        if (OperatingSystem.IsWindows() || HardLink(existing, link) != 0) File.Copy(existing, link, overwrite: true);
    }

    /// <summary>A copy; it has the modification time of the original.</summary>
    public void Copy(string from, string to)
    {
        beforeStep?.Invoke($"copy {to}");
        if (Entry.At(to).Kind != EntryKind.Nothing) File.Delete(to);
        File.Copy(from, to, overwrite: false);
    }

    /// <summary>A symbolic link, in the place of any other.</summary>
    public void CreateLink(string path, string target)
    {
        beforeStep?.Invoke($"symlink {path}");
        File.Delete(path);
        File.CreateSymbolicLink(path, target);
    }

    /// <summary>Moves a file or a symbolic link over another in one step; whoever looks sees the one or the other.</summary>
    public void MoveLink(string from, string to)
    {
        beforeStep?.Invoke($"move {to}");
        if (OperatingSystem.IsWindows()) File.Move(from, to, overwrite: true);
        else if (RenameEntry(from, to) != 0)
            throw new IOException(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());
    }

    public void Delete(string path)
    {
        beforeStep?.Invoke($"delete {path}");
        File.Delete(path);
    }

    public void CreateFolder(string path)
    {
        beforeStep?.Invoke($"create {path}");
        Directory.CreateDirectory(path);
    }

    public void DeleteEmptyFolder(string path)
    {
        beforeStep?.Invoke($"prune {path}");
        Directory.Delete(path);
    }

    public void DeleteTree(string path)
    {
        if (!Directory.Exists(path)) return;
        beforeStep?.Invoke($"delete tree {path}");
        Directory.Delete(path, recursive: true);
    }

    private void Replace(string path, ReadOnlySpan<byte> content, bool isForced)
    {
        var temporary = path + ".new";
        beforeStep?.Invoke($"write {temporary}");
        using (var file = CreateNew(temporary))
        {
            RandomAccess.Write(file, content, 0);
            if (isForced) Medium.Force(file);
        }

        MoveOver(temporary, path, isForced);
    }

    private void MoveOver(string from, string to, bool isForced)
    {
        MoveLink(from, to);
        if (isForced) ForceFolder(Path.GetDirectoryName(Path.GetFullPath(to))!);
    }

    // What is there already, a killed build left, or somebody put there so that it be written to.
    private static SafeFileHandle CreateNew(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        }
        catch (IOException) when (Entry.At(path).Kind is not (EntryKind.Nothing or EntryKind.Folder))
        {
            File.Delete(path);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        }
    }

    private static void Rename(string from, string to)
    {
        if (Directory.Exists(from)) Directory.Move(from, to);
        else File.Move(from, to, overwrite: true);
    }

    private const int CopyStep = 1 << 18;
    private const int CurrentFolder = -100;
    private const uint ExchangeFlag = 2;

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ExchangeEntries(
        int oneFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string one, int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags);

    // File.Move asks what a link leads to, and refuses one that leads to a folder.
    [DllImport("libc", EntryPoint = "rename", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameEntry([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", EntryPoint = "link", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int HardLink(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string link);
}
