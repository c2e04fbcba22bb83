using System.Collections.Concurrent;
using Site.Publishing.Disks;

namespace Site.Publishing.Releases;

/// <summary>Writes the tree of a release: a second name for each file of the live one that stays as it is, a copy of every other.</summary>
/// <param name="disk">Where.</param>
/// <param name="output">The build's output, whose files are copied.</param>
/// <param name="live">The live release; null where there is none.</param>
/// <param name="before">The files of the live release.</param>
internal sealed class ReleaseWriter(Disk disk, BuildFolder output, Release? live, Manifest before)
{
    /// <summary>Stops it between two files.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Returns the manifest of what was written, with the times that the files have there.</summary>
    public Manifest Write(Manifest next, string folder)
    {
        foreach (var parent in next.Files.Keys.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
            disk.CreateFolder(Path.Join(folder, parent));
        var written = new ConcurrentDictionary<string, FileRecord>(StringComparer.Ordinal);
        try
        {
            Parallel.ForEach(next.Files, new ParallelOptions { CancellationToken = Cancel },
                file => written[file.Key] = Write(file.Key, file.Value, Path.Join(folder, file.Key)));
        }
        catch (AggregateException failures)
        {
            // The first tells it: when a disk is full, all of them say so.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return new(new(written, StringComparer.Ordinal));
    }

    private FileRecord Write(string path, FileRecord next, string target)
    {
        if (live is not null && before.Files.TryGetValue(path, out var old) && old.Hash == next.Hash
            && old.IsOf(Path.Join(live.Path, path)))
        {
            disk.Link(Path.Join(live.Path, path), target);
            return old;
        }

        var source = output.Published(path);
        if (!next.IsOf(source))
            throw new PublishException(source, "it was changed since the build", "build the site again");
        disk.Copy(source, target);
        return next;
    }
}
