namespace Site.Tests.Checking;

public sealed class CheckedBuildTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        url: https://example.org/krant/
        description: Proef
        -- input/about.md --
        # Over ons

        Zie het [colofon](/krant/colofon/).
        -- seeds/one_00000000000000a1.txt --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_dead_link_is_a_warning_of_the_build_at_the_place_where_it_was_written()
    {
        var run = await _site.BuildAsync();

        run.Status.ShouldBe(0);
        run.Error.ShouldBe("input/about.md:3:19: warning: its page links to /krant/colofon/, which is not there (mend the link, or publish what it leads to)\n");
    }

    [Fact]
    public async Task It_keeps_the_site_from_being_published()
    {
        var run = await _site.RunAsync("publish", "--to", _site.PathOf("live"));

        run.Status.ShouldBe(1);
        run.Error.ShouldStartWith("input/about.md:3:19: error: its page links to /krant/colofon/, which is not there");
        Directory.Exists(_site.PathOf("live/current")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_to_a_page_that_this_build_removes_is_dead()
    {
        _site.Write("input/colofon.md", "# Colofon\n\nEen krant.");
        (await _site.BuildAsync()).Error.ShouldBe("");
        File.Delete(_site.PathOf("input/colofon.md"));

        (await _site.BuildAsync()).Error.ShouldStartWith("input/about.md:3:19: warning: its page links to /krant/colofon/, which is not there");
    }

    [Fact]
    public async Task A_link_to_a_file_that_no_build_wrote_is_well()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, "colofon"));
        File.WriteAllText(Path.Combine(_site.Output, "colofon/index.html"), "x");

        (await _site.BuildAsync()).Error.ShouldBe("");
    }

    [Fact]
    public async Task A_style_sheet_that_loads_what_is_not_there_is_named()
    {
        _site.Write("input/static/mijn.css", "a { background: url(weg.png) }").Write("input/colofon.md", "# Colofon\n\nEen krant.");

        (await _site.BuildAsync()).Error.ShouldBe("input/static/mijn.css:1:21: warning: it loads weg.png, which is not there (mend the link, or publish what it leads to)\n");
    }

    [Fact]
    public async Task What_was_built_passes_every_check()
    {
        _site.Write("input/colofon.md", "# Colofon\n\nEen krant.");
        await _site.BuildAsync();

        (await _site.RunAsync("check")).ShouldSatisfyAllConditions(
            run => run.Error.ShouldBe(""), run => run.Output.ShouldEndWith("at https://example.org/krant/: 0 errors, 0 warnings, 0 notes\n"), run => run.Status.ShouldBe(0));
    }

    [Fact]
    public async Task What_is_there_is_no_dead_link()
    {
        _site.Write("input/colofon.md", "# Colofon\n\nEen krant.");

        (await _site.RunAsync("publish", "--to", _site.PathOf("live"))).ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(0), run => run.Error.ShouldBe(""));
    }
}
