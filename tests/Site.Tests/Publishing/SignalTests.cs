using Site.Publishing;

namespace Site.Tests.Publishing;

/// <summary>Real signals to the real program. A busy machine may be too late for a moment: then all of it is done, and the test tries again.</summary>
[Trait("slow", "kills")]
public sealed class SignalTests
{
    private const string Said = "site: cancelled; what was published stays as it was\n";
    private const int Tries = 50;

    [Theory]
    [InlineData(Signal.HangUp, 129)]
    [InlineData(Signal.Interrupt, 130)]
    [InlineData(Signal.Terminate, 143)]
    public async Task A_build_that_is_stopped_says_so_clears_its_stage_and_gives_the_lock_back(Signal signal, int status)
    {
        using var editions = await TwoEditions.OfAsync(150);
        (await editions.Site.BuildAsync()).Status.ShouldBe(0);
        var (edition, run) = (0, Stop(editions, 1, ["build"], signal, Path.Join(editions.State, "swaps")));
        for (var tries = 1; run is null or { Status: 0 } && tries < Tries; tries++)
        {
            edition = 1 - edition;
            editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(edition);
            run = Stop(editions, 1 - edition, ["build"], signal, Path.Join(editions.State, "swaps"));
        }

        run.ShouldBe(new(status, "", Said));
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(edition);
        Directory.EnumerateFileSystemEntries(editions.State).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBeSubsetOf(["facts", "history", "last.json", "lock", "manifest", "published.lock.yml", "readers.json", "memo"]);
        (await editions.Site.BuildAsync()).Status.ShouldBe(0);
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(1 - edition);
    }

    // What began to change the output is done, and what did not is not begun.
    [Theory]
    [InlineData(".output.build/swaps", false)]
    [InlineData(".output.build/journal", true)]
    [InlineData("live/.publish/next", true)]
    public async Task A_publication_that_is_stopped_leaves_the_live_release_and_nothing_half_made(string moment, bool isBuilt)
    {
        using var editions = await TwoEditions.OfAsync(60);
        string[] command = ["publish", "--to", editions.Live];
        (await editions.Site.RunAsync(command)).Status.ShouldBe(0);
        var (edition, run) = (0, Stop(editions, 1, command, Signal.Terminate, editions.Site.PathOf(moment)));
        for (var tries = 1; run is null or { Status: 0 } && tries < Tries; tries++)
        {
            edition = 1 - edition;
            editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBe(edition);
            run = Stop(editions, 1 - edition, command, Signal.Terminate, editions.Site.PathOf(moment));
        }

        run.ShouldBe(new(143, "", Said));
        editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBe(edition);
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(isBuilt ? 1 - edition : edition);
        Directory.EnumerateFileSystemEntries(Path.Join(editions.Live, ".publish")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["lock", "manifests", "readers"]);
        (await editions.Site.RunAsync(command)).Status.ShouldBe(0);
        editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBe(1 - edition);
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

    [Theory]
    [InlineData(Signal.Interrupt, 130)]
    [InlineData(Signal.Terminate, 143)]
    public void A_second_signal_ends_a_program_that_cannot_come_to_its_end(Signal signal, int status)
    {
        var links = string.Concat(Enumerable.Range(0, 400).Select(number => $"<a href=\"{number}/\">{number}</a>\n"));
        using var site = TestSite.From($"-- tree/index.html --\n<!DOCTYPE html><html lang=\"nl\"><title>Proef</title>\n{links}</html>\n");
        var report = site.PathOf("report");
        Tools.Run("mkfifo", report).Status.ShouldBe(0, "a report that is longer than the pipe, and nobody takes it");
        using var reader = new FileStream(report, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        using var program = SiteProcess.Start(site, "check", site.PathOf("tree"), "--quiet", "--report", report);
        var begun = Task.Run(reader.ReadByte);
        program.WaitFor(() => begun.IsCompleted).ShouldBeTrue("it ended and did not write");

        program.SendUntilItEnds(signal).ShouldBeGreaterThan(1);

        program.End().Status.ShouldBe(status);
    }

    /// <summary>Runs a command for an edition and stops it when there is something; null where the program was done before anybody saw it.</summary>
    private static TestRun? Stop(TwoEditions editions, int edition, string[] command, Signal signal, string moment)
    {
        editions.Write(edition);
        using var program = SiteProcess.Start(editions.Site, command);
        var isSeen = program.WaitFor(() => Path.Exists(moment));
        program.Send(signal);
        var run = program.End();
        if (!isSeen)
            run.Status.ShouldBe(0, run.Error);
        return isSeen ? run : null;
    }
}
