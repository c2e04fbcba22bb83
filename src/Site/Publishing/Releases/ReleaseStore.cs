using System.Collections.Immutable;
using Articles;
using Site.Publishing.Disks;

namespace Site.Publishing.Releases;

/// <summary>
/// Releases of a site beside each other, one of them live: a web server serves the link <c>current</c>, which is switched in one step,
/// so that no visitor meets half a site, and a power cut neither: it is on the medium before. What did not change is the same file in both,
/// with its time, and so with its ETag.
/// </summary>
/// <remarks>A release counts once its manifest lies among the others, which is after it went live; any other was left by a kill.</remarks>
public sealed class ReleaseStore : IDisposable
{
    private readonly ReleaseOptions _options;
    private readonly ReleaseFolder _folder;
    private readonly Disk _disk;
    private readonly OutputLock _lock;

    private ReleaseStore(ReleaseOptions options, ReleaseFolder folder, OutputLock held)
    {
        (_options, _folder, _disk, _lock) = (options, folder, new(options.BeforeStep), held);
    }

    /// <summary>The release that readers get; null before the first.</summary>
    public Release? Live => _folder.Live;

    /// <summary>The file that says what readers have of the live release; there is none before the first.</summary>
    public string LiveReaders => _folder.ReadersOf(Live?.Sequence ?? 0);

    /// <summary>All there are, oldest first.</summary>
    public IReadOnlyList<Release> Releases =>
        [.. Sequences(_folder.Releases).Where(sequence => File.Exists(_folder.ManifestOf(sequence))).Order().Select(_folder.ReleaseAt)];

    /// <summary>True where something was published to a folder.</summary>
    public static bool IsAt(string folder) => Directory.Exists(new ReleaseFolder(folder).Manifests);

    /// <summary>Takes the folder for this publication, after clearing away what a killed one left.</summary>
    /// <exception cref="PublishException">Another publication has it, <c>current</c> is no link, or the file system refuses.</exception>
    public static ReleaseStore Open(ReleaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = new ReleaseFolder(Path.GetFullPath(options.Folder));
        return Guard(options, () =>
        {
            Directory.CreateDirectory(folder.Releases);
            Directory.CreateDirectory(folder.Manifests);
            Directory.CreateDirectory(folder.Readers);
            var store = new ReleaseStore(options, folder, OutputLock.Take(folder.Lock, options.Folder, options.Patience));
            try
            {
                store.Recover();
                return store;
            }
            catch
            {
                store.Dispose();
                throw;
            }
        });
    }

    /// <summary>Makes what the last build published in an output the live site, unless it is that already.</summary>
    /// <param name="outputPath">A <see cref="StagedTree"/>'s output, which must be closed.</param>
    /// <param name="isClean">True to read the live release, too, and to make a new one where it is not what was published.</param>
    /// <exception cref="PublishException">The live site is as it was.</exception>
    public ReleaseResult Publish(string outputPath, bool isClean = false) => Guard(_options, () =>
    {
        var output = BuildFolder.Beside(outputPath);
        if (!File.Exists(output.Manifest)) throw new PublishException(outputPath, "no build was published here", "build the site first");
        using var held = OutputLock.Take(output.Lock, outputPath, _options.Patience);
        if (File.Exists(output.Journal) || File.Exists(output.UndoJournal) || Manifest.Read(output.Manifest) is not { } next)
            throw new PublishException(outputPath, "the last build was not finished", "build the site again");

        var live = Live;
        var noted = live is null ? Manifest.Empty : Manifest.Read(_folder.ManifestOf(live.Sequence)) ?? Manifest.Empty;
        var damaged = live is null ? [] : ReleaseChecker.Find(live, noted, isClean);
        var before = noted.Doubting(damaged.Select(file => file.Path));
        var changes = PublishResult.Between(before, next) with { Warnings = Mended(live, damaged) };
        if (live is not null && damaged.IsEmpty && changes is { Written: 0, Removed.Length: 0 }) return new ReleaseResult(live, changes);

        var release = _folder.ReleaseAt(Sequences(_folder.Releases).Concat(Sequences(_folder.Manifests)).DefaultIfEmpty().Max() + 1);
        Prepare(release, output, next, new(_disk, output, live, before) { Cancel = _options.Patience.Cancel });
        Switch(release);
        _disk.Move(_folder.NextManifest, _folder.ManifestOf(release.Sequence));
        TryForceFolder(_folder.Manifests);
        Prune();
        return new ReleaseResult(release, changes);
    });

    /// <summary>Makes an earlier release live again.</summary>
    /// <param name="sequence">Which; null for the one before the live one.</param>
    /// <exception cref="PublishException">There is none such; the live site is as it was.</exception>
    public Release Rollback(int? sequence = null) => Guard(_options, () =>
    {
        var live = Live?.Sequence ?? 0;
        var target = Releases.LastOrDefault(release => sequence is null ? release.Sequence < live : release.Sequence == sequence)
            ?? throw new PublishException(
                _options.Folder,
                sequence is null ? "there is no earlier release" : $"there is no release {sequence}",
                $"there are: {string.Join(", ", Releases.Select(release => release.Sequence))}");
        Switch(target);
        return target;
    });

    public void Dispose() => _lock.Dispose();

    private static IEnumerable<int> Sequences(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => ReleaseFolder.SequenceOf(Path.GetFileName(path))).OfType<int>();

    private static T Guard<T>(ReleaseOptions options, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(options.Folder, refusal);
        }
    }

    private void Recover()
    {
        if (Path.Exists(_folder.Current) && Live is null)
            throw new PublishException(_folder.Current, "this is no link to a release, and publishing would replace it",
                "move it away, or publish elsewhere");
        if (Live is { } live && !File.Exists(_folder.ManifestOf(live.Sequence)) && File.Exists(_folder.NextManifest))
            _disk.Move(_folder.NextManifest, _folder.ManifestOf(live.Sequence));
        foreach (var sequence in Sequences(_folder.Releases).Where(IsLeftOver).ToList()) Remove(sequence);
        Discard();
    }

    private static ImmutableArray<Diagnostic> Mended(Release? live, ImmutableArray<DamagedFile> damaged) =>
    [
        .. damaged.Select(file => new Diagnostic(
            Path.Join(live?.Path, file.Path), 1, 1, Severity.Warning, $"{file.What}, so the site is published anew",
            "look at the disk, and at who may write there")),
    ];

    // Everything that takes long or could run out of room; what was prepared in vain does not stay to fill the disk.
    private void Prepare(Release release, BuildFolder output, Manifest next, ReleaseWriter writer)
    {
        try
        {
            var prepared = writer.Write(next, _folder.Next);
            _disk.Replace(_folder.NextManifest, prepared.ToString());
            if (Entry.IsFile(output.Readers)) _disk.Copy(output.Readers, _folder.ReadersOf(release.Sequence));
            _disk.ForceTree(_folder.State);
            _disk.Move(_folder.Next, release.Path);
            _disk.ForceFolder(_folder.Releases);
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or PublishException || PublishException.IsRefusal(stopped))
        {
            TryDiscard();
            throw;
        }
    }

    private void TryDiscard()
    {
        try
        {
            Discard();
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private void Discard()
    {
        if (File.Exists(_folder.NextManifest)) _disk.Delete(_folder.NextManifest);
        _disk.DeleteTree(_folder.Next);
        _disk.DeleteTree(_folder.Trash);
    }

    private bool IsLeftOver(int sequence) => !File.Exists(_folder.ManifestOf(sequence)) && sequence != Live?.Sequence;

    private void Switch(Release release)
    {
        _disk.CreateLink(_folder.NextLink, ReleaseFolder.LinkTo(release));
        _disk.MoveLink(_folder.NextLink, _folder.Current);
        TryForceFolder(_folder.Root);
    }

    // After the switch the new site is live: a medium that refuses now is no reason to say that it is not.
    private void TryForceFolder(string folder)
    {
        try
        {
            _disk.ForceFolder(folder);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    // The new site is live: what cannot be removed now is no reason to say that it is not, and goes with the next one.
    private void Prune()
    {
        try
        {
            foreach (var release in Releases.SkipLast(Math.Max(1, _options.Keep)).Where(release => release != Live).ToList())
                Remove(release.Sequence);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    // Moved aside first, so that nobody rolls back to half a release.
    private void Remove(int sequence)
    {
        _disk.DeleteTree(_folder.Trash);
        _disk.Move(_folder.ReleaseAt(sequence).Path, _folder.Trash);
        if (File.Exists(_folder.ManifestOf(sequence))) _disk.Delete(_folder.ManifestOf(sequence));
        if (File.Exists(_folder.ReadersOf(sequence))) _disk.Delete(_folder.ReadersOf(sequence));
        _disk.DeleteTree(_folder.Trash);
    }
}
