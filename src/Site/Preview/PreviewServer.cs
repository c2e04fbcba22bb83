using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Site.Preview;

/// <summary>The web server of the preview: for this machine alone, and for its own names alone.</summary>
internal static class PreviewServer
{
    // A page elsewhere whose name was made to lead here (DNS rebinding) would read texts that are not published yet.
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <param name="port">0 for any that is free.</param>
    /// <param name="serve">Answers each request.</param>
    /// <exception cref="IOException">It cannot listen on the port.</exception>
    public static async Task<WebApplication> StartAsync(int port, RequestDelegate serve)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            if (port == 0)
                kestrel.Listen(IPAddress.Loopback, port);
            else
                kestrel.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.Services.AddHostFiltering(hosts => (hosts.AllowedHosts, hosts.AllowEmptyHosts) = (Names, false));
        var server = builder.Build();
        server.UseHostFiltering();
        server.Run(serve);
        try
        {
            await server.StartAsync();
            return server;
        }
        catch (SocketException refused)
        {
            await server.DisposeAsync();
            throw new IOException(refused.Message, refused);
        }
        catch (IOException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public static int PortOf(WebApplication server) =>
        new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    /// <summary>Leaves Ctrl+C to the command line, which stops the whole preview and not the server alone.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
