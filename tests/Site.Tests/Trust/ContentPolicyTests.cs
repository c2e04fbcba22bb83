using AngleSharp.Html.Parser;
using Site.Html;

namespace Site.Tests.Trust;

/// <summary>Every page says what a browser may run of it, whatever the host says.</summary>
public sealed class ContentPolicyTests
{
    [Fact]
    public async Task Every_page_says_it_before_anything_is_loaded()
    {
        using var site = TestSite.From("""
            -- input/tags.lock.yml --
            bruggen:
              name: Bruggen
              former: [oude-bruggen]
            -- input/settings.yml --
            minimum_articles_per_tag: 1
            -- seeds/a.txt --
            ---
            title: De brug
            date: 2024-05-01
            tags: [Bruggen]
            ---
            De brug gaat dicht.
            """);
        (await site.BuildAsync()).Error.ShouldBe("");
        var pages = Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(8);
        foreach (var page in pages)
        {
            var head = new HtmlParser().ParseDocument(File.ReadAllText(page)).Head!;
            head.Children[1].GetAttribute("http-equiv").ShouldBe("Content-Security-Policy", page);
            head.Children[1].GetAttribute("content").ShouldBe(ContentPolicy.OfPage, page);
        }
    }

    [Fact]
    public void The_configurations_of_servers_say_it_too() =>
        File.ReadAllText(Repository.PathOf("docs/server.md")).Split(ContentPolicy.OfHeader).Length.ShouldBe(3);
}
