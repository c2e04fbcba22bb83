using System.Text.Json;

namespace Site.Tests.Pushing;

public sealed class UnreadItemTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        identity_domain: example.org
        -- seeds/one.txt --
        ---
        title: Eerste
        date: 2022-03-01
        id: een
        ---
        De brug over de Maas gaat dicht.
        -- seeds/two.txt --
        ---
        title: Tweede
        date: 2022-03-02
        id: twee
        ---
        De brug over de Waal gaat open.
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Another_identity_domain_is_warned_of()
    {
        await _site.BuildAsync();
        _site.Write("input/settings.yml", "identity_domain: example.com");

        var run = await _site.BuildAsync();

        run.Status.ShouldBe(0);
        run.Error.ShouldContain(
            "input/settings.yml:1:1: warning: the identity domain changed from example.org to example.com, so 2 items would come back as unread (set identity_domain to example.org and leave it so)\n");
    }

    [Fact]
    public async Task Strictly_it_is_refused_and_nothing_is_published()
    {
        await _site.BuildAsync();
        var before = _site.Published();
        _site.Write("input/settings.yml", "identity_domain: example.com");

        var run = await _site.BuildAsync("--strict");

        run.Status.ShouldBe(1);
        run.Error.ShouldContain("input/settings.yml:1:1: error: the identity domain changed");
        _site.Published().ShouldBe(before);
        (await _site.BuildAsync("--strict")).Status.ShouldBe(1, "refused once is refused until it is mended");
    }

    [Fact]
    public async Task A_text_that_was_moved_and_not_committed_is_known_again()
    {
        Replace("seeds/one.txt", "id: een\n", "");
        await _site.BuildAsync();
        File.Move(_site.PathOf("seeds/one.txt"), _site.PathOf("seeds/drie.txt"));

        (await _site.BuildAsync()).Error.ShouldContain(
            "seeds/drie.txt:1:1: warning: it has the headline or the address of seeds/one.txt, which is gone, so it is taken for that article (if it is another one, give it an id of its own: 'id: …')\n");
        _site.Read("feed.xml").ShouldContain("tag:example.org,2026:seeds/one.txt<");
    }

    [Fact]
    public async Task A_text_with_another_id_is_named_with_its_old_one()
    {
        await _site.BuildAsync();
        Replace("seeds/one.txt", "id: een", "id: anders");

        (await _site.BuildAsync()).Error.ShouldContain(
            "seeds/one.txt:1:1: warning: its feed id changed from tag:example.org,2026:een to tag:example.org,2026:anders, so it would come back as unread (give it 'id: een' in its sidecar, or take the change back)\n");
    }

    [Fact]
    public async Task A_text_that_is_moved_and_loses_its_id_is_known_by_its_words()
    {
        await _site.BuildAsync();
        Replace("seeds/one.txt", "id: een", "id: anders");
        File.Move(_site.PathOf("seeds/one.txt"), _site.PathOf("seeds/three.txt"));

        (await _site.BuildAsync()).Error.ShouldContain("seeds/three.txt:1:1: warning: its feed id changed from tag:example.org,2026:een ");
    }

    [Fact]
    public async Task Dates_that_change_at_once_are_warned_of()
    {
        await _site.BuildAsync();
        Replace("seeds/one.txt", "2022-03-01", "2023-03-01");
        Replace("seeds/two.txt", "2022-03-02", "2023-03-02");

        (await _site.BuildAsync()).Error.ShouldContain(
            "seeds/two.txt:1:1: warning: 2 of 2 texts have another date than readers got (this one 2022-03-02, now 2023-03-02), so feeds would be shuffled (");
    }

    [Fact]
    public async Task One_text_that_gets_another_date_or_is_replaced_by_another_is_no_accident()
    {
        await _site.BuildAsync();
        Replace("seeds/one.txt", "2022-03-01", "2023-03-01");
        _site.Write("seeds/three.txt", "---\ntitle: Derde\ndate: 2022-03-03\n---\nIets heel anders, over een tunnel.");
        File.Delete(_site.PathOf("seeds/two.txt"));

        (await _site.BuildAsync("--strict")).Status.ShouldBe(0);
    }

    [Fact]
    public async Task The_report_says_all_of_it_as_JSON()
    {
        await _site.BuildAsync();
        Replace("seeds/one.txt", "title: Eerste", "title: Anders\nslug: anders");
        var file = _site.PathOf("report.json");

        await _site.BuildAsync("--report", file);

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var root = report.RootElement;
        root.GetProperty("published").GetBoolean().ShouldBeTrue();
        root.GetProperty("pages").GetProperty("moved")[0].GetProperty("to").GetString().ShouldBe("/anders/");
        var feed = root.GetProperty("feeds")[0];
        feed.GetProperty("path").GetString().ShouldBe("feed.xml");
        feed.GetProperty("changed")[0].GetProperty("id").GetString().ShouldBe("tag:example.org,2026:een");
        feed.GetProperty("new").GetArrayLength().ShouldBe(0);
    }

    private void Replace(string path, string old, string next) =>
        _site.Write(path, File.ReadAllText(_site.PathOf(path)).Replace(old, next, StringComparison.Ordinal));
}
