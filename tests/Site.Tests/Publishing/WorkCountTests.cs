using Site.Building;
using Site.Profiling;
using Site.Settings;

namespace Site.Tests.Publishing;

/// <summary>
/// What a build does after one text was edited, or added, in counts and not in time: the same for a small site and for one that is ten times
/// as large.
/// </summary>
public sealed class WorkCountTests : IDisposable
{
    /// <summary>What it says, its names, its search terms.</summary>
    private const int FactsOfText = 3;

    /// <summary>
    /// Pages that come out as they were: those of the article before and after, whose summaries they could show; the tag's feeds page, and the
    /// page for what is not there, which could show more of the newest articles than they do.
    /// </summary>
    private const int MadeForNothing = 6;

    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        title: Krant
        page_size: 10
        minimum_articles_per_tag: 2
        """).WithOwnTheme();

    private BuildProfile _profile = new();

    private string Reasons => string.Join('\n', _profile.Made.Select(made => $"{made.Path}: {made.Reason}"));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public async Task Of_one_edited_text_alone_anything_is_found_out_and_made_is_what_changes(int texts)
    {
        await MakeAsync(texts);
        Write(texts / 2, "en dat is nieuw");

        var report = await BuildAsync();

        report.FactsMade.ShouldBe(FactsOfText);
        report.Published!.Changed.ShouldContain($"bericht-{texts / 2}/index.html");
        report.Rendered.ShouldBeInRange(Made(report), Made(report) + MadeForNothing, Reasons);
        report.Rendered.ShouldBeLessThan(30, Reasons);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public async Task Of_one_added_text_alone_anything_is_found_out_and_little_is_made(int texts)
    {
        await MakeAsync(texts);
        Write(texts, "en dat is nieuw");

        var report = await BuildAsync();

        report.FactsMade.ShouldBe(FactsOfText);
        report.Published!.Added.ShouldContain($"bericht-{texts}/index.html");
        report.Rendered.ShouldBeInRange(Made(report), Made(report) + MadeForNothing, Reasons);
        report.Rendered.ShouldBeLessThan(30, Reasons);
    }

    private static int Made(BuildReport report) => report.Published!.Changed.Concat(report.Published.Added).Count(path =>
        path.EndsWith(".html", StringComparison.Ordinal) || (path.Contains("feed", StringComparison.Ordinal) && !path.EndsWith("opml", StringComparison.Ordinal))
        || path.Contains("atom", StringComparison.Ordinal));

    private async Task MakeAsync(int texts)
    {
        for (var number = 0; number < texts; number++)
            Write(number, "en dat is goed");
        await BuildAsync();
    }

    // One of four towns in each, so that each town's list grows with the site; words of its own, so that none is related to another.
    private void Write(int number, string end) => _site.Write($"seeds/{number:0000}_{number:x16}.txt", $"""
        ---
        date: {new DateTime(2022, 1, 1).AddHours(number):yyyy-MM-dd HH:mm}
        title: bericht {number}
        ---
        In {(string[])["Utrecht", "Zwolle", "Breda", "Gent"] switch { var towns => towns[number % 4] }} {Words(number)}, {end}.
        """);

    private static string Words(int number) => string.Join(' ', Enumerable.Range(0, 8).Select(word =>
        string.Concat("bcdf"[number % 4], "aeiou"[word % 5], "lmnrst"[number / 4 % 6], "aeiou"[number / 24 % 5], "kpvwz"[number / 120 % 5], "oe", "xyj"[word % 3])));

    private async Task<BuildReport> BuildAsync()
    {
        _profile = new();
        var report = await SiteBuilder.BuildAsync(BuildOptions.For(_site.Root) with { Profile = _profile }, new(), CancellationToken.None);
        report.IsBuilt.ShouldBeTrue(string.Join('\n', report.Diagnostics));
        return report;
    }
}
