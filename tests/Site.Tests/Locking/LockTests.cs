using Site.Tests.History;

namespace Site.Tests.Locking;

/// <summary>What readers have is noted, and the next build, with that note alone, gives it to them again.</summary>
public sealed class LockTests
{
    private const string Lock = "input/published.lock.yml";

    private const string Files = """
        -- input/settings.yml --
        url: https://proef.example/
        -- seeds/a_0000000000000001.txt --
        ---
        title: Weer
        date: 2026-01-01
        ---
        De Wereldgezondheidsorganisatie (WHO) spreekt over de oude brug in Utrecht. De WHO waarschuwt, zegt de Wereldgezondheidsorganisatie.
        -- seeds/b_0000000000000002.txt --
        ---
        title: Weer
        date: 2026-01-02
        ---
        De WHO kijkt naar Utrecht. Volgens de Wereldgezondheidsorganisatie is de brug in Utrecht veilig, meldt de WHO.
        -- seeds/c_0000000000000003.txt --
        ---
        title: Weer
        date: 2026-01-02
        ---
        De derde dag in Utrecht. De brug gaat open, zegt de WHO.
        """;

    [Fact]
    public async Task Without_output_and_state_the_note_gives_the_same_bytes_again_and_again()
    {
        using var site = TestSite.From(Files);
        await BuildAsync(site);
        var (first, noted) = (site.Published(), File.ReadAllText(site.PathOf(Lock)));
        for (var build = 0; build < 3; build++)
        {
            Directory.Delete(site.Output, recursive: true);
            Directory.Delete(site.PathOf(".output.build"), recursive: true);
            await BuildAsync(site);
            site.Published().ShouldBe(first);
            File.ReadAllText(site.PathOf(Lock)).ShouldBe(noted);
        }

        File.Delete(site.PathOf(Lock));
        Directory.Delete(site.PathOf(".output.build"), recursive: true);
        (await site.BuildAsync("--clean")).Status.ShouldBe(0);
        site.Published().ShouldBe(first, "the note makes nothing of a text but its address and its date");
    }

    [Fact]
    public async Task A_note_that_says_the_same_is_left_untouched()
    {
        using var site = TestSite.From(Files);
        await BuildAsync(site);
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(site.PathOf(Lock), time);

        (await site.BuildAsync("--clean")).Error.ShouldBe("");

        File.GetLastWriteTimeUtc(site.PathOf(Lock)).ShouldBe(time);
    }

    [Fact]
    public async Task The_note_of_earlier_versions_is_taken_over_and_replaced()
    {
        using var site = TestSite.From(Files).Write("input/tags.lock.yml", "de-domstad:\n  name: Utrecht\n  aliases: [Utrechtse]\n  former: [utreg]\n");
        await BuildAsync(site);

        File.Exists(site.PathOf("input/tags.lock.yml")).ShouldBeFalse();
        File.ReadAllText(site.PathOf(Lock)).ShouldContain("\"tag:de-domstad\": {\"name\":\"Utrecht\"}\n\"tag:utreg\": {\"name\":\"Utrecht\",\"to\":\"de-domstad\"}\n");
        site.Read("tags/utreg/index.html").ShouldContain("url=https://proef.example/tags/de-domstad/");
        site.Read("tags/utreg/feed.xml").ShouldContain("<guid");
    }

    [Fact]
    public async Task Two_branches_that_published_merge_line_by_line()
    {
        using var repository = new TestRepository();
        using var site = TestSite.From(Files);
        repository.Write(".gitattributes", "input/published.lock.yml merge=union\n");
        repository.Write("seeds/a_0000000000000001.txt", "---\ntitle: Een\n---\nDe brug gaat dicht.");
        repository.Commit(1);
        await BuildAsync(repository);
        repository.Commit(2);
        foreach (var (branch, text) in new[] { ("links", "0000000000000002"), ("rechts", "0000000000000003") })
        {
            repository.Git("checkout", "-q", "-b", branch, "main");
            Directory.Delete(repository.Beside("state"), recursive: true);
            repository.Write($"seeds/{branch}_{text}.txt", $"---\ntitle: {branch}\n---\nDe tunnel gaat open.");
            repository.Commit(3);
            await BuildAsync(repository);
            repository.Commit(4);
        }

        repository.Git("merge", "-q", "--no-edit", "links");
        Directory.Delete(repository.Beside("state"), recursive: true);
        var merged = File.ReadAllLines(repository.At(Lock));

        await BuildAsync(repository);
        File.ReadAllLines(repository.At(Lock)).Skip(2).ShouldBe(merged.Skip(2).Order(StringComparer.Ordinal), "a build puts the lines in order and changes none");
    }

    [Fact]
    public async Task A_lock_that_was_taken_away_is_missed_and_written_again()
    {
        using var site = TestSite.From(Files);
        await BuildAsync(site);
        var noted = File.ReadAllText(site.PathOf(Lock));
        File.Delete(site.PathOf(Lock));

        (await site.BuildAsync()).Error.ShouldBe(
            "input/published.lock.yml:1:1: warning: it is not in the repository: 5 of 5 published addresses are known by a copy beside the output alone "
            + "(run 'site build' where the texts are written, and commit the file)\n");
        File.ReadAllText(site.PathOf(Lock)).ShouldBe(noted);
    }

    [Fact]
    public async Task A_damaged_line_is_an_error_and_nothing_is_published()
    {
        using var site = TestSite.From(Files);
        await BuildAsync(site);
        File.AppendAllText(site.PathOf(Lock), "<<<<<<< HEAD\n");
        var before = site.Published();

        var run = await site.BuildAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldContain("input/published.lock.yml:13:1: error: two branches were merged");
        site.Published().ShouldBe(before);
    }

    private static async Task BuildAsync(TestSite site)
    {
        var run = await site.BuildAsync();
        (run.Status, run.Error).ShouldBe((0, ""));
    }

    private static async Task BuildAsync(TestRepository repository)
    {
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync(
            ["build", "--root", repository.Root, "--output", repository.Beside("state/output"), "--theme", Repository.PathOf("theme")], TextWriter.Null, error);
        (status, error.ToString()).ShouldBe((0, ""));
    }
}
