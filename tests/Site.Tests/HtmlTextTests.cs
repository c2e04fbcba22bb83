namespace Site.Tests;

/// <summary>A page of HTML in the folder of texts is a text: its article is found, and read as one.</summary>
public sealed class HtmlTextTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>De brug gaat dicht | De Waalbode</title>
        <meta name="author" content="Anna Smit">
        <meta property="article:published_time" content="2020-01-02T10:00:00+01:00">
        <meta name="description" content="Wat zoekmachines lezen.">
        <style>p { color: red }</style>
        </head>
        <body>
        <nav><a href="/">Menu</a></nav>
        <main>
        <h1>De brug gaat <em>dicht</em></h1>
        <p>De brug bij <b>Zaltbommel</b> gaat een jaar dicht, zegt <a href="b.txt">Rijkswaterstaat</a>.</p>
        <script>alert(1)</script>
        Losse woorden onder elkaar.
        <div class="x"><h2 id="sluis">De sluis</h2><ul><li>een<li>twee</ul></div>
        <p onclick="alert(2)"><img src="brug.png" alt="De brug"></p>
        <table><tr><td>A2</td></tr></table>
        </main>
        <footer>Colofon van de site</footer>
        </body>
        </html>
        """;

    private static TestSite Site(string html) => TestSite.From($"""
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- input/articles/b.yml --
        date: 2020-01-01
        -- seeds/b.txt --
        Rijkswaterstaat zegt dat de brug bij Zaltbommel oud is.
        -- seeds/a.html --
        {html}
        """);

    [Fact]
    public async Task Its_headline_date_author_body_and_links_are_those_of_its_article()
    {
        using var site = Site(Page);
        File.Copy(Repository.PathOf("tests/Site.Tests/Importing/testdata/wp/uploads/2020/01/brug.png"), site.PathOf("seeds/brug.png"));
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("script>");

        var page = site.Page("de-brug-gaat-dicht/");
        page.QuerySelector("h1")!.TextContent.ShouldBe("De brug gaat dicht");
        page.QuerySelector("article")!.TextContent.ShouldContain("Anna Smit");
        page.QuerySelector("article time")!.GetAttribute("datetime")!.ShouldStartWith("2020-01-02");
        page.QuerySelector("article p b")!.TextContent.ShouldBe("Zaltbommel");
        page.QuerySelectorAll("article a").ShouldContain(link => link.GetAttribute("href") == "/rijkswaterstaat-zegt-dat-de-brug-bij-zaltbommel-oud-is/");
        page.QuerySelector("article h2#sluis").ShouldNotBeNull();
        page.QuerySelectorAll("article ul li").Take(2).Select(item => item.TextContent.Trim()).ShouldBe(["een", "twee"]);
        page.QuerySelector("article img[alt='De brug']")!.GetAttribute("width").ShouldBe("8");
        page.QuerySelector("article .table td")!.TextContent.ShouldBe("A2");
        var words = page.QuerySelector("article")!.TextContent;
        words.ShouldContain("Losse woorden onder elkaar.");
        words.ShouldNotContain("Colofon");
        words.ShouldNotContain("Menu");
        words.ShouldNotContain("alert");
    }

    [Fact]
    public async Task Its_summary_and_tags_come_from_its_words_and_not_from_its_markup()
    {
        using var site = Site(Page.Replace("<img src=\"brug.png\" alt=\"De brug\">", "", StringComparison.Ordinal));
        var run = await site.RunAsync("inspect", "--format", "json", "a");
        run.Output.ShouldContain("\"summary\":\"De brug bij Zaltbommel gaat een jaar dicht, zegt Rijkswaterstaat.\"");
        run.Output.ShouldContain("Zaltbommel");
        run.Output.ShouldNotContain("<b>Zaltbommel");
    }

    [Theory]
    [InlineData("<title>Een titel - De Waalbode</title><body><p>De brug bij Zaltbommel gaat dicht.</p>", "Een titel")]
    [InlineData("<p>De brug bij Zaltbommel gaat dicht en het duurt een jaar.</p>", "Brug bij Zaltbommel gaat dicht en het duurt een jaar")]
    [InlineData("<h1>Kop</h1><p>De brug bij Zaltbommel gaat dicht.</p><h2>Tussen</h2>", "Kop")]
    [InlineData("<div><div><h1>Kop</h1></div><article><p>De brug bij Zaltbommel gaat dicht.</p></article></div>", "Kop")]
    [InlineData("<title>Titel</title><body><form action=x><div>Menu</div><div><p>De brug bij Zaltbommel gaat dicht en het duurt een jaar.</p></div></form>", "paragraph   De brug bij Zaltbommel")]
    [InlineData("<title>Titel</title><body><p class=MsoNormal>De brug bij <o:p>Zaltbommel</o:p> gaat dicht.</p>", "paragraph   De brug bij Zaltbommel gaat")]
    [InlineData("---\ntitle: Van de redactie\n---\n<html lang=\"fr\"><p>De brug bij Zaltbommel gaat dicht.</p>", "language    fr")]
    [InlineData("---\ntitle: Van de redactie\n---\n<h1>Kop</h1><p>De brug bij Zaltbommel gaat dicht.</p>", "Van de redactie")]
    public async Task Its_headline_is_given_by_its_heading_or_its_title_or_derived(string html, string expected)
    {
        using var site = Site(html);
        var run = await site.RunAsync("inspect", "a");
        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldContain(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<")]
    [InlineData("<frameset><frame src=x></frameset>")]
    [InlineData("<table><select><table><svg><title><p>")]
    [InlineData("<plaintext><p>x")]
    public async Task Nonsense_is_said_and_never_thrown(string html)
    {
        using var site = Site(html);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("internal error");
    }
}
