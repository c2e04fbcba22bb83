using System.Net;
using System.Net.Sockets;
using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

/// <summary>A real nginx on loopback, with the settings of <c>docs/server.md</c> that matter to caches.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WebServer(string root)
    {
        Tools.Require("nginx");
        var port = FreePort();
        Address = new($"http://127.0.0.1:{port}/");
        File.WriteAllText(Configuration, $$"""
            user {{Environment.UserName}};
            pid {{_folder.At("pid")}};
            error_log {{_folder.At("errors")}};
            events { }
            http {
              access_log off;
              client_body_temp_path {{_folder.At("body")}};
              proxy_temp_path {{_folder.At("proxy")}};
              fastcgi_temp_path {{_folder.At("fastcgi")}};
              uwsgi_temp_path {{_folder.At("uwsgi")}};
              scgi_temp_path {{_folder.At("scgi")}};
              server {
                listen 127.0.0.1:{{port}};
                root {{root}};
                index index.html;
                error_page 404 /404.html;
                location / { try_files $uri $uri/ =404; }
              }
            }
            """);

        // It goes to the background once it listens.
        Run().ShouldBe(0, "nginx does not start");
    }

    public Uri Address { get; }

    private string Configuration => _folder.At("nginx.conf");

    public void Dispose()
    {
        Run("-s", "stop");
        _folder.Dispose();
    }

    private int Run(params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start("nginx", ["-e", _folder.At("errors"), "-c", Configuration, .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
