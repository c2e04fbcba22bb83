namespace Site.Tests.Locking;

/// <summary>An address that was published stays with its article, or leads to it, and is never another's.</summary>
public sealed class AddressTests
{
    private static readonly string[] Weather = ["seeds/w1.md", "seeds/w2.md", "seeds/w3.md"];

    [Theory]
    [InlineData("delete")]
    [InlineData("draft")]
    [InlineData("headline")]
    [InlineData("older")]
    [InlineData("newer")]
    public async Task Of_equal_headlines_each_keeps_its_number(string change)
    {
        using var site = OfWeather();
        await BuildAsync(site);
        site.Read("weer/index.html").ShouldContain("Dag 1.");

        switch (change)
        {
            case "delete": File.Delete(site.PathOf(Weather[0])); break;
            case "draft": Replace(site, Weather[0], "title: Weer", "title: Weer\ndraft: true"); break;
            case "headline": Replace(site, Weather[0], "title: Weer", "title: Mooi weer"); break;
            case "older": site.Write("seeds/w0.md", Text("Weer", 0).Replace("2026-01-00", "2025-12-31", StringComparison.Ordinal)); break;
            default: site.Write("seeds/w4.md", Text("Weer", 4)); break;
        }

        await BuildAsync(site);
        site.Read("weer-2/index.html").ShouldContain("Dag 2.");
        site.Read("weer-3/index.html").ShouldContain("Dag 3.");
        if (change is "delete" or "draft")
            File.Exists(Path.Combine(site.Output, "weer/index.html")).ShouldBeFalse("nobody else gets it");
        else
            site.Read("weer/index.html").ShouldContain("Dag 1.");
        if (change is "older" or "newer")
            site.Read("weer-4/index.html").ShouldContain(change == "older" ? "Dag 0." : "Dag 4.");
        File.Exists(Path.Combine(site.Output, "mooi-weer/index.html")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_withdrawn_address_waits_for_its_article()
    {
        using var site = OfWeather();
        await BuildAsync(site);
        Replace(site, Weather[0], "title: Weer", "title: Weer\ndraft: true");
        (await site.BuildAsync("--verbose")).Error.ShouldContain(
            "seeds/w1.md:1:1: note: 'Weer' is published no more: /weer/ answers that it is not there, and no other article gets that address (");
        site.Write("seeds/w4.md", Text("Weer", 4));
        await BuildAsync(site);
        site.Read("weer-4/index.html").ShouldContain("Dag 4.");
        Replace(site, Weather[0], "draft: true\n", "");
        await BuildAsync(site);
        site.Read("weer/index.html").ShouldContain("Dag 1.");
    }

    [Fact]
    public async Task Another_slug_moves_the_page_and_the_old_address_leads_to_it_for_ever()
    {
        using var site = OfWeather().Write("input/settings.yml", "url: https://proef.example/krant/\nhost: netlify\n");
        await BuildAsync(site);
        foreach (var slug in new[] { "storm", "orkaan", "storm" })
        {
            site.Write("input/articles/w1.yml", $"slug: {slug}\n");
            await BuildAsync(site);
        }

        site.Read("storm/index.html").ShouldContain("Dag 1.");
        foreach (var old in new[] { "weer", "orkaan" })
        {
            site.Read($"{old}/index.html").ShouldContain("url=https://proef.example/krant/storm/");
            site.Read("_redirects").ShouldContain($"/krant/{old}/ /krant/storm/ 301!\n");
            State(site, "redirects.nginx").ShouldContain($"location = \"/krant/{old}/\" {{ return 301 /krant/storm/; }}\n");
            State(site, "redirects.caddy").ShouldContain($"redir \"/krant/{old}/\" /krant/storm/ permanent\n");
        }

        File.Delete(site.PathOf(Weather[0]));
        File.Delete(site.PathOf("input/articles/w1.yml"));
        await BuildAsync(site);
        State(site, "redirects.nginx").ShouldBe("location = \"/krant/orkaan/\" { return 410; }\nlocation = \"/krant/storm/\" { return 410; }\nlocation = \"/krant/weer/\" { return 410; }\n");
        Directory.EnumerateFiles(site.Output, "*.caddy", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_pattern_moves_every_page_and_leaves_it_its_name()
    {
        using var site = OfWeather();
        await BuildAsync(site);
        Replace(site, Weather[0], "title: Weer", "title: Mooi weer");
        site.Write("input/settings.yml", "permalink: \"{year}/{slug}/\"\n");

        await BuildAsync(site);

        site.Read("2026/weer/index.html").ShouldContain("Dag 1.");
        site.Read("2026/weer-2/index.html").ShouldContain("Dag 2.");
        site.Read("weer-2/index.html").ShouldContain("url=http://localhost:5080/2026/weer-2/");
        Replace(site, Weather[1], "date: 2026-01-02", "date: 2025-01-02");
        (await site.BuildAsync()).Error.ShouldBe(
            "seeds/w2.md:1:1: warning: readers have it with the date 2026-01-02 00:00, and it is given 2025-01-02 00:00, so it moves in lists and feeds (take the date away to leave it where readers have it)\n");
        site.Read("2026/weer-2/index.html").ShouldContain("Dag 2.");
    }

    [Fact]
    public async Task A_slug_that_another_article_had_is_an_error_that_names_it()
    {
        using var site = OfWeather();
        await BuildAsync(site);
        File.Delete(site.PathOf(Weather[0]));
        await BuildAsync(site);
        site.Write("seeds/w4.md", Text("Anders", 4).Replace("title:", "slug: weer\ntitle:", StringComparison.Ordinal));

        (await site.BuildAsync()).Error.ShouldStartWith(
            "seeds/w4.md:1:1: error: readers know weer/ as the address of another article, 'Weer' (seeds/w1.md) (give it another slug; if they are one article, give it 'id: seeds/w1.md')\n");
    }

    [Theory]
    [InlineData("Over", "over/")]
    [InlineData("Tags", "tags/")]
    [InlineData("Feeds", "feeds/")]
    [InlineData("Archive", "archive/")]
    [InlineData("2026", "2026/")]
    [InlineData("1848", "1848/")]
    [InlineData("Bijlage", "bijlage/")]
    [InlineData("Los", "los/")]
    public async Task A_derived_address_that_the_site_has_itself_gets_a_number(string title, string path)
    {
        using var site = OfWeather().Write("input/over.md", "# Over ons\n\nWij.").Write("input/static/bijlage/index.html", "<title>x</title>").Write("input/static/los", "x")
            .Write("seeds/x.md", Text(title, 5));
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("seeds/");
        site.Read($"{path.TrimEnd('/')}-2/index.html").ShouldContain("Dag 5.");
    }

    [Fact]
    public async Task An_alias_leads_to_its_article_from_front_matter_and_sidecar()
    {
        using var site = OfWeather().Write("input/settings.yml", "host: cloudflare\n");
        Replace(site, Weather[0], "title: Weer", "title: Weer\naliases: [/oud/pad, /2019/weer.html, /caf%C3%A9/]");
        site.Write("input/articles/w2.yml", "aliases: /tweede/\n");
        await BuildAsync(site);
        foreach (var (file, target) in new[] { ("oud/pad/index.html", "weer"), ("2019/weer.html", "weer"), ("café/index.html", "weer"), ("tweede/index.html", "weer-2") })
            site.Read(file).ShouldContain($"url=http://localhost:5080/{target}/");
        site.Read("_redirects").ShouldContain("/caf%C3%A9/ /weer/ 301\n");

        Replace(site, Weather[0], "\naliases: [/oud/pad, /2019/weer.html, /caf%C3%A9/]", "");
        await BuildAsync(site);
        site.Read("oud/pad/index.html").ShouldContain("url=http://localhost:5080/weer/");
    }

    [Theory]
    [InlineData("https://elders.example/x/")]
    [InlineData("oud/")]
    [InlineData("/../x/")]
    [InlineData("/%2e%2e/x/")]
    [InlineData("/x?p=1")]
    [InlineData("/x.php")]
    [InlineData("/")]
    [InlineData("//x/")]
    [InlineData("/a b/")]
    [InlineData("/a;b{}/")]
    public async Task An_alias_that_no_page_can_have_is_an_error_with_its_place(string alias)
    {
        using var site = OfWeather();
        site.Write("input/articles/w1.yml", $"title: Weer\naliases:\n  - \"{alias}\"\n");

        (await site.BuildAsync()).Error.ShouldStartWith(
            $"input/articles/w1.yml:3:5: error: '{alias}' is no address that a page of the site can have (write /old/path/ or /old/page.html, from the site's root, without ? and #)\n");
    }

    [Fact]
    public async Task An_alias_that_is_another_articles_address_is_an_error_that_names_both()
    {
        using var site = OfWeather();
        await BuildAsync(site);
        site.Write("input/articles/w1.yml", "aliases: /weer-2/\n");

        (await site.BuildAsync()).Error.ShouldContain("seeds/w2.md:1:1: error: it is published as \"weer-2/index.html\", and so is seeds/w1.md (");
    }

    [Theory]
    [InlineData("robots.txt", "User-agent: *\nDisallow: /geheim/\n")]
    [InlineData("404.html", "<!doctype html><html lang=nl><title>Weg</title>")]
    [InlineData("sitemap.xml", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>")]
    [InlineData("feeds.opml", "<opml version=\"2.0\"/>")]
    [InlineData("tags/index.html", "<!doctype html><html lang=nl><title>Onderwerpen</title>")]
    public async Task A_file_that_the_site_gives_stands_in_the_place_of_the_one_that_is_made(string path, string content)
    {
        using var site = OfWeather().Write("input/static/" + path, content);
        (await site.BuildAsync()).Status.ShouldBe(0);
        site.Read(path).ShouldBe(content);
        (await site.BuildAsync("--clean")).Output.ShouldContain("written 0");
        File.Delete(site.PathOf("input/static/" + path));
        await BuildAsync(site);
        site.Read(path).ShouldNotBe(content);
    }

    [Fact]
    public async Task A_page_that_takes_an_articles_address_is_said_and_stops_nothing()
    {
        using var site = OfWeather();
        await BuildAsync(site);
        site.Write("input/weer.md", "# Het weer\n\nAltijd.");

        var run = await site.BuildAsync();

        (run.Status, run.Error).ShouldBe((0, "seeds/w1.md:1:1: warning: a page or a file of the site has its address /weer/ now, so it moves (give that page another name to let the article have its address again)\n"));
        site.Read("weer-4/index.html").ShouldContain("Dag 1.");
    }

    private static TestSite OfWeather()
    {
        var site = TestSite.From("");
        foreach (var (path, day) in Weather.Select((path, at) => (path, at + 1)))
            site.Write(path, Text("Weer", day));
        return site;
    }

    private static string Text(string title, int day) =>
        $"---\ntitle: {title}\ndate: 2026-01-0{day}\n---\nDe gemeente heeft vandaag besloten dat de oude brug over de rivier volgende week open gaat voor alle fietsers en voetgangers. Dag {day}.\n";

    private static string State(TestSite site, string name) => File.ReadAllText(site.PathOf(".output.build/" + name));

    private static void Replace(TestSite site, string path, string old, string next)
    {
        var text = File.ReadAllText(site.PathOf(path));
        text.ShouldContain(old);
        site.Write(path, text.Replace(old, next, StringComparison.Ordinal));
    }

    private static async Task BuildAsync(TestSite site)
    {
        var run = await site.BuildAsync();
        (run.Status, run.Error).ShouldBe((0, ""));
    }
}
