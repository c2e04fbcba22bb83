using System.Collections.Immutable;
using System.Net;
using Articles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Site.Commands;

namespace Site.Preview;

/// <summary>Shows a site on this machine while it is written: builds it whenever something changes, and lets the browser show the result.</summary>
/// <remarks>
/// <see cref="InputWatcher"/> says what changed; this builds; <see cref="PreviewFiles"/> serves the result, with <see cref="PreviewScript"/> in each
/// page, which hears of builds through <see cref="Listeners"/>.
/// </remarks>
internal sealed class Preview : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly CancellationTokenSource _stop = new();
    private readonly Listeners _listeners = new();
    private readonly Action<BuildReport> _built;
    private readonly BuildOptions _options;
    private readonly InputWatcher _inputs;
    private Task _building = Task.CompletedTask;

    private Preview(BuildOptions options, WebApplication server, Uri address, Action<BuildReport> built)
    {
        (_server, _built, Address) = (server, built, address);
        _options = options with { Url = address };
        _inputs = new(InputWatcher.FoldersOf(options));
    }

    /// <summary>Where the site is, with its path prefix.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen on loopback, and to build.</summary>
    /// <param name="options">Of the site; its address gives the path prefix.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="built">Told of each build.</param>
    /// <exception cref="IOException">Another program listens on the port.</exception>
    public static async Task<Preview> StartAsync(BuildOptions options, int port, Action<BuildReport> built)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        var server = builder.Build();
        Preview? preview = null;
        server.Run(context => preview!.ServeAsync(context));
        await server.StartAsync();
        var listening = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        preview = new(options, server, new Uri($"http://localhost:{listening.Port}{options.Url?.AbsolutePath ?? "/"}"), built);
        preview._building = preview.BuildAsync();
        return preview;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listeners.Close();
        _inputs.Dispose();
        await _building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.StopAsync();
        await _server.DisposeAsync();
        _stop.Dispose();
    }

    private Task ServeAsync(HttpContext context) => context.Request.Path == Listeners.Address
        ? _listeners.ServeAsync(context)
        : new PreviewFiles(_options.Output, Address.AbsolutePath).ServeAsync(context);

    private async Task BuildAsync()
    {
        ImmutableArray<string> changed = [];
        while (true)
        {
            var report = await Task.Run(BuildOnceAsync, _stop.Token);
            _built(report);
            Tell(report, changed);
            changed = await _inputs.ChangedAsync(_stop.Token);
        }
    }

    // A file that an editor takes away for a moment while it saves: said, and built again with the next change.
    private async Task<BuildReport> BuildOnceAsync()
    {
        try
        {
            return await SiteBuilder.BuildAsync(_options, _stop.Token);
        }
        catch (IOException vanished)
        {
            return new([new("site", 1, 1, Severity.Error, vanished.Message.TrimEnd('.'), "save the file again")], TimeSpan.Zero);
        }
    }

    private void Tell(BuildReport report, ImmutableArray<string> changed)
    {
        if (!report.IsBuilt)
            _listeners.Fail([.. report.Diagnostics.Where(said => said.Severity == Severity.Error)]);
        else if (_listeners.HasFailed || !report.IsRepeated)
            _listeners.Succeed(onlyStyle: !changed.IsEmpty && !_listeners.HasFailed && changed.All(path => path.EndsWith(".css", StringComparison.Ordinal)));
    }

    /// <summary>Leaves Ctrl+C to the command line, which stops the whole preview and not the server alone.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
