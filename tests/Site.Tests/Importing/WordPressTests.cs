namespace Site.Tests.Importing;

/// <summary>A WordPress export in the manner of real ones: block comments, shortcodes, attachments, drafts, pages, percent-encoded names.</summary>
public sealed class WordPressTests
{
    private static readonly string[] Source = ["wordpress", ImportedSite.Export("wp/krant.xml")];

    [Fact]
    public async Task A_text_keeps_its_words_links_pictures_date_author_section_tags_and_addresses()
    {
        using var site = new ImportedSite();
        (await site.ImportAsync(Source)).Status.ShouldBe(0);
        site.Text("seeds/2020/brug-dicht.md").ShouldBe("""
            ---
            title: "De brug gaat dicht – voor een jaar"
            id: "https://oud.example/?p=12"
            date: 2020-01-02T09:00:00Z
            updated: 2020-01-05T09:00:00Z
            author: Anna Smit
            section: Binnenland
            tags: [Verkeer, Waal]
            slug: brug-dicht
            summary: De brug is een jaar dicht.
            picture:
              src: brug-dicht/brug.png
              alt: Een brug
              caption: De brug in januari
            aliases: ["/2020/01/brug-dicht/", "/2020/01/brug/"]
            ---

            De brug bij **Zaltbommel** gaat dicht, schrijft [de sluiswachter](sluis.md). Zie ook [dit](sluis.md#meer).

            ![De brug bij avond](brug-dicht/brug.png "De brug, gisteren")

            ## Wat nu

            - omrijden
              - over Tiel
            - wachten

            | Weg | Minuten |
            | --- | --- |
            | A2 | 20 |

            https://www.youtube.com/watch?v=abc

            Prijs: 3 \* 4 euro_bedrag & \[een noot\] met <sub>2</sub>.

            """);
    }

    [Fact]
    public async Task Paragraphs_captions_galleries_and_other_shortcodes_of_the_old_editor_are_read()
    {
        using var site = new ImportedSite();
        await site.ImportAsync(Source);
        site.Text("seeds/2020/sluis.md").Split("---\n\n")[1].ShouldBe("""
            De sluis is open.\
            Twee regels.

            [![Brug](sluis/brug.png "De brug van ver")](sluis/brug.png)

            De wachter zei \[sic\] niets.\
            Neem brood mee.

            ![Een brug](sluis/brug.png "De brug in januari")

            > Nooit meer.
            >
            > Echt niet.

            [https://www.youtube.com/embed/xyz](https://www.youtube.com/embed/xyz)

            Slot met `a*b`.

            """);
    }

    [Fact]
    public async Task What_is_not_taken_is_named_with_its_place_or_its_number_and_a_cure()
    {
        using var site = new ImportedSite();
        var run = await site.ImportAsync(Source);
        var place = ImportedSite.Export("wp/krant.xml");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            $"{place}:27:1: warning: the block 'latest-posts' is left out, since WordPress makes it anew for each page (write what it showed)",
            $"{place}:92:1: warning: 1 pictures of a gallery are not in the export (export the media, too)",
            $"{place}:92:1: warning: the shortcode [contact-form-7] is left out; what it encloses stays (write what it showed)",
            $"{place}:92:1: warning: the shortcode [su_box] is left out; what it encloses stays (write what it showed)",
            $"{place}:105:1: warning: <iframe> is left out, but for its words and a link to its source (write a picture or a link in its place)",
            $"{place}:160:1: warning: 'Alleen voor ons' was not for everybody, so it is a draft (take 'draft: true' away to publish it)",
        ]);
        run.Output.ShouldBe("""
            texts: 7 added
            files: 3 added, 3 unchanged
            not taken:
              'sticky' marks: 1 (lists are in the order of dates)
              comments: 1 (the site has none; keep the export)
              menu entries: 1 (give pages 'nav: …' to have them in the navigation)

            """);
    }

    [Theory]
    [InlineData("seeds/2020/nog-niet-af.md", "draft: true")]
    [InlineData("seeds/2020/intern.md", "draft: true")]
    [InlineData("seeds/2099/later.md", "date: 2099-04-03T09:00:00Z")]
    [InlineData("seeds/2020/moskva.md", "aliases: [\"/2020/03/москва/\"]")]
    [InlineData("seeds/2020/moskva.md", "slug: moskva")]
    [InlineData("input/over-ons.md", "Wij maken [berichten](2020/01/brug-dicht/). ![Brug](media/brug.png)")]
    public async Task Drafts_private_scheduled_and_foreign_texts_and_pages_are_what_they_were(string file, string line)
    {
        using var site = new ImportedSite();
        await site.ImportAsync(Source);
        site.Text(file).Split('\n').ShouldContain(line);
    }

    [Fact]
    public async Task The_site_that_is_built_of_it_has_the_old_ids_and_answers_at_the_old_addresses()
    {
        using var site = new ImportedSite();
        await site.ImportAsync(Source);
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        site.Guids().ShouldBe(["https://oud.example/?p=15", "https://oud.example/?p=14", "https://oud.example/?p=12"]);
        site.AtomIds().ShouldBe(site.Guids());
        site.Site.Page("2020/01/brug-dicht/").QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://oud.example/brug-dicht/");
        site.Site.Page("2020/01/brug/").QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://oud.example/brug-dicht/");
        site.Site.Page("2020/03/москва/").QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://oud.example/moskva/");
        site.Site.Page("over-ons/").QuerySelector("main a[href$='/2020/01/brug-dicht/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_pattern_of_the_old_addresses_leaves_them_as_they_were()
    {
        using var site = new ImportedSite();
        await site.ImportAsync(Source);
        site.Site.Write("input/settings.yml", "url: https://oud.example/\nidentity_domain: oud.example\npermalink: \"{year}/{month}/{slug}/\"\n");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
        site.Site.Page("2020/01/brug-dicht/").QuerySelector("h1")!.TextContent.ShouldBe("De brug gaat dicht – voor een jaar");
    }
}
