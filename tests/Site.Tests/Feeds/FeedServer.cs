using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Site.Tests.Feeds;

/// <summary>A static host on the loopback interface: media types, ETag, Last-Modified and 304, as hosts have them.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FeedServer(WebApplication app) => _app = app;

    /// <summary>Ends in a slash.</summary>
    public string Address => _app.Urls.Single() + "/";

    public static async Task<FeedServer> StartAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".opml"] = "text/x-opml";
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ContentTypeProvider = new FeedTypes(types) },
        });
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Feeds are known by their names, everything else by its extension.</summary>
    private sealed class FeedTypes(IContentTypeProvider others) : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            contentType = Path.GetFileName(subpath) switch
            {
                "feed.json" => "application/feed+json",
                var name when name.StartsWith("feed", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) => "application/rss+xml",
                var name when name.StartsWith("atom", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) => "application/atom+xml",
                _ => null,
            };
            return contentType is not null || others.TryGetContentType(subpath, out contentType);
        }
    }
}
