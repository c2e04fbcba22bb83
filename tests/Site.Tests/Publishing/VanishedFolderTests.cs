namespace Site.Tests.Publishing;

/// <summary>Folders that are gone, or go while the real program reads them.</summary>
[Trait("slow", "program")]
public sealed class VanishedFolderTests : IAsyncLifetime
{
    private TwoEditions? _editions;

    private TwoEditions Editions => _editions!;

    private TestSite Site => Editions.Site;

    public async ValueTask InitializeAsync()
    {
        _editions = await TwoEditions.OfAsync(20);
        Site.WithOwnTheme();
        (await Site.BuildAsync()).Status.ShouldBe(0);
    }

    public ValueTask DisposeAsync()
    {
        _editions?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("seeds", "seeds:1:1: error: no such folder of texts (make it and put a text into it, or pass --seeds)")]
    [InlineData("input", "input/published.lock.yml:1:1: warning: it is not in the repository: 25 of 25 published addresses are known by a copy beside the output alone (run 'site build' where the texts are written, and commit the file)\ninput/settings.yml:1:1: error: the settings that the site was built with are gone (bring them back, or make an empty file if that is meant)")]
    [InlineData("theme", "theme:1:1: error: no such theme folder (set 'theme' in settings.yml or pass --theme)")]
    public async Task A_folder_that_is_gone_is_named_and_nothing_is_lost(string folder, string message)
    {
        Directory.Move(Site.PathOf(folder), Site.PathOf("away"));

        using (var program = SiteProcess.Start(Site, "build", "--theme", Site.PathOf("theme")))
            program.End().ShouldBe(new(1, "", $"{message}\nsite: not built; output stays as it was\n"));

        Editions.EditionOf(Site.Published()).ShouldBe(0);
        Directory.Move(Site.PathOf("away"), Site.PathOf(folder));
        (await Site.BuildAsync()).Status.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_of_texts_that_is_empty_for_want_of_its_disk_does_not_empty_the_site()
    {
        Directory.Delete(Site.PathOf("seeds"), recursive: true);
        Directory.CreateDirectory(Site.PathOf("seeds"));

        var run = await Site.BuildAsync();

        run.ShouldBe(new(
            1, "",
            "seeds:1:1: error: there is no text any more, and the site would lose all its 20 articles (bring the texts back, or build into another folder if an empty site is meant)\n" +
            "site: not built; output stays as it was\n"));
        Editions.EditionOf(Site.Published()).ShouldBe(0);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("input")]
    [InlineData("theme")]
    public async Task A_folder_that_goes_during_a_build_leaves_the_old_site_or_the_new_one(string folder)
    {
        var fractions = new[] { 0.35, 0.55, 0.8 };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using (var program = SiteProcess.Start(Site, "build", "--clean"))
            program.End().Status.ShouldBe(0);
        var duration = clock.Elapsed;
        for (var turn = 0; turn < fractions.Length; turn++)
        {
            var edition = (turn + 1) % 2;
            Editions.Write(edition);
            using var program = SiteProcess.Start(Site, "build");
            program.Let(duration * fractions[turn]);
            program.Send(Signal.Stop);
            Directory.Move(Site.PathOf(folder), Site.PathOf("away"));
            program.Send(Signal.Continue);
            var run = program.End();

            run.Status.ShouldBeOneOf(0, 1);
            run.Error.ShouldNotContain("   at ");
            if (run.Status == 1)
                run.Error.ShouldContain($"{folder}");
            Editions.EditionOf(Site.Published()).ShouldBe(run.Status == 0 ? edition : 1 - edition);

            Directory.Move(Site.PathOf("away"), Site.PathOf(folder));
            (await Site.BuildAsync()).Status.ShouldBe(0);
            Editions.EditionOf(Site.Published()).ShouldBe(edition);
        }
    }
}
