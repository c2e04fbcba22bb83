using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Site.BrowserTests;

/// <summary>Someone with a browser on the site. What the browser complains of is remembered.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _requests = [];

    private Visitor(IBrowserContext context, IPage page, PublishedSite site)
    {
        (_context, Page, Site) = (context, page, site);
        page.Console += (_, message) => _complaints.Enqueue($"console, {message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => _complaints.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) _complaints.Enqueue($"status {response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            _requests.Enqueue(request.Url);
            if (!request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal)) _complaints.Enqueue($"elsewhere: {request.Url}");
        };
    }

    public IPage Page { get; }

    public PublishedSite Site { get; }

    /// <summary>Console messages, script errors, failed requests, and requests to anywhere but the site.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The address of everything that was asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static async Task<Visitor> ComeAsync(IBrowserContext context, PublishedSite site) => new(context, await context.NewPageAsync(), site);

    /// <summary>Opens a page by its path below the site's root.</summary>
    public async Task<IResponse> OpenAsync(string path) =>
        (await Page.GotoAsync(Site.At(path).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle }))!;

    /// <summary>Follows a link and waits until the next page is there.</summary>
    public async Task FollowAsync(string selector)
    {
        var link = Page.Locator(selector).First;
        var target = await link.EvaluateAsync<string>("link => link.href");
        await link.ClickAsync();
        await Page.ShouldComeToAsync(target, LoadState.NetworkIdle);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
