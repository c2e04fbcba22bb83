namespace Site.Tests.Locking;

/// <summary>The address of a page of a list leads somewhere for ever, however the list changes.</summary>
public sealed class FormerListTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        title: Krant
        page_size: 2
        minimum_articles_per_tag: 2
        """);

    public FormerListTests()
    {
        for (var number = 1; number <= 12; number++)
            _site.Write(NameOf(number), $"---\ntitle: Bericht {number}\ndate: 2022-{(number - 1) / 4 + 1:00}-{number:00}\n---\nIn {(number % 2 == 0 ? "Utrecht" : "Zwolle")} gaat het goed.\n");
    }

    public void Dispose() => _site.Dispose();

    public static TheoryData<string, Action<TestSite>, string, string> Changes => new()
    {
        { "a longer page", site => site.Write("input/settings.yml", "title: Krant\npage_size: 4\nminimum_articles_per_tag: 2\n"), "page/5/", "" },
        { "a longer page of a tag", site => site.Write("input/settings.yml", "title: Krant\npage_size: 4\nminimum_articles_per_tag: 2\n"), "tags/utrecht/page/2/", "tags/utrecht/" },
        { "a month without texts", site => Delete(site, 5, 6, 7, 8), "2022/02/", "2022/" },
        { "and its pages", site => Delete(site, 5, 6, 7, 8), "2022/02/page/1/", "2022/" },
        { "fewer texts", site => Delete(site, 1, 2, 3, 4, 5, 6), "page/4/", "" },
        { "a tag that is banned", site => site.Write("input/tags.yml", "never: [Utrecht]\n"), "tags/utrecht/page/1/", "tags/" },
        { "a tag that is another", site => site.Write("input/tags.yml", "aliases:\n  Zwolle: [Utrecht]\n"), "tags/utrecht/page/1/", "tags/zwolle/" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_page_that_is_no_more_leads_on(string what, Action<TestSite> change, string former, string target)
    {
        (await _site.BuildAsync()).Status.ShouldBe(0, what);
        var before = Addresses();
        before.ShouldContain(former);
        change(_site);

        (await _site.BuildAsync()).Status.ShouldBe(0, what);
        (await _site.BuildAsync()).Status.ShouldBe(0, what);

        _site.Page(former).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldEndWith("/" + target);
        _site.Page(former).QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull();
        before.Except(Addresses()).Where(path => !path.StartsWith("bericht-", StringComparison.Ordinal)).ShouldBeEmpty(what);
    }

    [Fact]
    public async Task A_page_that_comes_back_is_a_page_again()
    {
        await _site.BuildAsync();
        var text = File.ReadAllText(_site.PathOf(NameOf(1)));
        Delete(_site, 1, 2);
        await _site.BuildAsync();
        _site.Page("page/5/").QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull();
        _site.Write(NameOf(1), text).Write(NameOf(2), text.Replace("Bericht 1", "Bericht 2", StringComparison.Ordinal));

        (await _site.BuildAsync()).Status.ShouldBe(0);

        _site.Page("page/5/").QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
    }

    [Theory]
    [InlineData("\"list:page/\": {\"pages\":-1}")]
    [InlineData("\"list:page/\": {\"pages\":2000000000}")]
    [InlineData("\"list:../../x/\": {\"pages\":1}")]
    [InlineData("\"list:page\": {\"pages\":1}")]
    [InlineData("\"list:page/\": {\"pages\":1,\"to\":\"/\"}")]
    public async Task A_damaged_line_is_an_error_with_its_place(string line)
    {
        await _site.BuildAsync();
        File.AppendAllText(_site.PathOf("input/published.lock.yml"), line + "\n");

        var run = await _site.BuildAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldContain("input/published.lock.yml:");
        run.Error.ShouldContain("the line is damaged");
    }

    private static string NameOf(int number) => $"seeds/{number:000}_{number:x16}.txt";

    private static void Delete(TestSite site, params int[] numbers)
    {
        foreach (var number in numbers)
            File.Delete(site.PathOf(NameOf(number)));
    }

    private HashSet<string> Addresses() =>
    [
        .. _site.Published().Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => path[..^"index.html".Length]),
    ];
}
