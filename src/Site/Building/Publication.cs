using Site.Publishing;
using Site.Publishing.Releases;
using Site.Settings;

namespace Site.Building;

/// <summary>
/// Builds a site, checks it, and puts it live in one step; the folder of releases is held all the while, so that nobody publishes in
/// between.
/// </summary>
internal static class Publication
{
    /// <summary>How long to wait for whoever else is publishing.</summary>
    public static readonly LockPatience Patience = new() { Timeout = TimeSpan.FromMinutes(10) };

    /// <exception cref="OperationCanceledException">It was cancelled before it was live; the live site is as it was.</exception>
    /// <exception cref="PublishException">It was built, and could not be put live; the live site is as it was.</exception>
    public static async Task<BuildReport> RunAsync(
        ReleaseStore store, BuildOptions options, PublishPolicy policy, CancellationToken cancellation)
    {
        var report = await SiteBuilder.BuildAsync(options, policy with { LastState = store.LiveReaders, IsPublic = true }, cancellation);
        if (!report.IsBuilt)
            return report;
        cancellation.ThrowIfCancellationRequested();
        var released = store.Publish(options.Output, options.Clean);
        return report with
        {
            Published = released.Changes,
            Live = released.Live,
            Diagnostics = [.. report.Diagnostics, .. released.Changes.Warnings],
        };
    }
}
