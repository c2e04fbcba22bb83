using Site.Search;

namespace Site.Tests.Search;

public sealed class SearchPageTests
{
    [Fact]
    public async Task The_search_page_names_an_index_that_finds_the_texts_of_the_site()
    {
        using var script = new SearchScript();
        using var site = TestSite.Shipped();
        (await site.BuildAsync()).Status.ShouldBe(0);
        site.Page("search/").QuerySelector("#search")!.GetAttribute("data-index").ShouldBe("/" + SearchIndexWriter.ManifestPath);

        SearchFile[] files = [.. Directory.EnumerateFiles(Path.Join(site.Output, "search"), "*.json")
            .Select(file => new SearchFile("search/" + Path.GetFileName(file), File.ReadAllBytes(file)))];
        var answers = script.Find(files, "lidstaat ", "oekraine navo", "Stoltenberg: poetin faalt");
        answers.Select(answer => answer.Total).ShouldBe([2, 2, 1]);
        answers.SelectMany(answer => answer.Urls).ShouldAllBe(url => File.Exists(Path.Join(site.Output, url, "index.html")));
    }

    [Fact]
    public async Task Under_a_path_prefix_index_and_results_keep_it()
    {
        using var script = new SearchScript();
        using var site = TestSite.Shipped();
        (await site.BuildAsync("--url", "https://example.org/krant/")).Status.ShouldBe(0);
        site.Page("search/").QuerySelector("#search")!.GetAttribute("data-index").ShouldBe("/krant/" + SearchIndexWriter.ManifestPath);
        Directory.EnumerateFiles(Path.Join(site.Output, "search"), "*.json").Select(File.ReadAllText)
            .ShouldContain(text => text.Contains("\"u\":\"/krant/", StringComparison.Ordinal));
    }
}
