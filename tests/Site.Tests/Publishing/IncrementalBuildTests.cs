using Site.Building;
using Site.Settings;

namespace Site.Tests.Publishing;

/// <summary>A build after a change makes what the change concerns, and comes to what a build from nothing comes to.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private const int Texts = 12;


    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        title: Proefkrant
        page_size: 3
        -- input/tags.yml --
        aliases: {}
        -- input/about.md --
        ---
        nav: Over ons
        ---
        Wie wij zijn.
        """).WithOwnTheme();

    public IncrementalBuildTests()
    {
        for (var number = 1; number <= Texts; number++)
            _site.Write(NameOf(number), $"""
                ---
                date: 2022-03-{number:00}
                title: Bericht {number} uit {(number % 2 == 0 ? "Utrecht" : "Groningen")}
                ---
                In {(number % 2 == 0 ? "Utrecht" : "Groningen")} ging brug {number} open. Minister Jan de Vries was er bij.

                Er stonden veel mensen te kijken, en sommigen waren er al vroeg bij, want zo vaak komt het niet voor dat er in de stad een nieuwe brug opengaat, zei een van hen.

                Volgens De Vries gaat het goed met de bruggen in Nederland.
                """);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_edit_of_one_text_makes_its_page_and_its_feeds_and_nothing_else()
    {
        await BuildAsync();
        Replace(NameOf(6), "veel mensen", "weinig mensen");

        var report = await BuildAsync();

        report.Published!.Changed.ShouldContain("bericht-6-uit-utrecht/index.html");
        report.Published!.Changed.ShouldContain("tags/utrecht/feed.xml");
        report.Rendered.ShouldBe(report.Published.Changed.Count(path => path.EndsWith(".html", StringComparison.Ordinal) || Path.GetFileName(path) is "feed.xml" or "atom.xml" or "feed.json"));
        _site.Read("bericht-6-uit-utrecht/index.html").ShouldContain("weinig mensen");
    }

    [Fact]
    public async Task A_site_that_is_built_anew_makes_every_page_and_feed()
    {
        await BuildAsync();

        var report = await SiteBuilder.BuildAsync(Options with { Clean = true });

        report.Rendered.ShouldBe(report.Summary.Pages + report.Summary.Feeds);
    }

    [Fact]
    public async Task Another_style_makes_no_page_anew_in_a_preview()
    {
        var options = Options with { IsPreview = true };
        await SiteBuilder.BuildAsync(options);
        Replace("theme/assets/site.css", "color", "Color");

        var report = await SiteBuilder.BuildAsync(options);

        report.Rendered.ShouldBe(0);
        report.Published!.Changed.ShouldBe(["assets/site.css"]);
    }

    [Fact]
    public async Task A_preview_notes_no_addresses_of_tags()
    {
        await SiteBuilder.BuildAsync(Options with { IsPreview = true });
        File.Exists(_site.PathOf("input/published.lock.yml")).ShouldBeFalse();

        await BuildAsync();
        File.Exists(_site.PathOf("input/published.lock.yml")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_was_changed_by_hand_is_rendered()
    {
        await BuildAsync();
        File.AppendAllText(Path.Join(_site.Output, "bericht-12-uit-utrecht/index.html"), "by hand");

        await BuildAsync();

        _site.Read("bericht-12-uit-utrecht/index.html").ShouldNotContain("by hand");
    }

    [Fact]
    public async Task A_damaged_note_of_the_last_build_is_no_obstacle()
    {
        await BuildAsync();
        File.AppendAllText(Path.Join(_site.Root, ".output.build/memo"), "0 0 x\n\0 a b c d\n");
        Replace(NameOf(12), "ging", "gaat");

        (await BuildAsync()).IsBuilt.ShouldBeTrue();
    }

    public static TheoryData<string, string, string> Changes => new()
    {
        { NameOf(7), "ging brug 7 open", "bleef brug 7 dicht" },
        { NameOf(7), "Bericht 7", "Ander bericht 7" },
        { NameOf(7), "Groningen", "Zwolle" },
        { NameOf(12), "2022-03-12", "2021-12-30" },
        { NameOf(7), "title:", "author: Een ander\ntitle:" },
        { NameOf(7), "title:", "standfirst: Kort gezegd\ntitle:" },
        { NameOf(7), "title:", "summary: Heel anders\ntitle:" },
        { NameOf(7), "title:", "lang: en\ntitle:" },
        { NameOf(7), "title:", "updated: 2022-06-01\ntitle:" },
        { NameOf(7), "title:", "picture: {src: https://example.org/brug.jpg, alt: Een brug}\ntitle:" },
        { NameOf(7), "title:", "tags+: [Bruggen]\ntitle:" },
        { "input/settings.yml", "Proefkrant", "Andere krant" },
        { "input/settings.yml", "page_size: 3", "page_size: 4" },
        { "input/tags.yml", "aliases: {}", "never: [Utrecht]" },
        { "input/about.md", "Over ons", "Colofon" },
        { "input/about.md", "Wie wij", "Wat wij" },
        { "theme/templates/article.html", "<article", "<article data-proef" },
        { "theme/templates/partials/masthead.html", "<p", "<p data-proef" },
        { "theme/i18n/nl.yml", "Archief", "Kast" },
        { "theme/assets/site.css", "color", "Color" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_comes_of_a_change_is_what_comes_of_a_build_from_nothing(string path, string old, string next)
    {
        await BuildAsync();
        Replace(path, old, next);

        await IsAsFromNothingAsync();
    }

    [Fact]
    public async Task Texts_that_come_and_go_leave_what_a_build_from_nothing_leaves()
    {
        await BuildAsync();
        File.Delete(_site.PathOf(NameOf(3)));
        await IsAsFromNothingAsync();
        _site.Write(NameOf(3), "---\ndate: 2022-04-01\n---\nNieuw uit Utrecht: Jan de Vries stapt op.");
        await IsAsFromNothingAsync();
        File.Move(_site.PathOf(NameOf(4)), _site.PathOf("seeds/elders_00000000000000ff.txt"));
        await IsAsFromNothingAsync();
    }

    private static string NameOf(int number) => $"seeds/{number:000}_{number:x16}.txt";

    private BuildOptions Options => BuildOptions.For(_site.Root);

    private async Task<BuildReport> BuildAsync()
    {
        var report = await SiteBuilder.BuildAsync(Options, new(), CancellationToken.None);
        report.IsBuilt.ShouldBeTrue(string.Join('\n', report.Diagnostics));
        return report;
    }

    private void Replace(string path, string old, string next)
    {
        var text = File.ReadAllText(_site.PathOf(path));
        text.ShouldContain(old);
        _site.Write(path, text.Replace(old, next, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ for member in site }}{{ member.key }}={{ member.value }};{{ end }}")]
    [InlineData("{{ object.values site | array.join ';' }}")]
    [InlineData("{{ site['updated'] }}")]
    [InlineData("{{ site }}")]
    [InlineData("{{ all = site; all.updated }}")]
    [InlineData("{{ func of; ret $0.updated; end; of site }}")]
    public async Task However_a_template_reads_the_site_it_is_made_again_when_that_changes(string template)
    {
        _site.Write("theme/templates/404.html", $"<title>x</title><p>{template}</p>");
        await BuildAsync();
        var before = _site.Read("404.html");
        Replace(NameOf(12), "title:", "updated: 2022-06-01\ntitle:");

        await BuildAsync();

        _site.Read("404.html").ShouldNotBe(before);
    }

    [Fact]
    public async Task What_there_is_to_say_of_an_article_is_said_each_time()
    {
        Replace(NameOf(6), "Bericht 6", "<b>Bericht</b> 6");
        var first = await BuildAsync();
        Replace(NameOf(3), "veel mensen", "weinig mensen");

        var second = await BuildAsync();

        first.Diagnostics.ShouldContain(said => said.Path == NameOf(6) && said.What.Contains("ContainsHTML"));
        second.Diagnostics.ShouldBe(first.Diagnostics);
    }

    private async Task IsAsFromNothingAsync()
    {
        var report = await BuildAsync();
        report.IsRepeated.ShouldBeFalse();
        var fresh = Path.Combine(_site.Root, "fresh");
        (await SiteBuilder.BuildAsync(Options with { Output = fresh })).IsBuilt.ShouldBeTrue();
        PublishedFiles.In(_site.Output).ShouldBe(PublishedFiles.In(fresh));
        Directory.Delete(fresh, recursive: true);
        Directory.Delete(Path.Combine(_site.Root, ".fresh.build"), recursive: true);
    }
}
