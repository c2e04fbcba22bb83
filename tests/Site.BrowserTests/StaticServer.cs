using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Site.BrowserTests;

/// <summary>
/// A static host as strict as there is: one folder under a path prefix, a content security policy, the site's own 404 page. Or one that
/// sends no policy.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'";

    private readonly WebApplication _host;
    private readonly string _folder;
    private readonly string _prefix;

    private readonly bool _hasPolicy;

    private StaticServer(string folder, string prefix, bool hasPolicy)
    {
        (_folder, _prefix, _hasPolicy) = (folder, prefix, hasPolicy);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _host = builder.Build();
        _host.Run(AnswerAsync);
    }

    /// <summary>The site's address, ending in the prefix.</summary>
    public Uri Address => new(new Uri(_host.Urls.Single()), _prefix);

    public static async Task<StaticServer> StartAsync(string folder, string prefix, bool hasPolicy = true)
    {
        var server = new StaticServer(folder, prefix, hasPolicy);
        await server._host.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private Task AnswerAsync(HttpContext exchange)
    {
        var path = exchange.Request.Path.Value!;
        var file = path.StartsWith(_prefix, StringComparison.Ordinal) ? Path.Join(_folder, path[_prefix.Length..]) : _folder;
        if (path.EndsWith('/')) file = Path.Join(file, "index.html");
        var response = exchange.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Join(_folder, "404.html");
        }

        response.ContentType = TypeOf(file);
        if (_hasPolicy)
        {
            response.Headers.ContentSecurityPolicy = Policy;
            response.Headers.XContentTypeOptions = "nosniff";
        }

        return response.SendFileAsync(file);
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
