namespace Site.Tests.Checking;

/// <summary>A picture that no browser will load is a warning with the line where it was written.</summary>
public sealed class BlockedPictureTests
{
    private const string Cure = "(write https, or put the picture beside the text)";

    [Theory]
    [InlineData("![beeld](http://elders.example/a.png)", "seeds/a.md:7:10")]
    [InlineData("<img src=\"http://elders.example/a.png\" alt=\"beeld\">", "seeds/a.md:7:11")]
    [InlineData("![beeld](https://elders.example/a.png)", null)]
    [InlineData("[beeld](http://elders.example/a.png)", null)]
    [InlineData("![beeld](http://example.org/krant/feed.css)", null)]
    public async Task Of_a_text(string picture, string? place)
    {
        using var site = Site(picture, "Wie wij zijn.");
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldBe(place is null ? "" : $"{place}: warning: its page shows http://elders.example/a.png, which browsers do not load: pictures of other hosts must come over https {Cure}\n");
    }

    [Fact]
    public async Task Of_a_page()
    {
        using var site = Site("Woorden.", "![beeld](http://elders.example/a.png)");
        (await site.BuildAsync()).Error.ShouldStartWith("input/over.md:3:10: warning: its page shows http://elders.example/a.png, which browsers do not load");
    }

    [Fact]
    public async Task Of_a_template_is_told_once()
    {
        using var site = Site("Woorden.", "Wie wij zijn.");
        site.WithOwnTheme();
        var template = site.PathOf("theme/templates/partials/head.html");
        File.WriteAllText(template, File.ReadAllText(template) + "<meta property=\"og:image\" content=\"http://elders.example/a.png\">\n");
        var said = (await site.BuildAsync()).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        said.ShouldHaveSingleItem().ShouldContain("shows http://elders.example/a.png, which browsers do not load: pictures of other hosts must come over https (nor do those of ");
    }

    [Fact]
    public async Task Is_no_fault_where_the_policy_of_the_theme_lets_it_pass()
    {
        using var site = Site("![beeld](http://elders.example/a.png)", "Wie wij zijn.");
        site.WithOwnTheme();
        var template = site.PathOf("theme/templates/partials/head.html");
        File.WriteAllText(template, File.ReadAllText(template).Replace("{{ site.policy }}", "img-src 'self' http: https:", StringComparison.Ordinal));
        (await site.BuildAsync()).Error.ShouldBe("");
    }

    private static TestSite Site(string text, string page) => TestSite.From($"""
        -- input/settings.yml --
        url: https://example.org/krant/
        -- input/over.md --
        # Over

        {page}
        -- seeds/a.md --
        ---
        title: De brug
        date: 2024-05-01
        ---
        De brug is open.

        {text}
        """);
}
