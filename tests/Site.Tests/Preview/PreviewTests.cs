using System.Net;

namespace Site.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Text = "seeds/one_00000000000000a1.txt";

    private readonly TestSite _site = TestSite.From($"""
        -- input/settings.yml --
        description: Proef
        -- {Text} --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """).WithOwnTheme();

    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly SemaphoreSlim _built = new(0);
    private Site.Preview.Preview _preview = null!;
    private StreamReader _events = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = BuildOptions.For(_site.Root) with { Url = new("https://example.org/krant/") };
        _preview = await Site.Preview.Preview.StartAsync(options, 0, _ => _built.Release());
        _browser.BaseAddress = _preview.Address;
        await _built.WaitAsync(Cancel);
        _events = new(await _browser.GetStreamAsync(new Uri("/_preview", UriKind.Relative), Cancel));
        (await _events.ReadLineAsync(Cancel)).ShouldBe(": ready");
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        _events.Dispose();
        _browser.Dispose();
        _built.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Pages_are_served_below_the_prefix_with_the_script_that_only_the_preview_has()
    {
        _preview.Address.AbsolutePath.ShouldBe("/krant/");
        (await GetAsync("eerste-bericht/")).ShouldSatisfyAllConditions(
            page => page.ShouldContain("De brug over de Maas"), page => page.ShouldContain("EventSource('/_preview')"));
        _site.Read("eerste-bericht/index.html").ShouldNotContain("EventSource");
    }

    [Theory]
    [InlineData("feed.xml", HttpStatusCode.OK, "application/rss+xml")]
    [InlineData("robots.txt", HttpStatusCode.OK, "text/plain; charset=utf-8")]
    [InlineData("weg/", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    [InlineData("..%2f..%2finput/settings.yml", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    public async Task Files_have_their_type_and_what_is_not_there_the_site_s_own_page(string path, HttpStatusCode status, string type)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.ToString().ShouldBe(type);
    }

    [Theory]
    [InlineData("/", "/krant/")]
    [InlineData("eerste-bericht", "/krant/eerste-bericht/")]
    public async Task The_way_to_a_folder_is_shown(string path, string target)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        answer.Headers.Location?.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData(Text, "dicht", "open", "reload")]
    [InlineData("input/settings.yml", "Proef", "Anders", "reload")]
    [InlineData("theme/templates/article.html", "<article", "<article data-x", "reload")]
    [InlineData("theme/assets/site.css", "color", "Color", "style")]
    public async Task A_change_is_built_and_told(string path, string old, string next, string told)
    {
        Replace(path, old, next);

        (await EventAsync()).Name.ShouldBe(told);
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_until_it_is_mended_and_the_old_page_stays()
    {
        Replace("theme/templates/article.html", "<article", "{{ for }}<article");

        (await EventAsync()).ShouldSatisfyAllConditions(
            told => told.Name.ShouldBe("errors"), told => told.Data.ShouldContain("theme/templates/article.html:"));
        (await GetAsync("eerste-bericht/")).ShouldContain("De brug over de Maas");

        Replace("theme/templates/article.html", "{{ for }}<article", "<article");
        (await EventAsync()).Name.ShouldBe("reload");
    }

    [Fact]
    public async Task Ten_saves_at_once_are_one_build_or_two()
    {
        var builds = 0;
        for (var save = 0; save < 10; save++)
            _site.Write(Text, $"---\ntitle: Eerste bericht\ndate: 2022-03-01\n---\nDe brug gaat {save} keer dicht.");

        while (!(await GetAsync("eerste-bericht/")).Contains("gaat 9 keer", StringComparison.Ordinal))
        {
            await _built.WaitAsync(Cancel);
            builds++;
        }

        builds.ShouldBeLessThanOrEqualTo(2);
    }

    private async Task<(string Name, string Data)> EventAsync()
    {
        string? line;
        do
            line = await _events.ReadLineAsync(Cancel);
        while (line?.StartsWith("event: ", StringComparison.Ordinal) == false);
        return (line!["event: ".Length..], (await _events.ReadLineAsync(Cancel))!);
    }

    private Task<string> GetAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);

    private void Replace(string path, string old, string next) =>
        _site.Write(path, File.ReadAllText(_site.PathOf(path)).Replace(old, next, StringComparison.Ordinal));
}
