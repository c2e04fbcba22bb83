using Site.Publishing;

namespace Site.Tests.Publishing;

/// <summary>A machine whose clock is wrong, or is set back.</summary>
[Trait("slow", "program")]
public sealed class ClockTests : IAsyncLifetime
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

    private TwoEditions? _editions;

    private TwoEditions Editions => _editions!;

    public async ValueTask InitializeAsync()
    {
        _editions = await TwoEditions.OfAsync(20);
        await PublishAsync(0);
    }

    public ValueTask DisposeAsync()
    {
        _editions?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task After_a_clock_that_was_a_day_ahead_every_change_is_still_newer_and_what_stays_is_untouched()
    {
        Shift(Editions.Output, Path.Join(Editions.State, "manifest"), TimeSpan.FromDays(1));
        var live = Path.Join(Editions.Live, "releases", "000001");
        Shift(live, Path.Join(Editions.Live, ".publish", "manifests", "000001"), TimeSpan.FromDays(1));
        var before = Times(live);

        await PublishAsync(1);

        var (old, next, after) = (TestSite.Tree(live), Live(), Times(Path.Join(Editions.Live, "current")));
        foreach (var path in next.Keys.Intersect(old.Keys))
            if (next[path] == old[path]) after[path].ShouldBe(before[path], path);
            else after[path].ShouldBeGreaterThan(before[path], path);
    }

    [Fact]
    public async Task Texts_that_are_written_after_the_clock_was_set_back_are_published()
    {
        foreach (var edition in new[] { 1, 0 })
        {
            Editions.Write(edition);
            foreach (var text in Directory.EnumerateFiles(Editions.Site.PathOf("seeds")))
                File.SetLastWriteTimeUtc(text, new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            await RunAsync(edition);
        }
    }

    [Theory]
    [InlineData("-2h")]
    [InlineData("+400d")]
    public async Task A_program_with_another_clock_publishes_the_same_bytes(string offset)
    {
        Assert.SkipUnless(File.Exists(Library), "libfaketime is not installed; tests/run installs it where it may");
        Editions.Write(1);
        var line = SiteProcess.Line(Editions.Site, "publish", "--to", Editions.Live);
        line.Environment["LD_PRELOAD"] = Library;
        line.Environment["FAKETIME"] = offset;
        line.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        line.Environment["NO_FAKE_STAT"] = "1";
        using (var program = SiteProcess.Start(line))
        {
            var run = program.End();
            run.Status.ShouldBe(0, run.Error);
        }

        Editions.EditionOf(Live()).ShouldBe(1);
        await PublishAsync(0);
        await PublishAsync(1);
    }

    private async Task PublishAsync(int edition)
    {
        Editions.Write(edition);
        await RunAsync(edition);
    }

    private async Task RunAsync(int edition)
    {
        var run = await Editions.Site.RunAsync("publish", "--to", Editions.Live);
        run.Status.ShouldBe(0, run.Error);
        Editions.EditionOf(Live()).ShouldBe(edition);
    }

    private IReadOnlyDictionary<string, string> Live() => TestSite.Tree(Path.Join(Editions.Live, "current"));

    // As a build under that clock would have left it.
    private static void Shift(string tree, string manifest, TimeSpan ahead)
    {
        var files = Manifest.Read(manifest)!.Files.ToDictionary(
            file => file.Key, file => file.Value with { Modified = file.Value.Modified + ahead.Ticks }, StringComparer.Ordinal);
        foreach (var (path, record) in files)
            File.SetLastWriteTimeUtc(Path.Join(tree, path), new(record.Modified, DateTimeKind.Utc));
        File.WriteAllText(manifest, new Manifest(files).ToString());
    }

    private static Dictionary<string, DateTime> Times(string tree) =>
        TestSite.Tree(tree).Keys.ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Join(tree, path)));
}
