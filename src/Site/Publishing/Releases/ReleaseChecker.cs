using System.Collections.Immutable;
using Articles;
using Site.Publishing.Disks;

namespace Site.Publishing.Releases;

/// <summary>A file of a release that is not as it was published.</summary>
/// <param name="Path">Relative to the release, with <c>/</c>.</param>
/// <param name="What">What is wrong with it, as the end of a sentence.</param>
internal sealed record DamagedFile(string Path, string What);

/// <summary>Compares a release with what was noted when it was published: a disk may lose bytes, and people edit what is live.</summary>
internal static class ReleaseChecker
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <param name="release">Where it is.</param>
    /// <param name="manifest">What was published.</param>
    /// <param name="isThorough">True to read every byte and to look for files that were not published; else lengths and times tell.</param>
    public static ImmutableArray<DamagedFile> Find(Release release, Manifest manifest, bool isThorough)
    {
        var damaged = manifest.Files.AsParallel().AsOrdered()
            .Select(file => Fault(Path.Join(release.Path, file.Key), file.Value, isThorough) is { } what
                ? new DamagedFile(file.Key, what)
                : null)
            .OfType<DamagedFile>().AsEnumerable();
        return [.. damaged.Concat(isThorough ? Strangers(release, manifest) : []).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>What is wrong with the live release of a folder, as errors; nothing is changed.</summary>
    /// <param name="folder">The folder of releases, absolute.</param>
    /// <param name="live">The release.</param>
    /// <exception cref="PublishException">There is none.</exception>
    public static ImmutableArray<Diagnostic> CheckLive(string folder, out Release live)
    {
        var releases = new ReleaseFolder(folder);
        live = releases.Live
            ?? throw new PublishException(folder, "there is no live release",
                "publish there first, or name the folder that holds 'current'");
        var file = releases.ManifestOf(live.Sequence);
        if (Manifest.Read(file) is not { Files.Count: > 0 } manifest)
            return [Fault(file, "what was published is not known any more, because this is missing or damaged")];
        var root = live.Path;
        return [.. Find(live, manifest, isThorough: true).Select(damaged => Fault(Path.Join(root, damaged.Path), damaged.What))];
    }

    private static Diagnostic Fault(string path, string what) =>
        new(path, 1, 1, Severity.Error, what, "publish the site again with --clean");

    private static string? Fault(string path, FileRecord record, bool isThorough)
    {
        if (!isThorough) return record.IsOf(path) ? null : "it is not as it was published";
        if (!Entry.IsFile(path)) return "it was published and is missing";
        using var content = File.OpenRead(path);
        if (content.Length == 0 && record.Length > 0) return "it is empty and was not when it was published";
        return content.Length == record.Length && FileRecord.HashOf(content) == record.Hash
            ? null
            : "it has other bytes than were published";
    }

    private static IEnumerable<DamagedFile> Strangers(Release release, Manifest manifest) =>
        from entry in new DirectoryInfo(release.Path).EnumerateFileSystemInfos("*", Everything)
        where (entry.Attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint)) != FileAttributes.Directory
        let path = Path.GetRelativePath(release.Path, entry.FullName).Replace('\\', '/')
        where !manifest.Files.ContainsKey(path)
        select new DamagedFile(path, "it was not published");
}
