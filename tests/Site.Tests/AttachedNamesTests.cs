using System.Globalization;

namespace Site.Tests;

/// <summary>Files beside a text under whatever name, linked to in whatever way: the page and the feed lead to them, and the check agrees.</summary>
public sealed class AttachedNamesTests
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwHwgBAA77BP2Q6nHgAAAAAElFTkSuQmCC");

    [Theory]
    [InlineData("C#.pdf", "C%23.pdf", "C%23.pdf")]
    [InlineData("C#.pdf", "C#.pdf", "C%23.pdf")]
    [InlineData("mijn bestand.pdf", "mijn%20bestand.pdf", "mijn%20bestand.pdf")]
    [InlineData("mijn bestand.pdf", "<mijn bestand.pdf>", "mijn%20bestand.pdf")]
    [InlineData("rapport.pdf", "rapport.pdf#page=3", "rapport.pdf#page=3")]
    [InlineData("rapport.pdf", "rapport.pdf?v=2#page=3", "rapport.pdf?v=2#page=3")]
    [InlineData("waarom?.pdf", "waarom?.pdf", "waarom-.pdf")]
    [InlineData("waarom?.pdf", "waarom%3F.pdf#page=2", "waarom-.pdf#page=2")]
    [InlineData("100%.pdf", "100%.pdf", "100%25.pdf")]
    [InlineData("100%.pdf", "100%25.pdf", "100%25.pdf")]
    [InlineData("a%20b.pdf", "a%20b.pdf", "a%2520b.pdf")]
    [InlineData("één.pdf", "één.pdf", "%C3%A9%C3%A9n.pdf")]
    [InlineData("a&b.pdf", "a&b.pdf", "a%26b.pdf")]
    [InlineData("a+b (1).pdf", "<a+b (1).pdf>", "a%2Bb%20%281%29.pdf")]
    public async Task A_link_leads_to_the_file(string file, string link, string address)
    {
        using var site = Make($"Zie [het stuk]({link}).");
        site.Write($"seeds/{file}", "%PDF");

        (await site.BuildAsync("--strict")).Error.ShouldBe("");

        site.Page("stuk/").QuerySelector("div.body a")!.GetAttribute("href").ShouldBe($"/krant/stuk/{address}");
        File.Exists(Path.Combine(site.Output, "stuk", file.Replace('?', '-'))).ShouldBeTrue();
        site.Read("feed.xml").ShouldContain($"https://proef.example/krant/stuk/{address}");
    }

    [Theory]
    [InlineData("foto#1.png", "foto%231.png")]
    [InlineData("foto 1.png", "foto%201.png")]
    [InlineData("100%.png", "100%25.png")]
    public async Task A_picture_is_shown_with_its_size(string file, string address)
    {
        using var site = Make($"![Een brug](<{file}> \"De brug\")", $"picture: {{src: \"{file}\", alt: Een brug}}\n");
        File.WriteAllBytes(site.PathOf($"seeds/{file}"), Png);

        (await site.BuildAsync("--strict")).Error.ShouldBe("");

        var page = site.Page("stuk/");
        page.QuerySelector("figure.picture img")!.GetAttribute("src").ShouldBe($"/krant/stuk/{address}");
        page.QuerySelector("div.body figure")!.InnerHtml.ShouldBe(
            $"<img src=\"/krant/stuk/{address}\" alt=\"Een brug\" width=\"2\" height=\"1\" loading=\"lazy\"><figcaption>De brug</figcaption>");
    }

    [Theory]
    [InlineData("Ga naar [de kop](#kop) of [de eigen](#eigen).\n\n## Kop\n\nTekst.\n\n## Eigen {#eigen}\n\nTekst.", "")]
    [InlineData("Ga naar [een zin](#:~:text=Tekst), [in een deel](#kop:~:text=Tekst).\n\n## Kop\n\nTekst.", "")]
    [InlineData("Ga naar [de kop](#één-café).\n\n## Één café\n\nTekst.", "")]
    [InlineData("Ga naar [nergens](#weg).\n\n## Kop\n\nTekst.", "seeds/a.md:6:19: error: its page links to #weg, which is not there (mend the link, or publish what it leads to)")]
    public async Task A_link_to_a_heading_is_checked(string text, string said)
    {
        using var site = Make(text);

        (await site.BuildAsync("--strict")).Error.Split('\n')[0].ShouldBe(said);
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_read_again_and_one_that_did_is()
    {
        using var site = Make("Zie [het stuk](verslag.pdf).");
        site.Write("seeds/verslag.pdf", "%PDF een");
        await site.BuildAsync();
        var published = Path.Combine(site.Output, "stuk/verslag.pdf");
        var written = File.GetLastWriteTimeUtc(published);

        site.Write("seeds/b.md", "---\ndate: 2024-05-02\n---\nNog een tekst over de brug.");
        (await site.BuildAsync()).Output.ShouldContain("written");
        File.GetLastWriteTimeUtc(published).ShouldBe(written);

        site.Write("seeds/verslag.pdf", "%PDF twe");
        await site.BuildAsync();
        File.ReadAllText(published).ShouldBe("%PDF twe");
    }

    /// <summary>No array takes so many bytes.</summary>
    [Fact]
    [Trait("slow", "two gigabytes are written")]
    public async Task A_file_of_any_length_is_published()
    {
        using var site = Make("Zie [de film](film.mp4).");
        const long Length = (2L << 30) + 1;
        using (var film = File.Create(site.PathOf("seeds/film.mp4")))
            film.SetLength(Length);

        var run = await site.BuildAsync();

        run.Error.ShouldBe("");
        run.Status.ShouldBe(0);
        new FileInfo(Path.Combine(site.Output, "stuk/film.mp4")).Length.ShouldBe(Length);
    }

    private static TestSite Make(string text, string matter = "") => TestSite.From(string.Create(CultureInfo.InvariantCulture, $"""
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/krant/
        -- seeds/a.md --
        ---
        date: 2024-05-01
        title: Stuk
        slug: stuk
        {matter}---
        {text}
        """));
}
