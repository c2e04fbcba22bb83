namespace Site.Tests;

/// <summary>What stands beside a text travels with it.</summary>
public sealed class AttachmentTests
{
    /// <summary>A PNG of two by one pixels.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwHwgBAA77BP2Q6nHgAAAAAElFTkSuQmCC");

    private const string Files = """
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/krant/
        -- seeds/a.md --
        ---
        date: 2024-05-01
        slug: een
        ---
        # Een kop

        Zie [het andere stuk](map/b.txt) en [het verslag](verslag.pdf), of [elders](https://elders.example/).

        ![Een brug](foto.png)
        -- seeds/map/b.txt --
        ---
        date: 2024-05-02
        slug: twee
        picture: {src: ../foto.png, alt: Een brug, caption: De brug, credit: ANP}
        ---
        De brug bij Utrecht is zaterdag door honderden mensen bekeken, meldt de gemeente.
        -- seeds/verslag.pdf --
        %PDF
        """;

    private static TestSite Make()
    {
        var site = TestSite.From(Files);
        File.WriteAllBytes(site.PathOf("seeds/foto.png"), Png);
        File.WriteAllBytes(site.PathOf("seeds/foto-2.png"), Png);
        return site;
    }

    [Fact]
    public async Task Files_of_a_page_that_moved_are_where_they_were_as_well()
    {
        using var site = Make();
        (await site.BuildAsync()).Status.ShouldBe(0);
        site.Write("seeds/a.md", File.ReadAllText(site.PathOf("seeds/a.md")).Replace("slug: een", "slug: verhuisd", StringComparison.Ordinal));

        (await site.BuildAsync()).Status.ShouldBe(0);

        File.ReadAllBytes(Path.Join(site.Output, "verhuisd/foto.png")).ShouldBe(Png);
        File.ReadAllBytes(Path.Join(site.Output, "een/foto.png")).ShouldBe(Png);
        site.Read("een/verslag.pdf").ShouldBe(site.Read("verhuisd/verslag.pdf"));
        site.Page("verhuisd/").QuerySelector("img")!.GetAttribute("src").ShouldBe("/krant/verhuisd/foto.png");
    }

    [Fact]
    public async Task Links_between_texts_lead_to_pages_and_files_travel_to_the_page()
    {
        using var site = Make();
        (await site.BuildAsync()).Error.ShouldBe("");
        var body = site.Page("een/").QuerySelector("div.body")!;
        body.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/krant/twee/", "/krant/een/verslag.pdf", "https://elders.example/"]);
        body.QuerySelector("img")!.GetAttribute("src").ShouldBe("/krant/een/foto.png");
        File.ReadAllBytes(Path.Combine(site.Output, "een/foto.png")).ShouldBe(Png);
        site.Read("een/verslag.pdf").ShouldBe("%PDF");
    }

    [Fact]
    public async Task A_damaged_picture_is_named_and_left_out()
    {
        using var site = Make();
        File.WriteAllBytes(site.PathOf("seeds/foto.png"), Png[..40]);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0);
        run.Error.ShouldContain("seeds/a.md:9:1: warning: the picture 'foto.png' is damaged, so it is left out (save it anew from the original)");
        run.Error.ShouldContain("seeds/map/b.txt:1:1: warning: the picture '../foto.png' is damaged, so it is left out");
        site.Page("een/").QuerySelector("div.body img").ShouldBeNull();
        site.Page("twee/").QuerySelector("figure.picture").ShouldBeNull();
    }

    [Fact]
    public async Task A_picture_has_its_size_its_other_widths_and_its_words()
    {
        using var site = Make();
        await site.BuildAsync();
        var picture = site.Page("twee/").QuerySelector("figure.picture")!;
        var image = picture.QuerySelector("img")!;
        image.GetAttribute("src").ShouldBe("/krant/twee/foto.png");
        image.GetAttribute("alt").ShouldBe("Een brug");
        image.GetAttribute("width").ShouldBe("2");
        image.GetAttribute("height").ShouldBe("1");
        image.GetAttribute("loading").ShouldBe("lazy");
        image.GetAttribute("srcset").ShouldBe("/krant/twee/foto-2.png 2w, /krant/twee/foto.png 2w");
        picture.TextContent.ShouldContain("De brug");
        picture.TextContent.ShouldContain("ANP");
        site.Read("twee/index.html").ShouldContain("\"image\":\"https://proef.example/krant/twee/foto.png\"");
    }

    [Fact]
    public async Task A_picture_without_alt_is_a_warning_and_one_that_is_not_there_an_error()
    {
        using var site = Make();
        site.Write("input/articles/b.yml", "title: x\n");
        site.Write("seeds/map/b.txt", "---\ndate: 2024-05-02\npicture: ../foto.png\n---\nDe brug bij Utrecht is zaterdag bekeken, meldt de gemeente.");
        (await site.BuildAsync()).Error.ShouldContain(
            "seeds/map/b.txt:1:1: warning: its picture has no alt text (add 'alt: what it shows' to the picture)");
        site.Write("seeds/map/b.txt", "---\ndate: 2024-05-02\npicture: weg.png\n---\nDe brug bij Utrecht is zaterdag bekeken, meldt de gemeente.");
        (await site.BuildAsync()).Error.ShouldContain(
            "seeds/map/b.txt:1:1: error: there is no picture 'weg.png' (put it beside the text or below input/)");
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_not_there_is_an_error_with_its_line()
    {
        using var site = Make();
        File.Delete(site.PathOf("seeds/verslag.pdf"));
        (await site.BuildAsync()).Error.ShouldContain(
            "seeds/a.md:7:1: error: there is no file 'verslag.pdf' (put it beside the text, or write a whole address)");
    }
}
