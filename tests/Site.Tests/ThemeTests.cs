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
}
