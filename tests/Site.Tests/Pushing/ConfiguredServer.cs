using System.Diagnostics;
using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

/// <summary>A web server that runs a configuration of <c>docs/server.md</c>, with nothing changed but address, certificate and folder.</summary>
internal sealed class ConfiguredServer : IDisposable
{
    private const string Name = "krant.example.org";
    private const string Served = "/srv/krant/current";

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly Task<string> _said;

    private ConfiguredServer(Func<TemporaryFolder, string, ProcessStartInfo> prepare)
    {
        var start = prepare(_folder, Socket);
        start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        _said = _process.StandardError.ReadToEndAsync();
    }

    private string Socket => _folder.At("web");

    /// <param name="root">What is served.</param>
    /// <param name="moved">The lines for pages that moved, which the document includes when its remark is taken away; null to leave it.</param>
    public static ConfiguredServer Nginx(string root, string? moved = null)
    {
        Tools.Require("nginx");
        Tools.Require("openssl");
        return new((folder, socket) =>
        {
            var (certificate, key) = (folder.At("cert.pem"), folder.At("key.pem"));
            Tools.Run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", $"/CN={Name}", "-keyout", key, "-out", certificate)
                .Status.ShouldBe(0);
            var site = Document("nginx");
            site = Replaced(site, "listen 443 ssl http2;", $"listen unix:{socket} ssl http2;");
            site = Replaced(site, "listen [::]:443 ssl http2;", "");
            site = Replaced(site, "listen 80;", $"listen unix:{folder.At("plain")};");
            site = Replaced(site, "listen [::]:80;", "");
            site = Replaced(site, $"/etc/letsencrypt/live/{Name}/fullchain.pem", certificate);
            site = Replaced(site, $"/etc/letsencrypt/live/{Name}/privkey.pem", key);
            site = Replaced(site, Served, root);
            if (moved is not null)
                site = Replaced(site, "# include /home/krant/krant.git/publish/.output.build/redirects.nginx;", $"include {moved};");
            File.Copy("/etc/nginx/mime.types", folder.At("mime.types"));
            File.WriteAllText(folder.At("nginx.conf"), $$"""
                user {{Environment.UserName}};
                daemon off;
                pid {{folder.At("pid")}};
                events { }
                http {
                  access_log off;
                  client_body_temp_path {{folder.At("body")}};
                  proxy_temp_path {{folder.At("proxy")}};
                  fastcgi_temp_path {{folder.At("fastcgi")}};
                  uwsgi_temp_path {{folder.At("uwsgi")}};
                  scgi_temp_path {{folder.At("scgi")}};
                  {{site}}
                }
                """);
            return new("nginx", ["-e", "stderr", "-c", folder.At("nginx.conf")]);
        });
    }

    /// <param name="root">What is served.</param>
    /// <param name="moved">As for the other.</param>
    public static ConfiguredServer Caddy(string root, string? moved = null)
    {
        Tools.Require("caddy");
        return new((folder, socket) =>
        {
            var site = Replaced(Replaced(Document("caddyfile"), $"{Name} {{", $"{Name} {{\n    tls internal\n    bind unix/{socket}"), Served, root);
            if (moved is not null)
                site = Replaced(site, "# import /home/krant/krant.git/publish/.output.build/redirects.caddy", $"import {moved}");
            File.WriteAllText(folder.At("Caddyfile"), $"{{\n    admin off\n    auto_https disable_redirects\n    skip_install_trust\n    storage file_system {folder.At("storage")}\n}}\n{site}");
            return new("caddy", ["run", "--adapter", "caddyfile", "--config", folder.At("Caddyfile")]) { Environment = { ["HOME"] = folder.Path } };
        });
    }

    /// <summary>A client that takes the server's own certificate; the server answers when this returns.</summary>
    public async Task<HttpClient> ConnectAsync(CancellationToken cancel)
    {
        // Nobody but the server itself signed its certificate.
        var handler = LocalSocket.HandlerFor(Socket);
        handler.AllowAutoRedirect = false;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null;
        var client = new HttpClient(handler) { BaseAddress = new($"https://{Name}/") };
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("robots.txt", UriKind.Relative), cancel);
                return client;
            }
            catch (HttpRequestException)
            {
                _process.HasExited.ShouldBeFalse(_process.HasExited ? await _said : null);
                await Task.Delay(20, cancel);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    // The one block of the document in this language.
    private static string Document(string language)
    {
        var parts = File.ReadAllText(Repository.PathOf("docs/server.md")).Split($"```{language}\n");
        parts.Length.ShouldBe(2);
        return parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)];
    }

    private static string Replaced(string text, string old, string next)
    {
        text.ShouldContain(old, Case.Sensitive);
        return text.Replace(old, next, StringComparison.Ordinal);
    }
}
