using System.Text.RegularExpressions;
using Site.Tests.History;

namespace Site.Tests.Locking;

/// <summary>A text is dated when readers could first have it, and that date stays.</summary>
public sealed partial class DateTests : IDisposable
{
    private readonly TestRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task A_draft_and_a_branch_are_news_when_they_reach_readers_and_stay_so_without_history()
    {
        _repository.Write("seeds/a.txt", Text("Eerste"));
        _repository.Write("seeds/b.txt", "---\ndraft: true\n" + Text("Tweede")[4..]);
        _repository.Commit(1);
        _repository.Git("checkout", "-q", "-b", "zij");
        _repository.Write("seeds/c.txt", Text("Derde"));
        _repository.Commit(2);
        _repository.Git("checkout", "-q", "main");
        _repository.Write("seeds/d.txt", Text("Vierde"));
        _repository.Commit(3);
        await BuildAsync();
        _repository.Write("seeds/b.txt", Text("Tweede"));
        _repository.Commit(5);
        await BuildAsync();
        TestRepository.Run(_repository.Root, TestRepository.Day(8), null, "merge", "-q", "--no-edit", "--no-ff", "zij");
        await BuildAsync();

        string[] expected = ["Derde 08 12:00:00", "Tweede 05 12:00:00", "Vierde 03 12:00:00", "Eerste 01 12:00:00"];
        Items().ShouldBe(expected);

        // Squashed, then without history at all; the file times are those of this run.
        _repository.Git("checkout", "-q", "--orphan", "plat");
        _repository.Commit(20);
        await BuildAsync();
        Items().ShouldBe(expected);
        Directory.Delete(_repository.At(".git"), recursive: true);
        Directory.Delete(_repository.Beside("state"), recursive: true);
        await BuildAsync();
        Items().ShouldBe(expected);
    }

    [Fact]
    public async Task Texts_of_one_moment_keep_their_order_in_every_format_and_no_change_of_one_moves_another()
    {
        foreach (var name in new[] { "a", "b", "c", "d" })
            _repository.Write($"seeds/{name}.txt", Text($"Kop {name}"));
        _repository.Commit(1);
        await BuildAsync();
        string[] order = ["Kop d", "Kop c", "Kop b", "Kop a"];
        PageTitles().ShouldBe(order);
        Items().ShouldBe(["Kop d 01 12:00:00", "Kop c 01 11:59:59", "Kop b 01 11:59:58", "Kop a 01 11:59:57"]);
        var updated = Updated();

        _repository.Write("seeds/c.txt", Text("Kop c") + "\nEn nog wat.\n");
        _repository.Write("seeds/e.txt", Text("Kop e"));
        _repository.Commit(4);
        await BuildAsync();
        File.Delete(_repository.At("seeds/d.txt"));
        _repository.Commit(6);
        await BuildAsync();

        Items().ShouldBe(["Kop e 04 12:00:00", "Kop c 01 11:59:59", "Kop b 01 11:59:58", "Kop a 01 11:59:57"]);
        PageTitles().ShouldBe(["Kop e", "Kop c", "Kop b", "Kop a"]);
        foreach (var title in new[] { "Kop a", "Kop b" })
            Updated()[title].ShouldBe(updated[title], "its own words did not change");
        Updated()["Kop c"].ShouldStartWith("2022-03-04T12:00:00");
        Updated()["Kop e"].ShouldStartWith("2022-03-04T1");
        Updated().Values.ShouldBeUnique();
    }

    [Fact]
    public async Task A_text_of_tomorrow_waits_and_the_summary_says_when_it_comes()
    {
        _repository.Write("input/settings.yml", "time_zone: Europe/Amsterdam\n");
        _repository.Write("seeds/a.txt", Text("Eerste"));
        _repository.Write("seeds/b.txt", "---\ndate: 2030-06-02 09:30\n" + Text("Morgen")[4..]);
        _repository.Write("seeds/c.txt", "---\ndate: 2030-06-03\n" + Text("Overmorgen")[4..]);
        _repository.Commit(1);

        var run = await BuildAsync("--now", "2030-06-01T12:00:00Z");
        run.ShouldEndWith("scheduled: 2\n  2030-06-02 09:30 +02:00 Morgen (seeds/b.txt)\n  2030-06-03 00:00 +02:00 Overmorgen (seeds/c.txt)\n");
        File.Exists(_repository.Beside("state/output/morgen/index.html")).ShouldBeFalse();
        File.ReadAllText(_repository.At("input/published.lock.yml")).ShouldNotContain("Morgen");
        (await BuildAsync("--now", "2030-06-02 09:29")).ShouldContain("scheduled: 2\n");

        (await BuildAsync("--now", "2030-06-02 09:30")).ShouldContain("feed.xml: 1 new\n  + Morgen\nscheduled: 1\n");
        Items()[0].ShouldBe("Morgen 02 09:30:00");
        (await BuildAsync("--now", "2030-06-03")).ShouldContain("feed.xml: 1 new\n  + Overmorgen\n");
    }

    [Fact]
    public async Task A_build_of_the_same_looks_at_the_clock()
    {
        var clock = new SetClock { Now = new(2030, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        using var site = TestSite.From("-- seeds/a.txt --\n---\ndate: 2030-06-02\n---\nMorgen.\n-- seeds/b.txt --\n---\ndate: 2030-05-01\n---\nEerder.");
        var options = Site.Settings.BuildOptions.For(site.Root) with { Theme = [Repository.PathOf("theme")], Clock = clock };
        (await Site.Building.SiteBuilder.BuildAsync(options, TestContext.Current.CancellationToken)).Summary.Articles.ShouldBe(1);
        clock.Now = clock.Now.AddDays(1);

        var report = await Site.Building.SiteBuilder.BuildAsync(options, TestContext.Current.CancellationToken);

        (report.IsRepeated, report.Summary.Articles, report.Summary.Scheduled.Length).ShouldBe((false, 2, 0));
    }

    [Fact]
    public async Task A_preview_with_drafts_marks_them_and_notes_nothing()
    {
        using var site = TestSite.From("""
            -- seeds/a.txt --
            ---
            title: Morgen
            date: 2999-06-02
            ---
            Later.
            -- seeds/b.txt --
            ---
            title: Klad
            date: 2022-05-01
            draft: true
            ---
            Nog niet.
            -- seeds/c.txt --
            ---
            title: Af
            date: 2022-05-02
            ---
            Klaar.
            """);
        var options = Site.Settings.BuildOptions.For(site.Root) with { Theme = [Repository.PathOf("theme")], IsPreview = true };
        (await Site.Building.SiteBuilder.BuildAsync(options, TestContext.Current.CancellationToken)).Summary.Articles.ShouldBe(1);

        (await Site.Building.SiteBuilder.BuildAsync(options with { ShowsDrafts = true }, TestContext.Current.CancellationToken)).Summary.Articles.ShouldBe(3);

        site.Page("morgen/").QuerySelector(".meta .unpublished")!.TextContent.ShouldBe("Gepland");
        site.Page("klad/").QuerySelector(".meta .unpublished")!.TextContent.ShouldBe("Concept");
        site.Page("af/").QuerySelector(".meta .unpublished").ShouldBeNull();
        site.Page("").QuerySelectorAll(".unpublished").Length.ShouldBe(2);
        File.Exists(site.PathOf("input/published.lock.yml")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_date_that_is_given_to_a_published_text_is_told()
    {
        _repository.Write("seeds/a.txt", Text("Eerste"));
        _repository.Commit(1);
        await BuildAsync();
        _repository.Write("input/articles/a.yml", "date: 2021-01-01\n");

        using var error = new StringWriter();
        await RunAsync(TextWriter.Null, error);
        error.ToString().ShouldBe("seeds/a.txt:1:1: warning: readers have it with the date 2022-03-01 12:00, and it is given 2021-01-01 00:00, so it moves in lists and feeds "
            + "(take the date away to leave it where readers have it)\n");
        File.Delete(_repository.At("input/articles/a.yml"));
        await BuildAsync();
        Items().ShouldBe(["Eerste 01 00:00:00"], "what readers were given last stays");
    }

    private static string Text(string title) => $"---\ntitle: {title}\n---\n{title} van de brug in de stad, zegt de gemeente.\n";

    private string[] Items()
    {
        var rss = Rss().Matches(Read("feed.xml")).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}").ToArray();
        Json().Matches(Read("feed.json")).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}").ShouldBe(rss);
        return rss;
    }

    private Dictionary<string, string> Updated() =>
        Atom().Matches(Read("atom.xml")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private IEnumerable<string> PageTitles() => Heading().Matches(Read("index.html")).Select(m => m.Groups[1].Value);

    private string Read(string path) => File.ReadAllText(_repository.Beside("state/output/" + path));

    private async Task<string> BuildAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        (await RunAsync(output, error, arguments)).ShouldBe(0, error.ToString());
        return output.ToString();
    }

    private Task<int> RunAsync(TextWriter output, TextWriter error, params string[] arguments) => Site.Commands.CommandLine.RunAsync(
        ["build", "--root", _repository.Root, "--output", _repository.Beside("state/output"), "--theme", Repository.PathOf("theme"), .. arguments], output, error);

    [GeneratedRegex("<item>.*?<title>([^<]*)</title>.*?<pubDate>\\w+, (\\d\\d) \\w+ \\d+ ([\\d:]+)", RegexOptions.Singleline)]
    private static partial Regex Rss();

    [GeneratedRegex("\"title\": \"([^\"]*)\",(?:(?!\"title\").)*?\"date_published\": \"\\d+-\\d+-(\\d\\d)T([\\d:]{8})", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex("<entry.*?<title type=\"text\">([^<]*)</title>.*?<updated>([^<]*)</updated>", RegexOptions.Singleline)]
    private static partial Regex Atom();

    [GeneratedRegex("<h2[^>]*><a[^>]*>([^<]*)</a></h2>")]
    private static partial Regex Heading();

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
