using System.Text;
using Articles;
using Site.Context;
using Site.Deploying;
using Site.Feeds;
using Site.Feeds.Writing;
using Site.Html;
using Site.Models;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Writes the rules of a host that reads them from files: <c>_headers</c> and <c>_redirects</c>; nothing where no host is set. Paths are
/// those that visitors ask for, with the site's prefix.
/// </summary>
internal sealed class CreateHostFiles(SiteContext site) : SyncModule
{
    // The same as in docs/server.md.
    private static readonly string[] Security =
    [
        $"Content-Security-Policy: {ContentPolicy.OfHeader}",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "X-Frame-Options: SAMEORIGIN",
        "Strict-Transport-Security: max-age=31536000",
    ];

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        foreach (var input in context.Inputs)
            yield return input;
        if (site.Settings.Host is not { } host)
            yield break;
        var redirects = context.Outputs.Where(document => document.HasPage()).Select(document => document.GetPage())
            .Where(page => page.Target is not null).OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        yield return File("_headers", string.Join('\n',
            Headers().Select(rule => $"{site.Urls.Local(rule.Path)}\n{string.Concat(rule.Headers.Select(line => $"  {line}\n"))}")));
        yield return File("_redirects", string.Concat(
            Known(host, redirects).Select(page =>
                $"{Urls.Escaped(site.Urls.Local(page.Path))} {site.Urls.Local(page.Target!)} {host.Moved}\n")));

        IDocument File(string name, string text) =>
            context.CreateDocument(null, new NormalizedPath(name), new MetadataItems(),
                context.GetContentProvider(Encoding.UTF8.GetBytes(text)));
    }

    // Hosts join the values of two rules with one header, so that no two of these have one for the same file; and both hosts let
    // everything be asked for each time (max-age=0, must-revalidate) unless a rule says otherwise. '*' stands for any characters, '/' among
    // them.
    private static IEnumerable<(string Path, IEnumerable<string> Headers)> Headers() =>
    [
        ("*", Security),
        (UploadKind.AssetFolder + "*", [$"Cache-Control: {UploadKind.Immutable}"]),
        .. FeedFormat.All.SelectMany(format => format.Patterns.Select(pattern => (pattern, Type(format.MediaType)))),
        ("*" + OpmlMapper.FileName, Type(OpmlMapper.MediaType)),
    ];

    private static IEnumerable<string> Type(string media) => [$"Content-Type: {media}; charset=utf-8"];

    private Page[] Known(WebHost host, Page[] redirects)
    {
        if (redirects.Length > host.MaximumRedirects)
            site.Report(new Diagnostic(
                "input/published.lock.yml", 1, 1, Severity.Warning,
                $"{host.Name} reads {host.MaximumRedirects} redirects and the site has {redirects.Length}",
                "the others are pages that redirect; for a host that reads more, set 'host' to that"));
        return [.. redirects.Take(host.MaximumRedirects ?? redirects.Length)];
    }
}
