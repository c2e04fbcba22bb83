using System.Collections.Immutable;
using Articles;
using Microsoft.AspNetCore.Builder;
using Site.Building;
using Site.Publishing;
using Site.Settings;

namespace Site.Preview;

/// <summary>
/// Shows a site on this machine while it is written: builds it whenever something changes, and lets the browser show the result.
/// </summary>
/// <remarks>
/// <see cref="InputWatcher"/> says what changed; this builds; <see cref="PreviewFiles"/> serves the result, with <see
/// cref="PreviewScript"/> in each
/// page, which hears of builds through <see cref="Listeners"/>.
/// </remarks>
internal sealed class Preview : IAsyncDisposable
{
    // The preview's output is its own, and a build that is left half way is mended by the next.
    private static readonly TimeSpan PatienceWithBuild = TimeSpan.FromSeconds(0.5);

    private readonly WebApplication _server;
    private readonly CancellationTokenSource _stop = new();
    private readonly Listeners _listeners;
    private readonly Action<BuildReport> _built;
    private readonly BuildOptions _options;
    private readonly InputWatcher _inputs = new(TimeProvider.System);

    private Preview(BuildOptions options, WebApplication server, Listeners listeners, Action<BuildReport> built)
    {
        (_options, _server, _listeners, _built) = (options, server, listeners, built);
        Building = BuildAsync();
    }

    /// <summary>Where the site is, with its path prefix.</summary>
    public Uri Address => _options.Url!;

    /// <summary>Ends when the preview does; fails where it cannot go on.</summary>
    public Task Building { get; }

    /// <summary>Starts to listen on loopback, and to build.</summary>
    /// <param name="options">Of the site; its address gives the path prefix.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="built">Told of each build.</param>
    /// <exception cref="IOException">It cannot listen on the port.</exception>
    public static async Task<Preview> StartAsync(BuildOptions options, int port, Action<BuildReport> built)
    {
        var listeners = new Listeners();
        var files = new PreviewFiles(options.Output, options.Url?.AbsolutePath ?? "/", listeners);
        var server = await PreviewServer.StartAsync(
            port, context => context.Request.Path == Listeners.Address ? listeners.ServeAsync(context) : files.ServeAsync(context));
        var address = new Uri($"http://localhost:{PreviewServer.PortOf(server)}{options.Url?.AbsolutePath ?? "/"}");
        return new(options with { Url = address, IsPreview = true }, server, listeners, built);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listeners.Close();
        await Task.WhenAny(Building, Task.Delay(PatienceWithBuild));
        _inputs.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        _stop.Dispose();
    }

    private async Task BuildAsync()
    {
        ImmutableArray<string> changed = [];
        while (true)
        {
            var report = await Task.Run(BuildOnceAsync, _stop.Token);
            Tell(report, changed);
            _built(report);
            changed = await _inputs.ChangedAsync(_stop.Token);
        }
    }

    // A file that an editor takes away for a moment while it saves: said, and built again with the next change.
    private async Task<BuildReport> BuildOnceAsync()
    {
        try
        {
            _inputs.Follow(Folders());
            return await SiteBuilder.BuildAsync(_options, new(), _stop.Token);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            return new([new("site", 1, 1, Severity.Error, refusal.Message.TrimEnd('.'), "save the file again")], TimeSpan.Zero);
        }
    }

    // What must not be read is not watched either: it may be the whole machine.
    private ImmutableArray<string> Folders()
    {
        var refused = SiteFolders.Refused(_options).Select(said => said.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _options.Seeds.Append(_options.Input).Where(folder => !refused.Contains(_options.Shown(folder))),
            .. SiteFolders.Themes(_options, SettingsReader.ReadFrom(_options)),
        ];
    }

    private void Tell(BuildReport report, ImmutableArray<string> changed)
    {
        if (report.Published is not { } published)
        {
            _listeners.Fail([.. report.Diagnostics.Where(said => said.Severity == Severity.Error)]);
            return;
        }

        var moved = report.Changes.Moved.ToImmutableDictionary(
            page => Address.AbsolutePath + page.From, page => Address.AbsolutePath + page.To);
        var isStyle = !changed.IsEmpty && changed.All(path => path.EndsWith(".css", StringComparison.Ordinal));
        _listeners.Succeed(published.Written + published.Removed.Length > 0, new(isStyle, moved));
    }
}
