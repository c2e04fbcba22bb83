using System.Net;
using System.Net.Http.Headers;
using Site.Html;

namespace Site.Tests.Pushing;

/// <summary>The configurations of <c>docs/server.md</c>, in the servers that they are for.</summary>
[Trait("slow", "server")]
public sealed class DocumentedServerTests : IAsyncLifetime
{
    private static readonly (string Name, string Value)[] Security =
    [
        ("Content-Security-Policy", ContentPolicy.OfHeader),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Frame-Options", "SAMEORIGIN"),
        ("Strict-Transport-Security", "max-age=31536000"),
    ];

    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        url: https://krant.example.org/
        identity_domain: example.org
        minimum_articles_per_tag: 1
        -- seeds/een.txt --
        ---
        title: De brug gaat dicht
        date: 2022-03-01
        tags: [Maas]
        ---
        De brug over de Maas gaat dicht.
        """);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Root => _site.PathOf("live/current");

    public async ValueTask InitializeAsync()
    {
        var run = await _site.RunAsync("publish", "--to", _site.PathOf("live"));
        run.Status.ShouldBe(0, run.Error);
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nginx_serves_the_site_as_the_document_says()
    {
        using var server = ConfiguredServer.Nginx(Root);
        await CheckAsync(server);
    }

    [Fact]
    public async Task Caddy_serves_the_site_as_the_document_says()
    {
        using var server = ConfiguredServer.Caddy(Root);
        await CheckAsync(server);
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("caddy")]
    public async Task A_page_that_moved_is_answered_by_the_lines_that_a_build_leaves_for_the_server(string name)
    {
        var text = File.ReadAllText(_site.PathOf("seeds/een.txt"));
        _site.Write("seeds/een.txt", text.Replace("date:", "slug: brug\ndate:", StringComparison.Ordinal)).Write("seeds/twee.txt", text.Replace("De brug gaat", "De kade gaat", StringComparison.Ordinal));
        (await _site.RunAsync("publish", "--to", _site.PathOf("live"))).Status.ShouldBe(0);
        File.Delete(_site.PathOf("seeds/twee.txt"));
        (await _site.RunAsync("publish", "--to", _site.PathOf("live"))).Status.ShouldBe(0);
        var moved = Directory.EnumerateFiles(_site.Root, $"redirects.{name}", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Single();

        using var server = name == "nginx" ? ConfiguredServer.Nginx(Root, moved) : ConfiguredServer.Caddy(Root, moved);
        using var client = await server.ConnectAsync(Cancel);

        using var former = await GetAsync(client, "de-brug-gaat-dicht/");
        former.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        new Uri(client.BaseAddress!, former.Headers.Location.ShouldNotBeNull()).AbsolutePath.ShouldBe("/brug/");
        using var withdrawn = await GetAsync(client, "de-kade-gaat-dicht/");
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.Gone);
        using var page = await GetAsync(client, "brug/");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task CheckAsync(ConfiguredServer server)
    {
        using var client = await server.ConnectAsync(Cancel);
        var style = Path.GetRelativePath(Root, Directory.EnumerateFiles(Path.Join(Root, "assets"), "*.css", SearchOption.AllDirectories).First());
        var pages = new[]
        {
            ("", "text/html"), ("de-brug-gaat-dicht/", "text/html"),
            ("feed.xml", "application/rss+xml"), ("atom.xml", "application/atom+xml"), ("feed.json", "application/feed+json"),
            ("tags/maas/feed.xml", "application/rss+xml"), ("tags/maas/atom.xml", "application/atom+xml"), ("tags/maas/feed.json", "application/feed+json"),
            ("feeds.opml", "text/x-opml"), ("sitemap.xml", "text/xml"), ("robots.txt", "text/plain"),
        };
        foreach (var (path, type) in pages)
            await CheckAsync(client, path, type, "no-cache");
        await CheckAsync(client, style, "text/css", "public, max-age=31536000, immutable");
        await CheckMissingAsync(client, "bestaat-niet/");
        await CheckMissingAsync(client, "assets/weg.css");
    }

    private async Task CheckAsync(HttpClient client, string path, string type, string caching)
    {
        using var plain = await GetAsync(client, path);
        plain.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        plain.Content.Headers.ContentType.ShouldNotBeNull(path).MediaType.ShouldBe(type, path);
        plain.Content.Headers.ContentType.CharSet.ShouldBe("utf-8", path);
        plain.Headers.NonValidated["Cache-Control"].ToString().ShouldBe(caching, path);
        CheckSecurity(plain, path);
        var bytes = await plain.Content.ReadAsByteArrayAsync(Cancel);
        bytes.ShouldBe(await File.ReadAllBytesAsync(Path.Join(Root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path), Cancel), path);

        using var again = await GetAsync(client, path, request => request.Headers.IfNoneMatch.Add(plain.Headers.ETag.ShouldNotBeNull(path)));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified, path);
        using var since = await GetAsync(client, path, request => request.Headers.IfModifiedSince = plain.Content.Headers.LastModified);
        since.StatusCode.ShouldBe(HttpStatusCode.NotModified, path);

        // What is nearly nothing need not be pressed.
        if (bytes.Length < 1024)
            return;
        using var pressed = await GetAsync(client, path, request => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip")));
        pressed.Content.Headers.ContentEncoding.ShouldBe(["gzip"], path);
        pressed.Headers.Vary.ShouldContain("Accept-Encoding", path);
    }

    private async Task CheckMissingAsync(HttpClient client, string path)
    {
        using var missing = await GetAsync(client, path);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await missing.Content.ReadAsByteArrayAsync(Cancel)).ShouldBe(await File.ReadAllBytesAsync(Path.Join(Root, "404.html"), Cancel));
        missing.Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
        missing.Headers.NonValidated["Cache-Control"].ToString().ShouldBe("no-cache", path);
        CheckSecurity(missing, path);
    }

    private static void CheckSecurity(HttpResponseMessage answer, string path)
    {
        foreach (var (name, value) in Security)
            (answer.Headers.NonValidated.TryGetValues(name, out var found) ? found.ToString() : null).ShouldBe(value, $"{name} of /{path}");
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        with?.Invoke(request);
        return await client.SendAsync(request, Cancel);
    }
}
