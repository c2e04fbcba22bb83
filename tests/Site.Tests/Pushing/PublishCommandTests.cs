namespace Site.Tests.Pushing;

public sealed class PublishCommandTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        url: https://example.org/
        identity_domain: example.org
        minimum_articles_per_tag: 1
        -- seeds/one_00000000000000a1.txt --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """);

    private string Live => _site.PathOf("live");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_site_is_live_under_current()
    {
        var run = await PublishAsync();

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldEndWith($"live: {Path.Join(Live, "releases", "000001")}\n");
        TestSite.Tree(Path.Join(Live, "current")).ShouldBe(_site.Published());
    }

    [Fact]
    public async Task A_text_more_is_told_page_by_page_and_item_by_item()
    {
        await PublishAsync();
        AddSecond();

        var run = await PublishAsync();

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldContain("  + /tweede-bericht/\n");
        run.Output.ShouldContain("feed.xml: 1 new\n  + Tweede bericht\n");
        File.ReadAllText(Path.Join(Live, "current", "feed.xml")).ShouldContain("Tweede bericht");
    }

    [Fact]
    public async Task An_edited_moved_and_redated_text_is_told_as_that()
    {
        await PublishAsync();
        _site.Write("seeds/one_00000000000000a1.txt", "---\ntitle: Andere kop\nslug: andere-kop\ndate: 2022-03-02\n---\nDe brug over de Maas blijft dicht.");

        var run = await PublishAsync();

        run.Output.ShouldContain("  > /eerste-bericht/ to /andere-kop/\n");
        run.Output.ShouldContain("feed.xml: 1 changed, 1 redated\n  ~ Andere kop\n  @ Andere kop (2022-03-01 to 2022-03-02)\n");
    }

    [Fact]
    public async Task Dates_of_one_day_are_told_with_their_time()
    {
        await PublishAsync();
        _site.Write("seeds/one_00000000000000a1.txt", "---\ntitle: Eerste bericht\ndate: 2022-03-01 12:30\n---\nDe brug over de Maas gaat dicht.");

        (await PublishAsync()).Output.ShouldContain("  @ Eerste bericht (2022-03-01 00:00:00Z to 2022-03-01 12:30:00Z)\n");
    }

    [Fact]
    public async Task Another_address_is_warned_of()
    {
        (await PublishAsync()).Error.ShouldBe("");

        (await PublishAsync("--url", "https://example.net/krant/")).ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(0),
            run => run.Error.ShouldBe(
                "input/settings.yml:1:1: warning: the site's address was https://example.org/ and is https://example.net/krant/ now, so links and feeds at the old one lead nowhere " +
                "(let the old address redirect to the new one, or set 'url' as it was)\n"));
    }

    [Theory]
    [InlineData("", "http://localhost:5080/")]
    [InlineData("url: http://127.0.0.1:8080/krant/\n", "http://127.0.0.1:8080/krant/")]
    public async Task An_address_that_only_this_machine_reaches_is_warned_of_where_the_site_goes_public(string url, string address)
    {
        _site.Write("input/settings.yml", "title: Krant\n" + url);

        (await PublishAsync()).Error.ShouldBe(
            $"input/settings.yml:1:1: warning: the site's address is {address}, which leads its readers to their own machine (set 'url' to the address that they use, or pass --url)\n");
        (await _site.BuildAsync()).Error.ShouldBe("");
    }

    [Fact]
    public async Task Rolling_back_where_nothing_was_published_makes_nothing()
    {
        (await PublishAsync("--rollback")).ShouldBe(new(1, "", $"{Live}:1:1: error: nothing was published there (name the folder that the site was published to)\n"));

        Directory.Exists(Live).ShouldBeFalse();
    }

    [Fact]
    public async Task A_text_less_is_gone_from_the_feed()
    {
        AddSecond();
        await PublishAsync();
        File.Delete(_site.PathOf("seeds/two_00000000000000a2.txt"));

        (await PublishAsync()).Output.ShouldContain("feed.xml: 1 gone\n  - Tweede bericht\n");
    }

    [Fact]
    public async Task A_site_with_an_error_leaves_the_live_one_and_says_why()
    {
        await PublishAsync();
        var before = TestSite.Tree(Path.Join(Live, "current"));
        _site.Write("input/settings.yml", "titel: Krant");

        var run = await PublishAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldStartWith("input/settings.yml:1:1: error: unknown setting 'titel' (did you mean 'title'?)\n");
        run.Error.ShouldEndWith($"site: not built; {Path.Join(Live, "releases", "000001")} stays as it was\n");
        TestSite.Tree(Path.Join(Live, "current")).ShouldBe(before);
    }

    [Fact]
    public async Task Rollback_puts_the_release_before_live_and_the_next_publication_the_newest()
    {
        await PublishAsync();
        AddSecond();
        await PublishAsync();

        var back = await PublishAsync("--rollback");

        back.Status.ShouldBe(0, back.Error);
        back.Output.ShouldBe($"live: {Path.Join(Live, "releases", "000001")}\n");
        File.ReadAllText(Path.Join(Live, "current", "feed.xml")).ShouldNotContain("Tweede bericht");
        (await PublishAsync()).Output.ShouldContain("feed.xml: 1 new\n");
        File.ReadAllText(Path.Join(Live, "current", "feed.xml")).ShouldContain("Tweede bericht");
    }

    [Fact]
    public async Task Rolling_back_to_where_nothing_is_says_what_there_is()
    {
        await PublishAsync();

        var run = await PublishAsync("--rollback", "7");

        run.Status.ShouldBe(1);
        run.Error.ShouldBe($"{Live}:1:1: error: there is no release 7 (there are: 1)\n");
    }

    [Fact]
    public async Task As_many_releases_stay_as_were_asked_for()
    {
        await PublishAsync("--keep", "1");
        AddSecond();
        await PublishAsync("--keep", "1");

        Directory.GetDirectories(Path.Join(Live, "releases")).ShouldBe([Path.Join(Live, "releases", "000002")]);
        Directory.GetFiles(Path.Join(Live, ".publish", "readers")).ShouldBe([Path.Join(Live, ".publish", "readers", "000002.json")]);
    }

    private void AddSecond() => _site.Write(
        "seeds/two_00000000000000a2.txt", "---\ntitle: Tweede bericht\ndate: 2022-03-05\n---\nDe brug over de Waal gaat open.");

    private Task<TestRun> PublishAsync(params string[] arguments) => _site.RunAsync(["publish", "--to", Live, .. arguments]);
}
