using Articles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Site.Context;
using Site.Editions;
using Site.Feeds;
using Site.Modules;
using Site.Profiling;
using Statiq.App;
using Statiq.Common;

namespace Site.Building;

/// <summary>What the pipelines hand back.</summary>
/// <param name="Edition">All that is published; empty where they failed.</param>
/// <param name="Feeds">Which feeds there are; null where none was planned.</param>
internal sealed record Built(Edition Edition, FeedPlan? Feeds);

/// <summary>Runs pipelines on the engine.</summary>
internal static class Engine
{
    /// <summary>What goes wrong is reported.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static async Task<Built> RunAsync(SiteContext site, IReadOnlyDictionary<string, IPipeline> pipelines)
    {
        site.Cancel.ThrowIfCancellationRequested();
        var log = new DiagnosticLog(site);
        var built = new Built(Edition.Empty, null);

        // The pipelines are added by name: no other feature of the engine is asked for.
        var bootstrapper = Bootstrapper.Factory.CreateDefault([], DefaultFeatures.BuildCommands);
        foreach (var (name, pipeline) in pipelines)
            bootstrapper.AddPipeline(name, pipeline);

        // The engine empties its temporary folder; by default that is one in the site, which may have a folder of that name.
        var scratch = Path.Combine(Path.GetTempPath(), $"site-{Guid.NewGuid():N}");
        try
        {
            var exit = await bootstrapper
                .ConfigureFileSystem(files =>
                {
                    files.RootPath = new NormalizedPath(site.Options.Root);
                    files.InputPaths.Clear();
                    files.InputPaths.Add(new NormalizedPath(site.Options.Input));
                    files.OutputPath = new NormalizedPath(site.Options.Output);
                    files.TempPath = new NormalizedPath(scratch);
                })
                .AddSetting(Keys.CleanMode, CleanMode.None)
                .ConfigureServices(services => services.AddSingleton<ILoggerProvider>(log))
                .ConfigureEngine(engine =>
                {
                    engine.Events.Subscribe<BeforeModuleExecution>(_ => site.Cancel.ThrowIfCancellationRequested());
                    if (site.Options.Profile is { } profile)
                        engine.Events.Subscribe<AfterModuleExecution>(done => Note(profile, done));
                    engine.Events.Subscribe<AfterEngineExecution>(
                        done => { built = new(done.Outputs.GetEdition(), done.Outputs.FindFeedPlan()); });
                })
                .RunAsync();
            Conclude(site, (ExitCode)exit);
        }
        finally
        {
            if (Directory.Exists(scratch))
                Directory.Delete(scratch, recursive: true);
        }

        return built;
    }

    private static void Note(BuildProfile profile, AfterModuleExecution done) => profile.Add(
        ProfileKind.Module, $"{done.Context.PipelineName} {done.Context.Module.GetType().Name}",
        TimeSpan.FromMilliseconds(done.ElapsedMilliseconds));

    private static void Conclude(SiteContext site, ExitCode exit)
    {
        if (site.Cancel.IsCancellationRequested || exit == ExitCode.OperationCanceled)
            throw new OperationCanceledException(site.Cancel);
        if (exit != ExitCode.Normal && !site.HasErrors)
            site.Report(new Diagnostic("site", 1, 1, Severity.Error, $"the build stopped with exit code {(int)exit}",
                "run it again with --verbose"));
    }
}
