using System.Collections.Immutable;

namespace Site.Files;

/// <summary>Reads a publisher's file, and says in plain words why one cannot be read.</summary>
internal static class SourceFile
{
    /// <summary>A text larger than this is no text for readers.</summary>
    private const long MaximumBytes = 32 * 1024 * 1024;

    /// <summary>The file's bytes; null with a <paramref name="problem"/> where it must not or cannot be read.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="folders">The folders that a symbolic link may lead into.</param>
    /// <param name="problem">Why there are no bytes.</param>
    public static byte[]? Read(string path, ImmutableArray<string> folders, out Problem? problem)
    {
        problem = null;
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null && file.ResolveLinkTarget(true) is { } target && !folders.Any(f => IsBelow(target.FullName, f)))
            {
                problem = new("it is a link to a file outside its folder", "copy the file itself");
                return null;
            }

            if (file.LinkTarget is not null && file.ResolveLinkTarget(true) is not { Exists: true })
            {
                problem = new("it is a link to a file that is not there", "copy the file itself, or remove the link");
                return null;
            }

            if (file.Length > MaximumBytes)
            {
                problem = new($"it is larger than {MaximumBytes / 1024 / 1024} MB", "split it into several texts");
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = new($"it cannot be read: {unreadable.Message.TrimEnd('.')}", "check that it exists and that you may read it, or remove it");
            return null;
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Why a file cannot be read, and what to do.</summary>
    public sealed record Problem(string What, string Cure);
}
