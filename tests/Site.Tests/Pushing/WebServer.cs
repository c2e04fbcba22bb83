using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

/// <summary>A real nginx, with the settings of <c>docs/server.md</c> that matter to caches.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WebServer(string root)
    {
        Tools.Require("nginx");
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
                listen unix:{{Socket}};
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

    private string Socket => _folder.At("web");

    private string Configuration => _folder.At("nginx.conf");

    /// <summary>A reader of the site; paths are below its root.</summary>
    public HttpClient Connect() => new(LocalSocket.HandlerFor(Socket)) { BaseAddress = new("http://krant.example.org/") };

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
}
