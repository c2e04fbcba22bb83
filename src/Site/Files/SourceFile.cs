using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace Site.Files;

/// <summary>
/// The one door to a publisher's files: regular files that lie in a site's own folders when every link is followed, hidden ones by name
/// only. What is read is what was looked at. It says in plain words why a file cannot be read.
/// </summary>
internal static class SourceFile
{
    private const int LongestPointer = 1024;

    private static ReadOnlySpan<byte> PointerHead => "version https://git-lfs.github.com/spec/"u8;

    /// <summary>The file's bytes; null with a <paramref name="problem"/> where it must not or cannot be read.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="folders">The folders that it must lie in; they themselves may be links.</param>
    /// <param name="problem">Why there are no bytes.</param>
    public static byte[]? Read(string path, FileKind kind, ImmutableArray<string> folders, out Problem? problem)
    {
        using var file = Open(path, kind, folders, out problem);
        try
        {
            return file is null ? null : BytesOf(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(path, unreadable);
            return null;
        }
    }

    /// <summary>The same, opened, for who needs its beginning only; the caller disposes of it.</summary>
    public static FileStream? Open(string path, FileKind kind, ImmutableArray<string> folders, out Problem? problem)
    {
        SafeFileHandle? handle = null;
        try
        {
            problem = Refusal(path, kind, folders, out var real);
            if (problem is not null)
                return null;
            handle = OpenedFile.Open(real);
            problem = TooLarge(RandomAccess.GetLength(handle), kind) ?? Pointer(handle);
            if (problem is null)
                return new FileStream(handle, FileAccess.Read, bufferSize: 0);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(path, unreadable);
        }

        handle?.Dispose();
        return null;
    }

    /// <summary>Why a file must not be read; null where it may. Of a small one the beginning is looked at.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="folders">The folders that it must lie in; they themselves may be links.</param>
    public static Problem? Refusal(string path, FileKind kind, ImmutableArray<string> folders)
    {
        try
        {
            return Refusal(path, kind, folders, out var real) ?? TooLarge(new FileInfo(real).Length, kind) ?? Pointer(real);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, unreadable);
        }
    }

    /// <summary>True where something has this name, be it a link that leads nowhere.</summary>
    public static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>The absolute path of what is named from a folder; null for a name that no file can have.</summary>
    public static string? At(string folder, string name) => name.Contains('\0', StringComparison.Ordinal)
        ? null
        : Path.GetFullPath(Path.Combine(folder, name));

    /// <summary>
    /// All files below a folder in ordinal order. A link to a folder stands for itself, so that it is refused by name, where it leads out
    /// of the <paramref name="roots"/>, back to where it is, or on from another such link.
    /// </summary>
    public static IEnumerable<string> Below(string folder, params ImmutableArray<string> roots)
    {
        var top = new DirectoryInfo(folder);
        if (!top.Exists)
            return [];
        if (top.LinkTarget is not null && !roots.Contains(folder) && !roots.Any(root => RealPath.IsBelow(folder, root)))
            return [folder];
        return Entries(top, roots, isBehindLink: false).Order(StringComparer.Ordinal);
    }

    private static byte[] BytesOf(FileStream file)
    {
        if (file.Length > Array.MaxLength)
            throw new IOException("it is larger than 2 GB");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static Problem? Refusal(string path, FileKind kind, ImmutableArray<string> folders, out string real)
    {
        var place = real = RealPath.Of(path);
        var home = folders.FirstOrDefault(folder => RealPath.Contains(folder, path)) ?? "";
        var isLink = real != (home.Length == 0 ? path : RealPath.Of(home) + path[home.Length..]);
        if (!folders.Any(folder => RealPath.Contains(RealPath.Of(folder), place)))
            return isLink
                ? new("it is a link to a file outside its folder", "copy the file itself") { LeadsOut = true }
                : new("it is a file outside the folders of the site", "copy the file itself into one of them") { LeadsOut = true };
        if (OpenedFile.IsRegular(real) && File.Exists(real))
            return null;
        if (Directory.Exists(real))
            return isLink && Directory.Exists(path)
                ? new("it is a link to a folder", "copy the folder itself, or name a file in it")
                : new("it is a folder", "name a file in it");
        if (Path.Exists(real))
            return new("it is no regular file", "put a file of bytes in its place, or remove it");
        return isLink
            ? new("it is a link to a file that is not there", "copy the file itself, or remove the link")
            : throw new FileNotFoundException($"Could not find file '{path}'.", path);
    }

    private static Problem? TooLarge(long length, FileKind kind) => length > (long)kind.MaximumMegabytes << 20
        ? new($"it is larger than {kind.MaximumMegabytes} MB", kind.Cure)
        : null;

    private static IEnumerable<string> Entries(DirectoryInfo folder, ImmutableArray<string> roots, bool isBehindLink)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var isLink = entry is DirectoryInfo && entry.LinkTarget is not null;
            if (entry is not DirectoryInfo inner || (isLink && (isBehindLink || !MayEnter(entry.FullName, roots))))
            {
                yield return entry.FullName;
                continue;
            }

            foreach (var below in Entries(inner, roots, isBehindLink || isLink))
                yield return below;
        }
    }

    // A link to a folder that holds it would be entered for ever; links within links are as many as somebody likes, squared and so on.
    private static bool MayEnter(string link, ImmutableArray<string> roots) =>
        roots.Any(root => RealPath.IsBelow(link, root)) && !RealPath.IsBelow(Path.GetDirectoryName(link) + "/.x", link);

    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: less than 1024 bytes, the version first.
    private static Problem? Pointer(SafeFileHandle file)
    {
        Span<byte> head = stackalloc byte[PointerHead.Length];
        return RandomAccess.GetLength(file) < LongestPointer && RandomAccess.Read(file, head, 0) == head.Length
            && head.SequenceEqual(PointerHead)
            ? new("it is a Git LFS pointer in the place of the file", "run `git lfs pull`, and let a build server check out with LFS")
            : null;
    }

    private static Problem? Pointer(string real)
    {
        if (new FileInfo(real).Length >= LongestPointer)
            return null;
        using var file = OpenedFile.Open(real);
        return Pointer(file);
    }

    private static Problem Unreadable(string path, Exception reason) => reason switch
    {
        FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) =>
            new("its name is not in UTF-8", "rename it"),
        FileNotFoundException or DirectoryNotFoundException when HasBackslash(path) =>
            new("its name has a backslash in it, which is no part of an address", "rename it"),
        _ => new($"it cannot be read: {reason.Message.TrimEnd('.')}", "check that it exists and that you may read it, or remove it"),
    };

    // The engine takes one for a slash.
    private static bool HasBackslash(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            if (File.Exists($"{path[..at]}\\{path[(at + 1)..]}"))
                return true;
        }

        return false;
    }

    /// <summary>Why a file cannot be read, and what to do.</summary>
    public sealed record Problem(string What, string Cure)
    {
        /// <summary>True for what lies outside, whatever it may be there.</summary>
        public bool LeadsOut { get; init; }
    }
}
