using System.Net;
using System.Net.NetworkInformation;
using Site.Settings;
using System.Text.Json;

namespace Site.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Text = "seeds/one_00000000000000a1.txt";

    private static readonly string[] Loose = ["feed-1.xml", "los.css", "los.js", "los.json", "los.svg", "los.avif", "los.woff2", "los.webmanifest", "LICENSE"];

    private readonly TestSite _site = TestSite.From($"""
        -- input/settings.yml --
        description: Proef
        {string.Join('\n', Loose.Select(name => $"-- input/static/{name} --\nlos"))}
        -- {Text} --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """).WithOwnTheme();

    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly SemaphoreSlim _built = new(0);
    private readonly ManualResetEventSlim _hold = new(initialState: true);
    private Site.Preview.Preview _preview = null!;
    private StreamReader? _events;
    private string _version = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = BuildOptions.For(_site.Root) with { Url = new("https://example.org/krant/") };
        _preview = await Site.Preview.Preview.StartAsync(options, 0, _ =>
        {
            _built.Release();
            _hold.Wait();
        });
        _browser.BaseAddress = _preview.Address;
        await _built.WaitAsync(Cancel);
        await ListenAsync("");
        (await EventAsync()).Name.ShouldBe("built");
    }

    public async ValueTask DisposeAsync()
    {
        _hold.Set();
        await _preview.DisposeAsync();
        await _preview.Building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _events?.Dispose();
        _hold.Dispose();
        _browser.Dispose();
        _built.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Pages_are_served_below_the_prefix_with_the_script_that_only_the_preview_has()
    {
        _preview.Address.AbsolutePath.ShouldBe("/krant/");
        (await GetAsync("eerste-bericht/")).ShouldSatisfyAllConditions(
            page => page.ShouldContain("De brug over de Maas"), page => page.ShouldContain("/_preview/script.js"));
        _site.Read("eerste-bericht/index.html").ShouldNotContain("_preview");
    }

    [Theory]
    [InlineData("feed.xml", HttpStatusCode.OK, "application/rss+xml")]
    [InlineData("atom.xml", HttpStatusCode.OK, "application/atom+xml")]
    [InlineData("feed.json", HttpStatusCode.OK, "application/feed+json")]
    [InlineData("feed-1.xml", HttpStatusCode.OK, "application/rss+xml")]
    [InlineData("feeds.opml", HttpStatusCode.OK, "text/x-opml; charset=utf-8")]
    [InlineData("sitemap.xml", HttpStatusCode.OK, "application/xml")]
    [InlineData("robots.txt", HttpStatusCode.OK, "text/plain; charset=utf-8")]
    [InlineData("los.css", HttpStatusCode.OK, "text/css; charset=utf-8")]
    [InlineData("los.js", HttpStatusCode.OK, "text/javascript; charset=utf-8")]
    [InlineData("los.json", HttpStatusCode.OK, "application/json")]
    [InlineData("los.svg", HttpStatusCode.OK, "image/svg+xml")]
    [InlineData("los.avif", HttpStatusCode.OK, "image/avif")]
    [InlineData("los.woff2", HttpStatusCode.OK, "font/woff2")]
    [InlineData("los.webmanifest", HttpStatusCode.OK, "application/manifest+json")]
    [InlineData("LICENSE", HttpStatusCode.OK, "application/octet-stream")]
    [InlineData("weg/", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    [InlineData("/weg/", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    [InlineData("..%2f..%2finput/settings.yml", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    public async Task Files_have_their_type_and_what_is_not_there_the_site_s_own_page(string path, HttpStatusCode status, string type)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.ToString().ShouldBe(type);
    }

    [Theory]
    [InlineData("/", "/krant/")]
    [InlineData("/krant", "/krant/")]
    [InlineData("eerste-bericht?a=b", "/krant/eerste-bericht/?a=b")]
    public async Task The_way_to_a_folder_is_shown(string path, string target)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        answer.Headers.Location?.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("krant.example.org", HttpStatusCode.BadRequest)]
    [InlineData("localhost.example.org", HttpStatusCode.BadRequest)]
    public async Task Only_this_machine_s_own_names_are_answered(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _preview.Address) { Headers = { Host = host } };
        using var answer = await _browser.SendAsync(request, Cancel);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public void It_listens_on_loopback_alone() =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == _preview.Address.Port)
            .ShouldHaveSingleItem().Address.ShouldBe(IPAddress.Loopback);

    [Theory]
    [InlineData(Text, "dicht", "open", false)]
    [InlineData("input/settings.yml", "Proef", "Anders", false)]
    [InlineData("theme/templates/article.html", "<article", "<article data-x", false)]
    [InlineData("theme/assets/site.css", "color", "Color", true)]
    public async Task A_change_is_built_and_told(string path, string old, string next, bool isStyle)
    {
        Replace(path, old, next);

        (await EventAsync()).ShouldBe(new("built", $$"""{"isStyle":{{(isStyle ? "true" : "false")}},"moved":""" + "{}}"));
    }

    [Fact]
    public async Task Where_a_headline_moves_its_page_the_new_address_is_told()
    {
        Replace(Text, "Eerste bericht", "Tweede bericht");

        (await EventAsync()).Data.ShouldContain(""" "moved":{"/krant/eerste-bericht/":"/krant/tweede-bericht/"} """.Trim());
    }

    [Theory]
    [InlineData(0, "eerste-bericht", "tweede-bericht")]
    [InlineData(1, "tweede-bericht")]
    [InlineData(2)]
    [InlineData(null, "eerste-bericht", "tweede-bericht")]
    public async Task A_page_that_comes_late_is_told_what_moved_since_the_version_that_it_knows(int? known, params string[] moved)
    {
        var versions = new List<string> { _version };
        foreach (var (old, next) in ((string, string)[])[("Eerste", "Tweede"), ("Tweede", "Derde")])
        {
            Replace(Text, old, next);
            await EventAsync();
            versions.Add(_version);
        }

        await ListenAsync(known is { } count ? versions[count] : "of-another-start");

        using var told = JsonDocument.Parse((await EventAsync()).Data);
        told.RootElement.GetProperty("moved").EnumerateObject().Select(page => $"{page.Name} {page.Value}").Order(StringComparer.Ordinal)
            .ShouldBe(moved.Select(old => $"/krant/{old}/ /krant/derde-bericht/"));
        _version.ShouldBe(versions[2]);
    }

    [Fact]
    public async Task A_page_that_comes_while_there_are_errors_is_told_what_it_missed_and_then_the_errors()
    {
        var first = _version;
        Replace(Text, "Eerste", "Tweede");
        await EventAsync();
        Replace("input/settings.yml", "description", "descriptoin");
        await EventAsync();

        await ListenAsync(first);

        (await EventAsync()).Data.ShouldContain("/krant/tweede-bericht/");
        (await EventAsync()).Name.ShouldBe("errors");
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_until_it_is_mended_and_the_old_page_stays()
    {
        Replace("theme/templates/article.html", "<article", "{{ for }}<article");

        (await EventAsync()).ShouldSatisfyAllConditions(
            told => told.Name.ShouldBe("errors"), told => told.Data.ShouldContain("theme/templates/article.html:"));
        (await GetAsync("eerste-bericht/")).ShouldContain("De brug over de Maas");

        Replace("theme/templates/article.html", "{{ for }}<article", "<article");
        (await EventAsync()).Name.ShouldBe("built");
    }

    [Fact]
    public async Task Ten_saves_during_a_build_are_one_build_more_or_two()
    {
        _hold.Reset();
        Replace(Text, "dicht", "open");
        await _built.WaitAsync(Cancel);
        for (var save = 0; save < 10; save++)
            Save(Text, $"---\ntitle: Eerste bericht\ndate: 2022-03-01\n---\nDe brug gaat {save} keer dicht.");
        _hold.Set();

        var builds = 0;
        while (!(await GetAsync("eerste-bericht/")).Contains("gaat 9 keer", StringComparison.Ordinal))
        {
            await _built.WaitAsync(Cancel);
            builds++;
        }

        builds.ShouldBeLessThanOrEqualTo(2);
    }

    private async Task ListenAsync(string version)
    {
        _events?.Dispose();
        _events = new(await _browser.GetStreamAsync(new Uri($"/_preview?since={version}", UriKind.Relative), Cancel));
    }

    private async Task<(string Name, string Data)> EventAsync()
    {
        while (true)
        {
            var line = (await _events!.ReadLineAsync(Cancel))!;
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                _version = line["id: ".Length..];
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                return (line["event: ".Length..], (await _events.ReadLineAsync(Cancel))!["data: ".Length..]);
        }
    }

    private Task<string> GetAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);

    private void Replace(string path, string old, string next) =>
        Save(path, File.ReadAllText(_site.PathOf(path)).Replace(old, next, StringComparison.Ordinal));

    // In one step, as many editors do: on a busy machine half a file would be built as well, and told.
    private void Save(string path, string text)
    {
        _site.Write("saved", text);
        File.Move(_site.PathOf("saved"), _site.PathOf(path), overwrite: true);
    }
}
