using System.Diagnostics;
using Articles;
using Site.Context;
using Site.Editions;
using Site.Publishing;
using Site.Settings;

namespace Site.Building;

/// <summary>Builds a whole site: settings and theme, then the pipelines, then all of the output at once, or none of it.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds and publishes. Whatever is wrong is in the report; nothing is published unless all is well.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; nothing was published.</exception>
    public static Task<BuildReport> BuildAsync(BuildOptions options, CancellationToken cancellation = default) =>
        BuildAsync(options, new(), cancellation);

    /// <summary>The same, with conditions.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled; nothing was published.</exception>
    public static async Task<BuildReport> BuildAsync(
        BuildOptions options, PublishPolicy policy, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (SiteFolders.Refused(options) is { IsEmpty: false } refused)
                return new(refused, clock.Elapsed);
            var report = options.IsSite
                ? await new Build(options, policy, cancellation).RunAsync()
                : Failure(options.Root, "there is no site here",
                    "go to the folder of one, pass --root, or make one with 'site init FOLDER'");
            return report with { Elapsed = clock.Elapsed };
        }
        catch (PublishException stopped)
        {
            return new(stopped.Diagnostics, clock.Elapsed);
        }
        catch (Exception unreadable) when (PublishException.IsRefusal(unreadable))
        {
            var what = $"a file or a folder went away or cannot be read: {unreadable.Message.TrimEnd('.')}";
            return Failure("site", what, "bring it back and build again") with { Elapsed = clock.Elapsed };
        }
    }

    /// <summary>Reads and tags the texts without building anything.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="PublishException">Their folder must not be read.</exception>
    public static async Task<(SiteContext Site, Edition Edition)> ReadAsync(BuildOptions options, CancellationToken cancellation = default)
    {
        if (SiteFolders.Refused(options) is { IsEmpty: false } refused)
            throw new PublishException(refused);
        var site = SiteReader.Read(options, cancellation);
        return (site, (await Engine.RunAsync(site, SitePipelines.OfTexts(site))).Edition);
    }

    private static BuildReport Failure(string path, string what, string cure) =>
        new([new(path, 1, 1, Severity.Error, what, cure)], TimeSpan.Zero);
}
