using System.Collections.Concurrent;
using System.Diagnostics;
using Articles;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>
/// One build's output on its way to the published tree: files are added from any thread, then published all at once or not at all.
/// Only files whose bytes differ from the published ones are written, to a stage on the same file system; the rest is never touched.
/// </summary>
/// <remarks>
/// The way through: <see cref="Open"/> takes the lock and recovers; <see cref="Add"/> compares with the <see cref="Manifest"/> and stages;
/// <see cref="Clashes"/> says what stands in the way; <see cref="Publish"/> makes a <see cref="PublishPlan"/> and runs it as a
/// <see cref="Commit"/>.
/// </remarks>
public sealed class StagedTree : IDisposable
{
    private readonly PublishOptions _options;
    private readonly BuildFolder _folder;
    private readonly Disk _disk;
    private readonly OutputLock _lock;
    private readonly Commit _commit;
    private readonly PublishedTree _published;
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _stageFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<StagedFile> _rejected = [];
    private readonly ConcurrentBag<Diagnostic> _faults = [];
    private readonly ConcurrentBag<Diagnostic> _warnings = [];
    private readonly Lazy<string> _kept;
    private int _swaps;

    private StagedTree(PublishOptions options, BuildFolder folder, Disk disk, OutputLock held, StateChecker state)
    {
        (_options, _folder, _disk, _lock) = (options, folder, disk, held);
        _commit = new(folder, disk);
        _commit.Recover(path => state.SetAside(path, "no build wrote this journal here"));
        var manifest = Manifest.Read(folder.Manifest);
        if (manifest is null) state.SetAside(folder.Manifest, "it is damaged or no build wrote it");
        var isLost = state.IsManifestLost || (options.IsPrivate && Entry.At(folder.Manifest).Kind == EntryKind.Nothing);
        _published = new(folder, manifest ?? Manifest.Empty) { TrustsManifest = !options.Clean, IsManifestLost = isLost };
        _kept = new(MakeKept);
        Notes = state.Notes;
    }

    /// <summary>What of the state of earlier builds was not believed, and set aside.</summary>
    public IReadOnlyList<Diagnostic> Notes { get; }

    /// <summary>Takes the output for this build, after finishing or taking back what a killed one left.</summary>
    /// <exception cref="PublishException">Another build has it, or the file system refuses.</exception>
    public static StagedTree Open(PublishOptions options)
    {
        var folder = BuildFolder.Beside(options.OutputPath);
        var disk = new Disk(options.BeforeStep) { IsForced = options.IsForced };
        var state = new StateChecker(folder);
        try
        {
            state.CheckFolder();
            var held = OutputLock.Take(folder.Lock, options.OutputPath, options.Patience);
            return Guard(held, () =>
            {
                state.CheckContent(options.CheckedOut?.Invoke(folder.Root) ?? []);
                return new StagedTree(options, folder, disk, held, state);
            });
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(options.OutputPath, refusal);
        }
    }

    /// <summary>The result of publishing what is published already; null where a file is missing or was changed since.</summary>
    public PublishResult? Unchanged() =>
        _published.IsWhole() ? new([], [], [], _published.Manifest.Files.Count, 0, []) : null;

    /// <summary>Adds a file; what is wrong with it is told by <see cref="Clashes"/>.</summary>
    /// <param name="path">Relative to the published tree, with <c>/</c>.</param>
    /// <param name="source">The file that the bytes come from, for messages.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="PublishException">The file system refuses; the published tree is as it was.</exception>
    public void Add(string path, string source, ReadOnlySpan<byte> content)
    {
        if (Claim(path, source) is not { } file)
            return;
        _options.Watch?.Invoke(path, content);
        Stage(file, new MadeContent(content));
    }

    /// <summary>The same for a file of the publisher's, of whatever length, which nobody need look at.</summary>
    /// <param name="path">Relative to the published tree, with <c>/</c>.</param>
    /// <param name="source">The file that the bytes come from, for messages.</param>
    /// <param name="content">The file itself, open.</param>
    /// <exception cref="PublishException">The file system refuses; the published tree is as it was.</exception>
    public void AddFile(string path, string source, FileStream content)
    {
        if (Claim(path, source) is { } file)
            Stage(file, new CopiedContent(content));
    }

    private StagedFile? Claim(string path, string source)
    {
        if (PathRules.Fault(path) is { } fault)
        {
            _faults.Add(Fault(source, $"its address \"{path}\" {fault}", "give it another slug or permalink"));
            return null;
        }

        var file = new StagedFile(path, source);
        if (_files.TryAdd(PathRules.Key(path), file))
            return file;
        _rejected.Add(file);
        return null;
    }

    private void Stage<T>(StagedFile file, T content)
        where T : IStagedContent, allows ref struct
    {
        try
        {
            _files[PathRules.Key(file.Path)] = Staged(file, content);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            // A file where another has a folder cannot be staged beside it; that is told as a clash.
            if (!ClashFinder.Find(_files, []).Any()) throw PublishException.From(_options.OutputPath, refusal);
        }
    }

    /// <summary>
    /// Adds a file that is published as it is to be; false where it is not there with the length, the time and the hash that the last build
    /// noted.
    /// </summary>
    /// <param name="path">Relative to the published tree, with <c>/</c>.</param>
    /// <param name="source">The file that the bytes come from, for messages.</param>
    /// <param name="hash">Of the whole file.</param>
    public bool Keep(string path, string source, UInt128 hash)
    {
        if (_published.Find(path) is not { } record || record.Hash != hash)
            return false;
        var file = new StagedFile(path, source) { Record = record };
        if (!_files.TryAdd(PathRules.Key(path), file))
            _rejected.Add(file);
        else if (_options.Recognize?.Invoke(path, hash) is not true)
            _options.Watch?.Invoke(path, File.ReadAllBytes(_folder.Published(path)));
        return true;
    }

    /// <summary>True for a file that somebody looks at while it is added.</summary>
    public bool IsWatched(string path) => _options.Watch is not null && _options.Recognize?.Invoke(path, 0) is not true;

    /// <summary>The hash of a file that was added; null for none.</summary>
    public UInt128? HashOf(string path) => _files.TryGetValue(PathRules.Key(path), out var file) ? file.Record.Hash : null;

    /// <summary>
    /// The errors that stand in the way of publishing: two sources with one destination, refused paths, files of others; sorted.
    /// </summary>
    public IReadOnlyList<Diagnostic> Clashes() =>
        [.. _faults.Concat(ClashFinder.Find(_files, _rejected)).OrderBy(fault => fault.ToString(), StringComparer.Ordinal)];

    /// <summary>Where the bytes of each file are until <see cref="Publish"/>, for checks of the whole tree; sorted by path.</summary>
    public IEnumerable<(string Path, string Source, string Location)> Files() =>
        from file in _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)
        select (file.Path, file.Source, LocationOf(file));

    /// <summary>True for a path in the published tree that no build wrote: what lies there stays.</summary>
    public bool IsForeign(string path) => !_published.Manifest.Files.ContainsKey(path);

    /// <summary>Makes the published tree what was added, all or nothing.</summary>
    /// <exception cref="PublishException">There are <see cref="Clashes"/>, or the file system refuses; the published tree is as it
    /// was.</exception>
    public PublishResult Publish()
    {
        if (Clashes() is { Count: > 0 } clashes) throw new PublishException([.. clashes]);
        try
        {
            var plan = PublishPlan.Make(_files.Values, _published, _folder);
            if (plan.Faults is { Length: > 0 } faults) throw new PublishException(faults);
            if (!plan.Journal.Steps.IsEmpty) _commit.Run(plan.Journal, plan.Manifest, _options.Complete);
            else if (!plan.Manifest.SameAs(_published.Manifest)) _disk.Replace(_folder.Manifest, plan.Manifest.ToString());
            return plan.Result([.. _warnings]);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(_options.OutputPath, refusal);
        }
    }

    /// <summary>Gives the output back; what was added and not published is thrown away.</summary>
    public void Dispose()
    {
        using (_lock)
            if (!File.Exists(_folder.Journal) && !File.Exists(_folder.UndoJournal))
                _commit.TryDiscard();
    }

    private string LocationOf(StagedFile file) => file.Change switch
    {
        Change.Added => _folder.Staged(file.Path),
        Change.Changed => _folder.SwapAt(file.Swap),
        Change.Unchanged => _folder.Published(file.Path),
        _ => throw new UnreachableException($"{file.Change} is nowhere"),
    };

    private StagedFile Staged<T>(StagedFile file, T content)
        where T : IStagedContent, allows ref struct
    {
        var standing = _published.Compare(file.Path, content, out var modified);
        if (standing == Standing.Same) return file with { Record = new(content.Hash, content.Length, modified) };
        if (standing == Standing.Foreign)
        {
            _faults.Add(Fault(
                _folder.Published(file.Path), $"no build wrote this file, and {file.Source} would replace it",
                "move it out of the output"));
            return file;
        }

        if (standing == Standing.EditedByHand)
            _warnings.Add(new Diagnostic(
                _folder.Published(file.Path), 1, 1, Severity.Warning, "it was changed by hand and is replaced",
                $"change {file.Source} instead"));
        if (standing == Standing.Lost && !_options.IsPrivate) Keep(file.Path);
        return standing == Standing.Missing
            ? file with { Record = WriteNew(file.Path, content), Change = Change.Added }
            : WriteChanged(file with { Change = Change.Changed }, content, modified);
    }

    private string MakeKept()
    {
        if (Entry.At(_folder.Kept).Kind != EntryKind.Nothing) StateFile.SetAside(_folder.Kept, "");
        _disk.CreateFolder(_folder.Kept);
        return _folder.Kept;
    }

    // Perhaps an editor's: never overwritten silently, never lost.
    private void Keep(string path)
    {
        var (published, kept) = (_folder.Published(path), Path.Join(_kept.Value, path));
        EnsureFolder(Path.GetDirectoryName(kept)!);
        _disk.Link(published, kept);
        _warnings.Add(new Diagnostic(
            published, 1, 1, Severity.Warning, "it is replaced, and it is not known any more whether a build wrote it",
            $"look at {kept} if you wrote it"));
    }

    private FileRecord WriteNew<T>(string path, T content)
        where T : IStagedContent, allows ref struct
    {
        var staged = _folder.Staged(path);
        EnsureFolder(Path.GetDirectoryName(staged)!);
        return content.WriteTo(_disk, staged);
    }

    private StagedFile WriteChanged<T>(StagedFile file, T content, long modified)
        where T : IStagedContent, allows ref struct
    {
        EnsureFolder(_folder.Swaps);
        var swap = Interlocked.Increment(ref _swaps);
        var location = _folder.SwapAt(swap);
        var record = content.WriteTo(_disk, location);

        // Web servers make ETags of whole seconds, and browsers ask whether a file is newer: each version is, even when two builds
        // fall into one second or the clock was set back.
        var later = modified + TimeSpan.TicksPerSecond;
        if (record.Modified < later) _disk.SetTime(location, later);
        return file with { Record = record with { Modified = Math.Max(record.Modified, later) }, Swap = swap };
    }

    private void EnsureFolder(string folder)
    {
        if (_stageFolders.ContainsKey(folder)) return;
        _disk.CreateFolder(folder);
        _stageFolders.TryAdd(folder, true);
    }

    private static StagedTree Guard(OutputLock held, Func<StagedTree> open)
    {
        try
        {
            return open();
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static Diagnostic Fault(string path, string what, string cure) => new(path, 1, 1, Severity.Error, what, cure);
}
