using System.Text.Json;
using AngleSharp.Dom;

namespace Site.Tests;

/// <summary>The two real texts, all the way.</summary>
public sealed class ShippedSiteTests : IAsyncLifetime
{
    private const string Seed000 = "000_b95b98289242d38e";
    private const string Seed004 = "004_c1eb3b860f4699ec";
    private readonly TestSite _site = TestSite.Shipped();
    private TestRun _run = null!;

    public async ValueTask InitializeAsync() => _run = await _site.BuildAsync();

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void It_builds_without_an_error_or_a_warning()
    {
        _run.Error.ShouldBe("");
        _run.Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("tags/index.html")]
    [InlineData("tags/oekraine/index.html")]
    [InlineData("tags/navo/index.html")]
    [InlineData("tags/rusland/index.html")]
    [InlineData("tags/vladimir-poetin/index.html")]
    [InlineData("tags/volodimir-zelenski/index.html")]
    [InlineData("archive/index.html")]
    [InlineData("2022/index.html")]
    [InlineData("2022/11/index.html")]
    [InlineData("about/index.html")]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("404.html")]
    public void It_has_everything_a_site_has(string path) => File.Exists(Path.Combine(_site.Output, path)).ShouldBeTrue();

    [Fact]
    public void Tags_that_both_texts_share_have_a_page_and_no_others() =>
        Directory.GetDirectories(Path.Combine(_site.Output, "tags")).Select(Path.GetFileName).Order()
            .ShouldBe(["navo", "oekraine", "rusland", "vladimir-poetin", "volodimir-zelenski"]);

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        var before = Times();
        var again = await _site.BuildAsync();
        again.Output.ShouldContain("written 0");
        Times().ShouldBe(before);
    }

    [Theory]
    [InlineData(Seed000)]
    [InlineData(Seed004)]
    public async Task Every_word_of_a_text_is_on_its_page_once_and_in_order(string seed)
    {
        var words = Words(File.ReadAllText(_site.PathOf($"seeds/{seed}.txt")));
        Words(Text((await PageAsync(seed)).QuerySelector("div.body")!)).ShouldBe(words);
    }

    [Fact]
    public async Task Sub_heads_are_headings_and_the_caption_has_its_credit_apart()
    {
        var page = await PageAsync(Seed000);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("div.body h2").Select(h => h.TextContent.Trim()).ShouldBe(["Onbespreekbaar", "’Poetin faalt’"]);
        var caption = page.QuerySelector("div.body .caption")!;
        caption.TextContent.ShouldContain("De winter is aangebroken in Oekraïne");
        caption.QuerySelector(".credit")!.TextContent.ShouldContain("ANP / HH");
    }

    [Fact]
    public async Task Inspect_prints_one_json_object_for_each_article()
    {
        var run = await _site.RunAsync("inspect", "--format", "json");
        run.Status.ShouldBe(0, run.Error);
        var articles = run.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        articles.Select(a => a.GetProperty("id").GetString()).ShouldBe(["b95b98289242d38e", "c1eb3b860f4699ec"]);
        foreach (var article in articles)
        {
            article.GetProperty("language").GetString().ShouldBe("nl");
            article.GetProperty("titleDerived").GetBoolean().ShouldBeTrue();
            article.GetProperty("url").GetString().ShouldBe($"https://nieuws.example/{article.GetProperty("slug").GetString()}/");
            article.GetProperty("tags").GetArrayLength().ShouldBeInRange(5, 8);
        }

        articles[0].GetProperty("published").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2022, 11, 30, 0, 0, 0, TimeSpan.FromHours(1)));
        articles[0].GetProperty("blocks").EnumerateArray().Where(b => b.GetProperty("kind").GetString() == "caption")
            .Select(b => b.GetProperty("credit").GetString()).ShouldBe(["ANP / HH"]);
    }

    [Fact]
    public async Task Two_builds_of_the_same_files_give_the_same_bytes()
    {
        using var twin = TestSite.Shipped();
        (await twin.BuildAsync()).Status.ShouldBe(0);
        twin.Published().ShouldBe(_site.Published());
    }

    private async Task<IDocument> PageAsync(string seed)
    {
        var article = JsonDocument.Parse((await _site.RunAsync("inspect", seed, "--format", "json")).Output).RootElement;
        return _site.Page(article.GetProperty("slug").GetString() + "/");
    }

    private Dictionary<string, DateTime> Times() =>
        Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

    /// <summary>The text as it is read: elements that stand apart on the page do not run together.</summary>
    private static string Text(INode node) => node is IText text
        ? text.Data
        : string.Concat(node.ChildNodes.Select(Text)) + (node is IElement ? " " : "");

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
