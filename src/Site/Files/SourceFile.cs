using System.Collections.Immutable;

namespace Site.Files;

/// <summary>
/// The one door to a publisher's files: regular files that lie in a site's own folders when every link is followed, hidden ones by name
/// only.
/// It says in plain words why one cannot be read.
/// </summary>
internal static class SourceFile
{
    /// <summary>A file larger than this is nothing for readers.</summary>
    private const long MaximumBytes = 32 * 1024 * 1024;

    private const int LongestPointer = 1024;

    private static ReadOnlySpan<byte> PointerHead => "version https://git-lfs.github.com/spec/"u8;

    /// <summary>The file's bytes; null with a <paramref name="problem"/> where it must not or cannot be read.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="folders">The folders that it must lie in; they themselves may be links.</param>
    /// <param name="problem">Why there are no bytes.</param>
    public static byte[]? Read(string path, ImmutableArray<string> folders, out Problem? problem) =>
        Read(path, folders, MaximumBytes, out problem);

    /// <summary>
    /// A file that is published as it is, of whatever length, open; null with a <paramref name="problem"/>, as above.
    /// </summary>
    public static FileStream? Open(string path, ImmutableArray<string> folders, out Problem? problem)
    {
        try
        {
            problem = Refusal(path, folders, long.MaxValue);
            return problem is null
                ? new FileStream(RealPath.Of(path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1)
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(unreadable);
            return null;
        }
    }

    /// <summary>Why a file must not be read; null where it may.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="folders">The folders that it must lie in; they themselves may be links.</param>
    public static Problem? Refusal(string path, ImmutableArray<string> folders)
    {
        try
        {
            return Refusal(path, folders, long.MaxValue);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Unreadable(unreadable);
        }
    }

    /// <summary>The absolute path of what is named from a folder; null for a name that no file can have.</summary>
    public static string? At(string folder, string name) => name.Contains('\0', StringComparison.Ordinal)
        ? null
        : Path.GetFullPath(Path.Combine(folder, name));

    /// <summary>
    /// All files below a folder in ordinal order; a link to a folder outside <paramref name="root"/> stands for itself, so that it is
    /// refused by name.
    /// </summary>
    public static IEnumerable<string> Below(string folder, string root) =>
        Directory.Exists(folder) ? Entries(folder, root).Order(StringComparer.Ordinal) : [];

    private static byte[]? Read(string path, ImmutableArray<string> folders, long maximum, out Problem? problem)
    {
        try
        {
            problem = Refusal(path, folders, maximum);
            return problem is null ? File.ReadAllBytes(RealPath.Of(path)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(unreadable);
            return null;
        }
    }

    private static Problem? Refusal(string path, ImmutableArray<string> folders, long maximum)
    {
        var real = RealPath.Of(path);
        if (!folders.Any(folder => RealPath.IsBelow(path, folder)))
            return real == Path.GetFullPath(path)
                ? new("it is a file outside the folders of the site", "copy the file itself into one of them")
                : new("it is a link to a file outside its folder", "copy the file itself");
        if (real != Path.GetFullPath(path) && !Path.Exists(real))
            return new("it is a link to a file that is not there", "copy the file itself, or remove the link");
        if (Directory.Exists(real))
            return new("it is a folder", "name a file in it");
        if (File.Exists(real) && !RealPath.IsRegular(real))
            return new("it is no regular file", "put a file of bytes in its place, or remove it");
        var length = new FileInfo(real).Length;
        if (length > maximum)
            return new($"it is larger than {maximum / 1024 / 1024} MB", "split it into several texts");
        return length <= LongestPointer && IsPointer(real)
            ? new("it is a Git LFS pointer in the place of the file", "run `git lfs pull`, and let a build server check out with LFS")
            : null;
    }

    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: less than 1024 bytes, the version first.
    private static bool IsPointer(string path)
    {
        Span<byte> head = stackalloc byte[PointerHead.Length];
        using var file = File.OpenHandle(path);
        return RandomAccess.Read(file, head, 0) == head.Length && head.SequenceEqual(PointerHead);
    }

    private static IEnumerable<string> Entries(string folder, string root)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (!Directory.Exists(entry) || (new FileInfo(entry).LinkTarget is not null && !MayEnter(entry, root)))
            {
                yield return entry;
                continue;
            }

            foreach (var below in Entries(entry, root))
                yield return below;
        }
    }

    // A link to a folder that holds it would be entered for ever.
    private static bool MayEnter(string link, string root) =>
        RealPath.IsBelow(link, root) && !RealPath.IsBelow(Path.GetDirectoryName(link) + "/.x", link);

    private static Problem Unreadable(Exception reason) =>
        new($"it cannot be read: {reason.Message.TrimEnd('.')}", "check that it exists and that you may read it, or remove it");

    /// <summary>Why a file cannot be read, and what to do.</summary>
    public sealed record Problem(string What, string Cure);
}
