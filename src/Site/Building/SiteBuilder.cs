using System.Collections.Immutable;
using System.Diagnostics;
using Articles;
using Articles.Decoding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Site.Checking;
using Site.Checking.Links;
using Site.Models;
using Site.Modules.Texts;
using Site.Publishing;
using Site.Publishing.Readers;
using Site.Settings;
using Site.Theming;
using Statiq.App;
using Statiq.Common;

namespace Site.Building;

/// <summary>Builds a whole site: settings and theme, then the pipelines, then all of the output at once, or none of it.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds and publishes. Whatever is wrong is in the report; nothing is published unless all is well.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; nothing was published.</exception>
    public static Task<BuildReport> BuildAsync(BuildOptions options, CancellationToken cancellation = default) =>
        BuildAsync(options, new(), cancellation);

    /// <summary>The same, with conditions, and with the memory of builds before it in this process.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; nothing was published.</exception>
    public static async Task<BuildReport> BuildAsync(
        BuildOptions options, PublishPolicy policy, CancellationToken cancellation, BuildMemory? memory = null)
    {
        var (clock, began) = (Stopwatch.StartNew(), DateTime.UtcNow);
        if (!options.IsSite)
            return new([new(options.Root, 1, 1, Severity.Error, "there is no site here", "go to the folder of one, pass --root, or make one with 'site init FOLDER'")], clock.Elapsed);
        try
        {
            SiteChecker? checker = null;
            using var stage = StagedTree.Open(new(options.Output)
            {
                Clean = options.Clean,
                Watch = (path, content) => checker?.Add(path, content),
                Recognize = (path, hash) => !SiteChecker.Reads(path) || checker!.TryAdd(memory?.Find(checker.Site, path, hash)),
                Patience = new() { Waiting = options.Waiting, Cancel = cancellation },
            });
            if (LastBuild.Find(options, policy, stage) is { } last)
                return last with { Elapsed = clock.Elapsed };

            // Before anything is read and after everything was: a clock that jumps, or that of another machine, hides no change between the two.
            var folders = LastBuild.FoldersOf(options, ReadSettings(options, [], out _));
            var inputs = InputFingerprint.Of(options, policy, folders, began);
            var run = Prepare(options, stage, memory, cancellation);
            if (LastBuild.FoldersOf(options, run.Settings).Where(folder => folder != options.Input && !Directory.Exists(folder)).ToList() is { Count: > 0 } missing)
            {
                if (!run.HasErrors)
                    run.Report(missing.Select(folder => Gone(options, folder)));
                return new(run, stage, null, clock.Elapsed);
            }

            var there = folders.Where(Directory.Exists).ToList();
            checker = new(run.Settings.Url);
            await RunAsync(run, bootstrapper => bootstrapper.AddSite());
            run.Report(there.Where(folder => !Directory.Exists(folder)).Select(folder => Gone(options, folder)));
            run.Report(stage.Clashes().Select(clash => clash with { Path = run.Shown(clash.Path) }));
            if (run.HasErrors)
                return new(run, stage, null, clock.Elapsed);

            run.Report(checker.Check(Tree(options, stage), policy.IsStrict || policy.IsPublic ? Severity.Error : Severity.Warning));
            memory?.Keep(checker.Site, checker.Pages, stage.HashOf, run.Edition.Stories.Select(story => story.Article.Source).ToHashSet(StringComparer.Ordinal));
            if (InputFingerprint.Of(options, policy, LastBuild.FoldersOf(options, run.Settings), began) != inputs)
                inputs = null;
            return Publish(run, policy, inputs, clock);
        }
        catch (PublishException refused)
        {
            return new(refused.Diagnostics, clock.Elapsed);
        }
        catch (Exception unreadable) when (PublishException.IsRefusal(unreadable))
        {
            return new([new("site", 1, 1, Severity.Error, $"a file or a folder went away or cannot be read: {unreadable.Message.TrimEnd('.')}", "bring it back and build again")], clock.Elapsed);
        }
    }

    private static BuildReport Publish(Run run, PublishPolicy policy, string? inputs, Stopwatch clock)
    {
        var state = BuildFolder.Beside(run.Options.Output).Readers;
        var (before, next) = (ReaderState.Read(policy.LastState ?? state), ReaderState.Of(run));
        run.Report(LossChecker.Check(before, next, run.Options));
        if (policy.IsPublic)
            run.Report(AddressChecker.Check(before, next, run.Shown(run.Options.SettingsFile)));
        if (!run.HasErrors)
            run.Report(UnreadChecker.Check(before, next, policy.IsStrict ? Severity.Error : Severity.Warning));
        var published = run.HasErrors ? null : Publish(run, next, state);
        run.Report(published?.Warnings ?? []);
        if (published is not null && !run.Options.IsPreview)
            TagLockFile.Write(run);
        var report = new BuildReport(run, run.Stage!, published, clock.Elapsed) { Changes = ChangeFinder.Find(before, next) };
        if (published is not null)
        {
            run.Rendered.Write(BuildFolder.Beside(run.Options.Output).Rendered, run.Stage!.HashOf);
            LastBuild.Write(run, report, inputs);
        }

        return report;
    }

    // Whatever may find no room comes before the site is changed, and nothing stops it from there on.
    private static PublishResult Publish(Run run, ReaderState readers, string state)
    {
        run.Cancel.ThrowIfCancellationRequested();
        var noted = readers.WriteBeside(state);
        try
        {
            var published = run.Stage!.Publish();
            File.Move(noted, state, overwrite: true);
            return published;
        }
        finally
        {
            File.Delete(noted);
        }
    }

    /// <summary>Reads and tags the texts without building anything.</summary>
    public static async Task<Run> ReadAsync(BuildOptions options, CancellationToken cancellation = default)
    {
        var run = Prepare(options, null, null, cancellation);
        var articles = new Pipelines.Articles(run);
        articles.OutputModules.Clear();
        await RunAsync(run, bootstrapper => bootstrapper.AddPipeline(nameof(Articles), articles));
        return run;
    }

    private static CheckedTree Tree(BuildOptions options, StagedTree stage) => new(
        options.Output,
        stage.Files().ToDictionary(
            file => file.Path,
            file => new CheckedFile(file.Location, file.Source == Page.Generated ? null : Path.GetFullPath(file.Source, options.Root)),
            StringComparer.Ordinal),
        options.Shown)
    {
        Stays = stage.IsForeign,
    };

    private static Diagnostic Gone(BuildOptions options, string folder) =>
        new(options.Shown(folder), 1, 1, Severity.Error, "the folder went away while the site was built", "bring it back and build again");

    private static Run Prepare(BuildOptions options, StagedTree? stage, BuildMemory? memory, CancellationToken cancellation)
    {
        var said = new List<Diagnostic>();
        var settings = ReadSettings(options, said, out var text);
        var folders = options.Theme.IsEmpty ? settings.Theme.Select(f => Path.Combine(options.Root, f)).ToImmutableArray() : options.Theme;
        var theme = Theme.Load(folders, settings.Language, options.Shown, said.Add);
        foreach (var folder in options.Seeds.Where(f => !Directory.Exists(f)))
            said.Add(new(options.Shown(folder), 1, 1, Severity.Error, "no such folder of texts", "make it and put a text into it, or pass --seeds"));

        var run = new Run(options, settings, theme, stage) { SettingsText = text, Cancel = cancellation, Memory = memory };
        run.Report(said);
        return run;
    }

    private static SiteSettings ReadSettings(BuildOptions options, List<Diagnostic> said, out string text)
    {
        var file = options.SettingsFile;
        text = File.Exists(file) ? SourceText.Of(File.ReadAllBytes(file)) : "";
        var reading = SettingsReader.Read(options.Shown(file), text);
        said.AddRange(reading.Diagnostics);
        var settings = reading.Settings;
        return options.Url is { } url ? settings with { Url = url } : settings;
    }

    private static async Task RunAsync(Run run, Func<Bootstrapper, Bootstrapper> addPipelines)
    {
        run.Cancel.ThrowIfCancellationRequested();
        var log = new DiagnosticLog(run);

        // The engine empties its temporary folder; by default that is one in the site, which may have a folder of that name.
        var scratch = Path.Combine(Path.GetTempPath(), $"site-{Guid.NewGuid():N}");
        try
        {
            var exit = await addPipelines(Bootstrapper.Factory.CreateDefault([], DefaultFeatures.BuildCommands))
                .ConfigureFileSystem(files =>
                {
                    files.RootPath = new NormalizedPath(run.Options.Root);
                    files.InputPaths.Clear();
                    files.InputPaths.Add(new NormalizedPath(run.Options.Input));
                    files.OutputPath = new NormalizedPath(run.Options.Output);
                    files.TempPath = new NormalizedPath(scratch);
                })
                .AddSetting(Keys.CleanMode, CleanMode.None)
                .ConfigureServices(services => services.AddSingleton(run).AddSingleton<ILoggerProvider>(log))
                .ConfigureEngine(engine => engine.Events.Subscribe<BeforeModuleExecution>(_ => run.Cancel.ThrowIfCancellationRequested()))
                .RunAsync();
            Conclude(run, (ExitCode)exit);
        }
        finally
        {
            if (Directory.Exists(scratch))
                Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Conclude(Run run, ExitCode exit)
    {
        if (run.Cancel.IsCancellationRequested || exit == ExitCode.OperationCanceled)
            throw new OperationCanceledException(run.Cancel);
        if (exit != ExitCode.Normal && !run.HasErrors)
            run.Report(new Diagnostic("site", 1, 1, Severity.Error, $"the build stopped with exit code {(int)exit}", "run it again with --verbose"));
    }
}
