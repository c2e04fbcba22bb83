using System.Diagnostics;
using Articles;
using Site.Addresses;
using Site.Checking;
using Site.Checking.Links;
using Site.Context;
using Site.Editions;
using Site.Facts;
using Site.History;
using Site.Locking;
using Site.Models;
using Site.Pipelines;
using Site.Profiling;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Publishing.Readers;
using Site.Settings;
using Site.Staging;

namespace Site.Building;

/// <summary>One build, from the lock on its output to the report. Used once.</summary>
internal sealed class Build(BuildOptions options, PublishPolicy policy, CancellationToken cancellation)
{
    private readonly DateTime _began = DateTime.UtcNow;
    private readonly bool _hadInput = Directory.Exists(options.Input);
    private readonly BuildFolder _folder = BuildFolder.Beside(options.Output);

    // Sees the files of a site whose address is known by then.
    private SiteChecker? _checker;
    private OutputMemo? _memo;

    /// <exception cref="OperationCanceledException">It was cancelled; nothing was published.</exception>
    /// <exception cref="PublishException">The file system refuses; nothing was published.</exception>
    public async Task<BuildReport> RunAsync()
    {
        if (options.GitDirectory is null && Entry.At(options.Output).Kind == EntryKind.Link
            && TrackedFiles.At(options.Output, cancellation).Count > 0)
            return new([OutputIsTrackedLink()], TimeSpan.Zero);

        var said = new List<Diagnostic>();
        using var stage = Timed("open the output", Open);
        return Timed("compare with the last build", () => options.Verifies ? null : LastBuild.Find(options, policy, stage, said.Add))
            ?? await RunAsync(stage, said);
    }

    private StagedTree Open() => StagedTree.Open(new(options.Output)
    {
        Clean = options.Clean,
        IsPrivate = options.IsOutputPrivate,
        IsForced = !options.IsPreview,
        Complete = options.Complete,
        CheckedOut = options.GitDirectory is null ? path => TrackedFiles.At(path, cancellation) : null,
        Watch = (path, content) => _checker?.Add(path, content),
        Recognize = (path, hash) => !SiteChecker.Reads(path) || _checker!.TryAdd(_memo!.FindScan(path, hash)),
        Patience = new() { Waiting = options.Waiting, Cancel = cancellation },
    });

    private T Timed<T>(string what, Func<T> work)
    {
        using var measured = Measured.Stage(options.Profile, what);
        return work();
    }

    private async Task<BuildReport> RunAsync(StagedTree stage, List<Diagnostic> said)
    {
        // Before anything is read and after everything was: a clock that jumps, or that of another machine, hides no change between the
        // two.
        var folders = LastBuild.FoldersOf(options, SiteReader.ReadSettings(options).Settings);
        var inputs = Timed("look at the files", () => InputFingerprint.Of(options, policy, folders, _began));
        var site = Timed("read settings and theme", () => SiteReader.Read(options, cancellation));
        site.Report(stage.Notes.Concat(said).Select(note => note with { Path = site.Shown(note.Path) }));
        site.Report(SubmoduleChecker.Check(options, folders, policy.IsStrict || policy.IsPublic ? Severity.Error : Severity.Warning));
        if (LastBuild.FoldersOf(options, site.Settings).Where(folder => folder != options.Input && !Directory.Exists(folder))
            .ToList() is { Count: > 0 } missing)
        {
            if (!site.HasErrors)
                site.Report(missing.Select(Gone));
            return new([.. site.Diagnostics], TimeSpan.Zero);
        }

        var there = folders.Where(Directory.Exists).ToList();
        _checker = new(site.Settings.Url);
        _memo = Timed("read what pages were made of", () => OutputMemo.Read(
            options.Clean ? null : _folder.Memo, InputFingerprint.OfEverything(site), options.Profile, options.Verifies, Say(site)));
        using var facts = FactStore.Open(_folder.Facts, InputFingerprint.OfProgram(), isNew: options.Clean, verifies: options.Verifies);
        var output = new StagedOutput(site, stage, _memo);
        var began = Stopwatch.GetTimestamp();
        var built = await Engine.RunAsync(site, SitePipelines.Of(site, output, facts));
        options.Profile?.Add(ProfileKind.Stage, "run the pipelines", Stopwatch.GetElapsedTime(began));
        site.Report(there.Where(folder => !Directory.Exists(folder)).Select(Gone));
        site.Report(stage.Clashes().Select(clash => clash with { Path = site.Shown(clash.Path) }));
        if (site.HasErrors)
            return new(site, built.Edition, output);

        site.Report(Timed("check links",
            () => _checker.Check(Tree(stage), policy.IsStrict || policy.IsPublic ? Severity.Error : Severity.Warning).ToList()));
        site.Report(_memo.Differing(stage.HashOf).Select(path => OtherThanKept(site, Path.Join(options.Output, path))));
        if (facts.Differing > 0)
            site.Report(OtherThanKept(site, _folder.Facts) with
            {
                What = $"of the texts, {facts.Differing} things are found out otherwise now",
            });
        if (!options.Verifies)
            facts.CleanUp();
        folders = LastBuild.FoldersOf(options, site.Settings);
        if (Timed("look at the files again", () => InputFingerprint.Of(options, policy, folders, _began)) != inputs)
            inputs = null;
        return Publish(site, built, output, inputs) with { FactsMade = facts.Made };
    }

    private BuildReport Publish(SiteContext site, Built built, StagedOutput output, string? inputs)
    {
        var before = ReaderState.Read(policy.LastState ?? _folder.Readers, Say(site));
        var next = ReaderState.Of(site, built.Edition.Stories, built.Feeds!.Subscribed);
        site.Report(LossChecker.Check(before, next, options));
        if (policy.IsPublic)
            site.Report(AddressChecker.Check(before, next, site.Shown(options.SettingsFile)));
        if (!site.HasErrors)
        {
            var severity = policy.IsStrict ? Severity.Error : Severity.Warning;
            site.Report([.. UnreadChecker.Check(before, next, severity), .. FeedReachChecker.Check(site, before, next, severity)]);
        }

        var published = site.HasErrors ? null : Timed("publish", () => Publish(output.Tree, next));
        site.Report(published?.Warnings ?? []);
        if (published is not null && !options.IsPreview)
            Note(site, built.Edition, before);
        var report = new BuildReport(site, built.Edition, output) { Published = published, Changes = ChangeFinder.Find(before, next) };
        if (published is not null)
        {
            using var measured = Measured.Stage(options.Profile, "note it for the next build");
            output.Memo.Write(_folder.Memo, output.Tree.HashOf, _checker!.Pages);
            LastBuild.Write(site, report, inputs);
        }

        return report;
    }

    private void Note(SiteContext site, Edition edition, ReaderState? before)
    {
        var file = new LockFile(options);
        var next = NextLock.Of(site, edition, before);
        file.Write(next, mayMakeFolder: !_hadInput, site.Report);
        ServerRules.Write(_folder, site.Urls, [.. edition.Redirects, .. FormerLists.Redirects(site, edition)], next);
        if (options.GitDirectory is not null)
            site.Report(LockSource.Behind(file, file.Read(_ => { }), next) is { } behind ? [behind] : []);
    }

    // Whatever may find no room comes before the site is changed, and nothing stops it from there on.
    private PublishResult Publish(StagedTree stage, ReaderState readers)
    {
        cancellation.ThrowIfCancellationRequested();
        var noted = readers.WriteBeside(_folder.Readers);
        try
        {
            var published = stage.Publish();
            File.Move(noted, _folder.Readers, overwrite: true);
            return published;
        }
        finally
        {
            File.Delete(noted);
        }
    }

    private CheckedTree Tree(StagedTree stage) => new(
        options.Output,
        stage.Files().ToDictionary(
            file => file.Path,
            file => new CheckedFile(file.Location, file.Source == Page.Generated ? null : Path.GetFullPath(file.Source, options.Root)),
            StringComparer.Ordinal),
        options.Shown)
    {
        Stays = stage.IsForeign,
    };

    private static Action<Diagnostic> Say(SiteContext site) => said => site.Report(said with { Path = site.Shown(said.Path) });

    private Diagnostic OutputIsTrackedLink() => new(
        options.Shown(options.Output), 1, 1, Severity.Error,
        "the repository holds the output as a link, and the site would be written where that leads",
        "remove it from the repository, or pass --output with the folder that is meant");

    private static Diagnostic OtherThanKept(SiteContext site, string path) => new(
        site.Shown(path), 1, 1, Severity.Error,
        "the last build's is not what is made of the same now, and would have been kept", "run 'site build --clean', and report this");

    private Diagnostic Gone(string folder) =>
        new(options.Shown(folder), 1, 1, Severity.Error, "the folder went away while the site was built", "bring it back and build again");
}
