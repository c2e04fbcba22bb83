using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Site.Html;

namespace Site.Preview;

/// <summary>
/// Serves a built site as a web server would: folders by their index, the site's own 404, feeds with their types, below the path prefix.
/// </summary>
/// <param name="output">The built site.</param>
/// <param name="prefix">As an address has it, from slash to slash.</param>
/// <param name="listeners">Know which build is served.</param>
internal sealed class PreviewFiles(string output, string prefix, Listeners listeners)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Waiting =
        "<!doctype html><html lang=\"en\"><title>Preview</title><body><p>The site is being built …</p></body></html>";

    private static readonly FileExtensionContentTypeProvider Types = new(new FileExtensionContentTypeProvider().Mappings)
    {
        Mappings = { [".opml"] = "text/x-opml", [".xml"] = "application/xml" },
    };

    private readonly PathString _prefix = PathString.FromUriComponent(prefix);

    public Task ServeAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy.OfHeader;
        var path = context.Request.Path.Value ?? "/";
        if (path == PreviewScript.Address)
            return SendScriptAsync(context);
        if (path == "/" && _prefix != "/" || path + "/" == _prefix)
            return RedirectAsync(context, _prefix);
        if (!path.StartsWith(_prefix.Value!, StringComparison.Ordinal))
            return SendNotFoundAsync(context);
        var below = path[_prefix.Value!.Length..];
        if (Find(below) is { } file)
            return SendAsync(context, file);
        return below.Length > 0 && Find(below + "/") is not null ? RedirectAsync(context, path + "/") : SendNotFoundAsync(context);
    }

    private string? Find(string path)
    {
        var file = Path.GetFullPath(Path.Join(output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        return file.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private Task SendNotFoundAsync(HttpContext context) => Find("404.html") is { } page
        ? SendPageAsync(context, page, StatusCodes.Status404NotFound)
        : SendPageAsync(context, null, StatusCodes.Status503ServiceUnavailable);

    private Task SendAsync(HttpContext context, string file) => TypeOf(file) is var type && type == Html
        ? SendPageAsync(context, file, StatusCodes.Status200OK)
        : Results.File(file, type, enableRangeProcessing: true).ExecuteAsync(context);

    // The version before the page: what is built in between makes the page old, and it is loaded again.
    private async Task SendPageAsync(HttpContext context, string? file, int status)
    {
        var script = PreviewScript.Element(listeners.Version);
        string html;
        try
        {
            html = file is null ? Waiting : await File.ReadAllTextAsync(file, context.RequestAborted);
        }
        catch (IOException) when (!File.Exists(file))
        {
            // A build took it away since it was found; the page that says so follows the next one.
            await SendNotFoundAsync(context);
            return;
        }

        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        context.Response.StatusCode = status;
        context.Response.ContentType = Html;
        await context.Response.WriteAsync(html.Insert(end < 0 ? html.Length : end, script), Encoding.UTF8, context.RequestAborted);
    }

    private static async Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        await using var script = PreviewScript.Open();
        await script.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static Task RedirectAsync(HttpContext context, PathString path)
    {
        context.Response.Redirect(path.ToUriComponent() + context.Request.QueryString);
        return Task.CompletedTask;
    }

    // The names of feeds, and of the documents of their archive (feed-1.xml).
    private static string TypeOf(string file) => (Path.GetFileNameWithoutExtension(file).Split('-')[0], Path.GetExtension(file)) switch
    {
        (_, ".html") => Html,
        ("feed", ".xml") => "application/rss+xml",
        ("atom", ".xml") => "application/atom+xml",
        ("feed", ".json") => "application/feed+json",
        var (_, extension) when Types.TryGetContentType(extension, out var type) =>
            type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type,
        _ => "application/octet-stream",
    };
}
