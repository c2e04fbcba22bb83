namespace Site.Tests;

/// <summary>Tags keep their addresses, and editors have the last word.</summary>
public sealed class TagTests
{
    private const string Files = """
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- seeds/a_0000000000000001.txt --
        ---
        date: 2024-05-01
        ---
        Burgemeester Anna de Vries van Utrecht opent een brug. „Dit is mooi”, zei Anna de Vries zaterdag.

        Volgens Rijkswaterstaat is de brug in Utrecht op tijd klaar. Rijkswaterstaat bouwde haar.
        -- seeds/b_0000000000000002.txt --
        ---
        date: 2024-05-02
        ---
        Rijkswaterstaat sluit de brug in Utrecht. Burgemeester Anna de Vries is verrast, zegt Anna de Vries.

        Utrecht wacht op uitleg van Rijkswaterstaat.
        """;

    [Fact]
    public async Task A_build_notes_the_published_tags_and_the_next_one_leaves_the_note_alone()
    {
        using var site = TestSite.From(Files);
        (await site.BuildAsync()).Status.ShouldBe(0);
        var noted = File.ReadAllText(site.PathOf("input/published.lock.yml"));
        noted.ShouldContain("\n\"tag:utrecht\": {\"name\":\"Utrecht\"}\n");
        (await site.BuildAsync()).Output.ShouldContain("written 0");
        File.ReadAllText(site.PathOf("input/published.lock.yml")).ShouldBe(noted);
    }

    [Fact]
    public async Task A_tag_that_an_editor_renames_leaves_a_redirect_at_its_old_address()
    {
        using var site = TestSite.From(Files);
        (await site.BuildAsync()).Status.ShouldBe(0);
        File.Exists(Path.Combine(site.Output, "tags/rijkswaterstaat/feed.xml")).ShouldBeTrue();

        site.Write("input/tags.yml", "aliases:\n  Waterstaat: [Rijkswaterstaat]\n");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Page("tags/waterstaat/").QuerySelector("h1")!.TextContent.Trim().ShouldBe("Waterstaat");
        site.Read("tags/rijkswaterstaat/index.html").ShouldContain("url=https://proef.example/tags/waterstaat/");
        site.Read("sitemap.xml").ShouldNotContain("tags/rijkswaterstaat");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("topics: true", true)]
    [InlineData("topics: false", false)]
    public async Task Topics_that_no_rule_names_have_pages_unless_they_are_switched_off(string setting, bool isThere)
    {
        using var site = TestSite.From(Files);
        site.Write("input/settings.yml", $"title: Proef\nurl: https://proef.example/\n{setting}\n");
        for (var i = 0; i < 10; i++)
            site.Write($"seeds/{i}.txt", i < 2 ? $"In straat {i} is te veel stikstof. Minder stikstof kan." : $"Op dag {i} bleef het stil.");

        (await site.BuildAsync()).Status.ShouldBe(0);

        File.Exists(Path.Combine(site.Output, "tags/stikstof/index.html")).ShouldBe(isThere);
        if (isThere)
            site.Page("tags/").QuerySelectorAll("h2").Select(h => h.TextContent.Trim()).ShouldContain("Onderwerpen");
    }

    [Fact]
    public async Task Rules_ban_pin_and_make_topics()
    {
        using var site = TestSite.From(Files).Write("input/tags.yml", """
            never: [Rijkswaterstaat]
            topics:
              Bruggen: {all: [Utrecht], any: [brug]}
            pins:
              Opening: ["a_*"]
            """);
        (await site.BuildAsync()).Error.ShouldBe("");
        Directory.Exists(Path.Combine(site.Output, "tags/rijkswaterstaat")).ShouldBeFalse();
        site.Page("tags/bruggen/").QuerySelectorAll("main article, main li").Length.ShouldBeGreaterThan(1);
        (await site.RunAsync("inspect", "a_0000000000000001")).Output.ShouldContain("Opening");
    }

    [Fact]
    public async Task A_tag_that_an_editor_gives_is_meant_as_it_is_written()
    {
        using var site = TestSite.From(Files).Write("input/articles/a_0000000000000001.yml", "tags: [Waal, Utrecht]\n");
        (await site.RunAsync("inspect", "a_0000000000000001")).Output.ShouldContain("tags        Waal, Utrecht");
    }

    [Fact]
    public async Task A_malformed_rule_is_an_error_with_its_place_and_the_nearest_key()
    {
        using var site = TestSite.From(Files).Write("input/tags.yml", "alias:\n  A: [B]\n");
        (await site.BuildAsync()).Error.ShouldStartWith("input/tags.yml:1:1: error: unknown key 'alias' (did you mean 'aliases'?)\n");
    }

    [Fact]
    public async Task Inspect_explains_suggests_and_prints_the_model()
    {
        using var site = TestSite.From(Files);
        (await site.RunAsync("inspect", "a_0000000000000001", "--explain")).Output.ShouldContain("because: headline");
        (await site.RunAsync("inspect", "--suggest")).Output.ShouldStartWith("# Suggestions.");
        var model = System.Text.Json.JsonDocument.Parse((await site.RunAsync("inspect", "a_0000000000000001", "--model")).Output).RootElement;
        model.GetProperty("blocks")[0].GetProperty("kind").GetString().ShouldBe("paragraph");
        model.GetProperty("title_derived").GetBoolean().ShouldBeTrue();
    }
}
