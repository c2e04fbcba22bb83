namespace Site.Tests.Trust;

/// <summary>What travels with a text shows and runs nothing, whatever the host says of it.</summary>
public sealed class InertAttachmentTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    [Theory]
    [InlineData("bijlage.shtml", "<script>document.title=\"PWN\"</script>")]
    [InlineData("bijlage.XHT", "<p>x")]
    [InlineData("bijlage.xhtml", "x")]
    [InlineData("bijlage.html.png", "x")]
    [InlineData("bijlage.svgz", "x")]
    [InlineData("bijlage.js", "alert(1)")]
    [InlineData("bijlage.mjs", "alert(1)")]
    [InlineData("bijlage.wasm", "x")]
    [InlineData("bijlage.swf", "x")]
    [InlineData("bijlage.mht", "x")]
    [InlineData("bijlage.php", "<?php")]
    [InlineData("bijlage.php.jpg", "x")]
    [InlineData("foto.png", "<html><script>x</script></html>")]
    [InlineData("foto.jpg", "\ufeff \n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("bijlage.pdf", "<!doctype html><p>x")]
    [InlineData("bijlage.bin", "<!-- x --><script>x</script>")]
    [InlineData("data.xml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("data.xml", "<a><b xmlns=\"http://www.w3.org/1999/xhtm&#108;\"/></a>")]
    [InlineData("data.xml", "<?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?><a/>")]
    [InlineData("data.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>")]
    [InlineData("data.xml", "<a><script xmlns='http://www.w3.org/2000/svg'>x</script>")]
    [InlineData("p.svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("p.svg", "<svg><script>x</script></svg>")]
    [InlineData("p.svg", Svg)]
    [InlineData("p.svg", "geen tekening")]
    public Task A_file_that_a_browser_would_run_stays_at_home_and_the_words_of_its_link_stay(string name, string content) =>
        Check(name, content, isPublished: false);

    [Theory]
    [InlineData("verslag.pdf", "%PDF")]
    [InlineData("cijfers.csv", "a,b")]
    [InlineData("foto.png", "PNG")]
    [InlineData("route.gpx", "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"/>")]
    [InlineData("d3.js.png", "PNG")]
    [InlineData("p.svg", Svg + "<!-- een --><style>a{fill:url(#b)}</style><path d=\"M0 0\" fill=\"url(#b)\"/></svg>")]
    public Task A_file_that_only_shows_travels_as_it_is(string name, string content) => Check(name, content, isPublished: true);

    /// <summary>A drawing is shown, too; the other names are linked to.</summary>
    private static async Task Check(string name, string content, bool isPublished)
    {
        var isDrawing = name.EndsWith(".svg", StringComparison.Ordinal);
        using var site = TestSite.From($"""
            -- seeds/m.md --
            ---
            date: 2024-05-01
            slug: m
            {(isDrawing ? $"picture: {{ src: {name}, alt: x }}" : "lang: nl")}
            ---
            # Kop

            Zie [de bijlage]({name}){(isDrawing ? $" en ![het beeld]({name})" : "")}, en [elders](https://elders.example/).
            -- seeds/{name} --
            {content}
            """);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        var published = Path.Combine(site.Output, "m", name);
        File.Exists(published).ShouldBe(isPublished);
        site.Page("m/").QuerySelector("div.body p")!.TextContent.ShouldBe(
            !isDrawing ? "Zie de bijlage, en elders." : isPublished ? "Zie de bijlage en , en elders." : "Zie de bijlage en het beeld, en elders.");
        if (isPublished)
        {
            run.Error.ShouldBe("");
            File.ReadAllText(published).ShouldBe(content);
            return;
        }

        run.Error.ShouldStartWith($"seeds/{name}:1:1: warning: ");
        run.Error.ShouldContain("is not published, since ");
        site.Read("m/index.html").ShouldNotContain(name);
    }

    [Fact]
    public async Task A_drawing_is_cleaned_and_what_went_is_said_once()
    {
        using var site = TestSite.From($"""
            -- seeds/m.md --
            ---
            date: 2024-05-01
            slug: m
            picture: {"{"}src: p.svg, alt: x{"}"}
            ---
            # Kop

            Zie ![x](p.svg).
            -- seeds/p.svg --
            {Svg}<script>document.title="PWN"</script><path d="M0 0" onclick="x()"/></svg>
            """);
        (await site.BuildAsync()).Error.ShouldBe(
            "seeds/p.svg:1:1: warning: the drawing is published without <script>, onclick, which acts or is fetched from elsewhere "
            + "(save it as plain SVG, or as PNG)\n");
        site.Read("m/p.svg").ShouldBe(Svg + "<path d=\"M0 0\" /></svg>");
    }
}
