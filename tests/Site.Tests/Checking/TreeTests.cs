using System.Text.Json;

namespace Site.Tests.Checking;

/// <summary>What a tree of files has beside the links of its pages: style sheets, redirects, canonical addresses, sitemaps, lists of feeds.</summary>
public sealed class TreeTests : IDisposable
{
    private const string Cure = "(mend the link, or publish what it leads to)\n";

    private readonly CheckedFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("a { b: url(../wel.png) }", "")]
    [InlineData("a { b: url(weg.png) }", "css/s.css:1:12: error: it loads weg.png, which is not there " + Cure)]
    [InlineData("a { b: URL( 'weg.png' ) }", "css/s.css:1:14: error: it loads weg.png, which is not there " + Cure)]
    [InlineData("@import \"weg.css\" print;", "css/s.css:1:10: error: it loads weg.css, which is not there " + Cure)]
    [InlineData("@IMPORT url(weg.css);", "css/s.css:1:13: error: it loads weg.css, which is not there " + Cure)]
    [InlineData("/* url(weg.png) */ a::before { content: \"url(weg.png) \\\"\"; c: url(data:image/png;base64,x) curl(weg) }", "")]
    [InlineData("@charset \"utf-8\"; a { b: url(\"niet af\n }", "css/s.css:1:31: error: it loads niet af, which is not there " + Cure)]
    public async Task What_a_style_sheet_loads_is_there(string css, string expected) =>
        (await _tree.Write("css/s.css", css).Write("wel.png", "").FindAsync()).ShouldBe(expected);

    [Theory]
    [InlineData("0; url=/krant/wel/", "")]
    [InlineData("0; URL='/krant/wel/'", "")]
    [InlineData("0, /krant/wel/", "")]
    [InlineData("300; url=/krant/r/", "")]
    [InlineData("0; url=/krant/weg/", "r/index.html:1:42: error: the page redirects to /krant/weg/, which is not there " + Cure)]
    [InlineData("0; url=/krant/r/", "r/index.html:1:42: error: /krant/r/ redirects in a circle: /krant/r/ → /krant/r/ (let one of them lead to a page)\n")]
    [InlineData("0; url=/krant/om/", """
        om/index.html:1:43: error: /krant/om/ redirects in a circle: /krant/om/ → /krant/r/ → /krant/om/ (let one of them lead to a page)
        r/index.html:1:42: error: /krant/r/ redirects in a circle: /krant/r/ → /krant/om/ → /krant/r/ (let one of them lead to a page)

        """)]
    [InlineData("0; url=/krant/door/", "r/index.html:1:42: note: /krant/r/ redirects more than once: /krant/r/ → /krant/door/ → /krant/wel/ (lead straight to /krant/wel/)\n")]
    public async Task A_page_that_redirects_leads_to_a_page(string refresh, string expected)
    {
        _tree.Write("wel/index.html", CheckedFolder.Page("x")).Write("r/index.html", $"<meta http-equiv=refresh content=\"{refresh}\">{(refresh[0] == '3' ? "<title>x</title><meta name=description content=x>" : "")}");
        if (refresh.Contains("door"))
            _tree.Write("door/index.html", "<meta http-equiv=\"refresh\" content=\"0; url=../wel/\">");
        if (refresh.Contains("om"))
            _tree.Write("om/index.html", "<meta http-equiv=refresh content= \"0; url=/krant/r/\">");

        (await _tree.FindAsync()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("# niets\n\n/krant/oud /krant/wel/\n/krant/x/* /krant/:splat 301!\n/krant/y/:a /elders/:a 200\n/krant/z https://elders.example/ 302", "")]
    [InlineData("/krant/oud id=:id /krant/weg 301", "_redirects:1:19: error: it redirects to /krant/weg, which is not there " + Cure)]
    [InlineData("/krant/oud /krant/ouder\n/krant/ouder\t/krant/wel/", "_redirects:1:12: note: /krant/oud redirects more than once: /krant/oud → /krant/ouder → /krant/wel/ (lead straight to /krant/wel/)\n")]
    [InlineData("/krant/oud /krant/oud", "_redirects:1:12: error: /krant/oud redirects in a circle: /krant/oud → /krant/oud (let one of them lead to a page)\n")]
    public async Task A_rule_that_redirects_leads_to_a_page(string rules, string expected) =>
        (await _tree.Write("wel/index.html", CheckedFolder.Page("<a href=/krant/oud>x</a>")).Write("_redirects", rules).FindAsync()).ShouldBe(expected);

    [Fact]
    public async Task A_link_that_a_rule_answers_is_not_dead()
    {
        _tree.Write("_redirects", "/krant/oud/* /krant/:splat\n/krant/:jaar/x /krant/").Write("index.html", CheckedFolder.Page("<a href=oud/a/b>x</a><a href=2022/x>x</a><a href=2022/x/y>x</a>"));

        (await _tree.FindAsync()).ShouldBe($"index.html:3:50: error: the page links to 2022/x/y, which is not there {Cure}");
    }

    [Fact]
    public async Task Two_pages_with_one_canonical_address_are_named()
    {
        const string canonical = "<link rel=canonical href=https://example.org/krant/a/>";
        _tree.Write("a/index.html", CheckedFolder.Page("x", canonical)).Write("b/index.html", CheckedFolder.Page("x", canonical))
            .Write("c/index.html", CheckedFolder.Page("x", canonical + "<meta name=robots content=noindex>"))
            .Write("d/index.html", canonical + "<meta http-equiv=refresh content='0; url=/krant/a/'>");

        (await _tree.FindAsync()).ShouldBe(
            "b/index.html:1:1: warning: the page gives /krant/a/ as its own address, as does 1 other page (give each page its own canonical address: search engines list only one of those that share one)\n");
    }

    [Fact]
    public async Task One_canonical_address_on_every_page_is_told_once()
    {
        for (var page = 0; page < 9; page++)
            _tree.Write($"{page}.html", CheckedFolder.Page("x", "<link rel=canonical href=/krant/0.html>"));

        (await _tree.FindAsync()).ShouldBe(
            "1.html:1:1: warning: the page gives /krant/0.html as its own address, as do 8 other pages (give each page its own canonical address: search engines list only one of those that share one)\n");
    }

    [Fact]
    public async Task What_a_sitemap_lists_is_there()
    {
        _tree.Write("index.html", CheckedFolder.Page("x")).Write("sitemap.xml", """
            <?xml version="1.0"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://example.org/krant/</loc></url>
            <url><loc> https://example.org/krant/weg/ </loc></url>
            <url><loc>https://elders.example/weg/</loc></url>
            </urlset>
            """).Write("index.xml", "<sitemapindex><sitemap><loc>https://example.org/krant/sitemap2.xml</loc></sitemap></sitemapindex>");

        (await _tree.FindAsync()).ShouldBe(
            $"index.xml:1:29: error: it lists https://example.org/krant/sitemap2.xml, which is not there {Cure}"
            + $"sitemap.xml:4:12: error: it lists https://example.org/krant/weg/, which is not there {Cure}");
    }

    [Fact]
    public async Task What_a_list_of_feeds_names_is_there()
    {
        _tree.Write("feeds.opml", "<opml version=\"2.0\"><head><title/></head><body>\n<outline type=\"rss\" xmlUrl=\"https://example.org/krant/weg.xml\" htmlUrl=\"https://elders.example/\"/></body></opml>");

        (await _tree.FindAsync()).ShouldBe($"feeds.opml:2:29: error: it lists https://example.org/krant/weg.xml, which is not there {Cure}");
    }

    [Fact]
    public async Task The_address_of_a_foreign_tree_is_what_its_front_page_says()
    {
        _tree.Write("index.html", CheckedFolder.Page("<a href=https://elders.example/pad/weg/>x</a>", "<link href='https://elders.example/pad/' rel=canonical>"));

        var run = await _tree.RunAsync();

        run.Error.ShouldBe($"index.html:3:9: error: the page links to https://elders.example/pad/weg/, which is not there {Cure}");
        run.Output.ShouldBe(". at https://elders.example/pad/: 1 errors, 0 warnings, 0 notes\n");
        run.Status.ShouldBe(1);
    }

    [Fact]
    public async Task Findings_come_as_json_as_well()
    {
        var run = await _tree.Write("index.html", CheckedFolder.Page("<a href=weg>x</a>")).RunAsync("--url", "https://example.org/", "--report", _tree.At("report.json"));

        run.Status.ShouldBe(1);
        using var report = JsonDocument.Parse(File.ReadAllText(_tree.At("report.json")));
        var said = report.RootElement.GetProperty("diagnostics").EnumerateArray().ShouldHaveSingleItem();
        said.GetProperty("line").GetInt32().ShouldBe(3);
        said.GetProperty("severity").GetString().ShouldBe("error");
        said.GetProperty("what").GetString().ShouldBe("the page links to weg, which is not there");
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_says_so()
    {
        var run = await _tree.Write("index.html", CheckedFolder.Page("x")).RunAsync("--report", _tree.At("geen/report.json"));

        run.Status.ShouldBe(1);
        run.Error.ShouldStartWith("geen/report.json:1:1: error: the report cannot be written: ");
    }

    [Fact]
    public async Task Warnings_alone_are_no_failure() =>
        (await _tree.Write("index.html", "<p>").RunAsync("--quiet")).ShouldBe(
            new(0, "", "index.html:1:1: warning: the page has no title (give it one: tabs, bookmarks and search results show it)\n"));
}
