using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Site.Preview;

/// <summary>Serves a built site as a web server would: folders by their index, the site's own 404, feeds with their types, below the path prefix.</summary>
internal sealed class PreviewFiles(string output, string prefix)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Waiting = "<!doctype html><title>Preview</title><body><p>The site is being built …</p></body>";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public Task ServeAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
            return RedirectAsync(context, prefix);
        var below = path[prefix.Length..];
        if (Find(below) is { } file)
            return SendAsync(context, file, StatusCodes.Status200OK);
        if (below.Length > 0 && !below.EndsWith('/') && Find(below + "/") is not null)
            return RedirectAsync(context, path + "/");
        return Find("404.html") is { } notFound
            ? SendAsync(context, notFound, StatusCodes.Status404NotFound)
            : SendPageAsync(context, Waiting, StatusCodes.Status503ServiceUnavailable);
    }

    private string? Find(string path)
    {
        var file = Path.GetFullPath(Path.Join(output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        return file.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static async Task SendAsync(HttpContext context, string file, int status)
    {
        var type = TypeOf(file);
        if (type == Html)
        {
            await SendPageAsync(context, await File.ReadAllTextAsync(file, context.RequestAborted), status);
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    private static Task SendPageAsync(HttpContext context, string html, int status)
    {
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        context.Response.StatusCode = status;
        context.Response.ContentType = Html;
        return context.Response.WriteAsync(html.Insert(end < 0 ? html.Length : end, PreviewScript.Element), Encoding.UTF8, context.RequestAborted);
    }

    private static Task RedirectAsync(HttpContext context, string path)
    {
        context.Response.Redirect(path + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private static string TypeOf(string file) => Path.GetFileName(file) switch
    {
        "feed.xml" => "application/rss+xml",
        "atom.xml" => "application/atom+xml",
        "feed.json" => "application/feed+json",
        var name when Path.GetExtension(name) == ".html" => Html,
        var name when Path.GetExtension(name) == ".opml" => "text/x-opml",
        var name => Types.TryGetContentType(name, out var type) ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type : "application/octet-stream",
    };
}
