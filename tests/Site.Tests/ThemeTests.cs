namespace Site.Tests;

/// <summary>A publisher changes the one thing they want and keeps the rest.</summary>
public sealed class ThemeTests
{
    [Fact]
    public async Task A_theme_of_ones_own_overrides_single_files_and_texts_of_the_one_behind_it()
    {
        using var site = TestSite.Shipped();
        site.Write("mine/templates/partials/foot.html", "<footer>Een eigen voet</footer></body></html>");
        site.Write("mine/assets/extra.css", "body { color: black }");
        (await site.RunAsync("build", "--theme", site.PathOf("mine"))).Error.ShouldBe("");
        site.Page("").QuerySelector("footer")!.TextContent.ShouldBe("Een eigen voet");
        site.Page("").QuerySelector("header")!.TextContent.ShouldContain("Oostfront");
        Directory.GetFiles(Path.Combine(site.Output, "assets"), "extra.*.css").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_theme_folder_that_is_not_there_is_an_error_that_says_how_to_name_one()
    {
        using var site = TestSite.Shipped();
        (await site.RunAsync("build", "--theme", site.PathOf("weg"))).Error
            .ShouldContain("weg:1:1: error: no such theme folder (set 'theme' in settings.yml or pass --theme)");
    }

    [Fact]
    public async Task The_interface_speaks_the_sites_language()
    {
        using var site = TestSite.Shipped();
        File.WriteAllText(site.PathOf("input/settings.yml"), "title: Front\nlanguage: en\ntime_zone: Europe/Amsterdam\nidentity_domain: nieuws.example\n");
        (await site.BuildAsync()).Error.ShouldBe("");
        var home = site.Page("");
        home.DocumentElement.GetAttribute("lang").ShouldBe("en");
        home.QuerySelector("nav")!.TextContent.ShouldContain("Subjects");
        home.QuerySelectorAll("[lang=nl]").Length.ShouldBeGreaterThan(0);
        home.Body!.TextContent.ShouldContain("30 November 2022");
    }

    [Fact]
    public async Task A_name_that_no_page_has_is_an_error_with_its_place()
    {
        using var site = TestSite.Shipped().WithOwnTheme();
        site.Write("theme/templates/partials/foot.html", "<footer>\n{{ artikel.title }}</footer></body></html>");
        (await site.BuildAsync()).Error.ShouldContain(
            "theme/templates/partials/foot.html:2:4: error: The variable or function `artikel` was not found (while rendering ");
    }

    [Fact]
    public async Task A_partial_may_ask_for_what_only_another_kind_of_page_has()
    {
        using var site = TestSite.Shipped().WithOwnTheme();
        site.Write("theme/templates/partials/foot.html", "<footer>{{ if article }}een artikel{{ else }}geen{{ end }}</footer></body></html>");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Page("").QuerySelector("footer")!.TextContent.ShouldBe("geen");
    }
}
