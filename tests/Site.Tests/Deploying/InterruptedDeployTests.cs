using System.Globalization;
using Site.Deploying;

namespace Site.Tests.Deploying;

/// <summary>The network goes while a site is handed over.</summary>
[Trait("slow", "rclone and kills")]
public sealed class InterruptedDeployTests : IAsyncLifetime
{
    private DeployedSite _deployed = null!;

    public async ValueTask InitializeAsync() => _deployed = await DeployedSite.StartAsync();

    public ValueTask DisposeAsync() => _deployed?.DisposeAsync() ?? default;

    [Fact]
    public async Task The_next_deploy_goes_on_with_what_is_missing()
    {
        _deployed.Wire.LetThrough(20);
        var run = await _deployed.DeployAsync();

        run.Status.ShouldBe(1);
        var all = _deployed.Site.Published();
        run.Error.ShouldContain(string.Create(CultureInfo.InvariantCulture,
            $"error: stopped: 20 of {all.Count} files are handed over or removed, the others are as they were or half done (run it again: it goes on where it stopped)\n"));
        var there = _deployed.Wire.TakeChanges().Select(change => change.Path).ToHashSet();
        there.Count.ShouldBe(20);

        _deployed.Wire.LetAllThrough();
        await _deployed.DeployWellAsync();

        _deployed.Wire.TakeChanges().Select(change => change.Path).ShouldBe(all.Keys.Except(there), ignoreOrder: true);
        _deployed.ShouldHaveAll();
    }

    [Fact]
    public async Task A_removal_is_not_forgotten()
    {
        _deployed.AddSecond();
        await _deployed.DeployAsync();
        _deployed.RemoveSecond();
        _deployed.Wire.LetThrough(0);
        (await _deployed.DeployAsync()).Status.ShouldBe(1);
        _deployed.Wire.LetAllThrough();

        await _deployed.DeployWellAsync();

        File.Exists(Path.Join(_deployed.Store, "tweede-bericht", "index.html")).ShouldBeFalse();
        _deployed.ShouldHaveAll();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(12, false)]
    public async Task A_text_that_was_on_its_way_and_is_taken_back_leaves_nothing_behind(int through, bool losesAnswers)
    {
        await _deployed.DeployAsync();
        var before = _deployed.Site.Published();
        _deployed.AddSecond();
        _deployed.Wire.LosesAnswers = losesAnswers;
        _deployed.Wire.LetThrough(through);
        (await _deployed.DeployAsync()).Status.ShouldBe(1);
        _deployed.Wire.LetAllThrough();
        _deployed.RemoveSecond();

        await _deployed.DeployWellAsync();

        // A subject that was published keeps its feeds, since somebody may follow them.
        _deployed.Site.Published().Where(file => !file.Key.StartsWith("tags/tunnels/", StringComparison.Ordinal)).ShouldBe(before);
        _deployed.ShouldHaveAll();
    }

    [Fact]
    public async Task A_removal_that_was_on_its_way_and_is_taken_back_brings_the_files_again()
    {
        _deployed.AddSecond();
        await _deployed.DeployAsync();
        _deployed.Wire.TakeChanges();
        _deployed.RemoveSecond();
        await _deployed.DeployAsync("--dry-run");
        var kept = _deployed.Site.Published();
        var puts = kept.Count(file => !TestSite.Tree(_deployed.Store).Contains(file));
        _deployed.Wire.LetThrough(puts + 1);
        (await _deployed.DeployAsync()).Status.ShouldBe(1);
        _deployed.Wire.TakeChanges().Count(change => change.Method == "DELETE").ShouldBe(1);
        _deployed.Wire.LetAllThrough();
        _deployed.AddSecond();

        await _deployed.DeployWellAsync();

        _deployed.ShouldHaveAll();
    }

    [Fact]
    public async Task Cancelled_it_stops_rclone_and_says_how_far_it_came()
    {
        await _deployed.Site.BuildAsync();
        _deployed.Wire.Holds = true;
        _deployed.Wire.LetThrough(10);
        using var cancel = new CancellationTokenSource();
        var deploy = new Deployment(_deployed.Site.Output, _deployed.Wire.Remote).RunAsync(cancel.Token);
        await _deployed.Wire.Held;

        await cancel.CancelAsync();

        var result = await deploy;
        result.IsDone.ShouldBeFalse();
        result.Faults.Single().What.ShouldStartWith("cancelled: ");
        _deployed.Wire.LetAllThrough();
        await _deployed.DeployWellAsync();
        _deployed.ShouldHaveAll();
    }
}
