using Site.Publishing;

namespace Site.Tests.Publishing;

/// <summary>Real signals to the real program.</summary>
public sealed class SignalTests
{
    private const string Said = "site: cancelled; what was published stays as it was\n";

    [Theory]
    [InlineData(Signal.Interrupt, 130)]
    [InlineData(Signal.Terminate, 143)]
    public async Task A_build_that_is_stopped_says_so_clears_its_stage_and_gives_the_lock_back(Signal signal, int status)
    {
        using var editions = await TwoEditions.OfAsync(150);
        (await editions.Site.BuildAsync()).Status.ShouldBe(0);
        editions.Write(1);
        using var program = SiteProcess.Start(editions.Site, "build");
        program.WaitFor(() => Directory.Exists(Path.Join(editions.State, "swaps"))).ShouldBeTrue();

        program.Send(signal);
        var run = program.End();

        (run.Status, run.Error, run.Output).ShouldBe((status, Said, ""));
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(0);
        Directory.EnumerateFileSystemEntries(editions.State).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBeSubsetOf(["history", "last.json", "lock", "manifest", "readers.json", "rendered"]);
        (await editions.Site.BuildAsync()).Status.ShouldBe(0);
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(1);
    }

    [Fact]
    public async Task A_publication_that_is_stopped_leaves_the_live_release_and_nothing_half_made()
    {
        using var editions = await TwoEditions.OfAsync(60);
        string[] command = ["publish", "--to", editions.Live];
        (await editions.Site.RunAsync(command)).Status.ShouldBe(0);
        foreach (var moment in new[] { Path.Join(editions.State, "swaps"), Path.Join(editions.State, "journal"), Path.Join(editions.Live, ".publish", "next") })
        {
            var before = editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))) ?? -1;
            editions.Write(1 - before);
            using var program = SiteProcess.Start(editions.Site, command);
            program.WaitFor(() => Path.Exists(moment)).ShouldBeTrue();
            program.Send(Signal.Terminate);

            var run = program.End();

            // What began to change the site is done, and what did not is not begun.
            run.Status.ShouldBeOneOf(0, 143);
            editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBe(run.Status == 0 ? 1 - before : before);
            editions.EditionOf(TestSite.Tree(editions.Output)).ShouldNotBeNull();
            Directory.EnumerateFileSystemEntries(Path.Join(editions.Live, ".publish")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
                .ShouldBe(["lock", "manifests", "readers"]);
        }
    }

    [Fact]
    public void A_wait_for_another_build_is_said_and_can_be_stopped()
    {
        using var site = TestSite.Shipped();
        using var held = StagedTree.Open(new(site.Output));
        using var program = SiteProcess.Start(site, "build");
        program.ReadErrorLine().ShouldBe("site: another build is under way; waiting for it");

        program.Send(Signal.Terminate);

        program.End().ShouldBe(new(143, "", Said));
    }
}
