using System.Diagnostics;
using System.Globalization;
using Site.Publishing;
using Site.Publishing.Pushing;
using Site.Tests.History;

namespace Site.Tests.Pushing;

/// <summary>Several real pushes into one repository, each with a hook of its own, at the same time.</summary>
[Trait("slow", "push")]
public sealed class ConcurrentPushTests : IDisposable
{
    private const string Page = "de-brug/index.html";

    private readonly PushedSite _site = new();

    public ConcurrentPushTests()
    {
        Write(0);
        _site.Push().Status.ShouldBe(0);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Of_two_who_push_the_same_branch_at_once_one_is_live_and_the_other_is_told_to_fetch()
    {
        var other = _site.CloneAgain("other");
        File.WriteAllText(Path.Join(other, "seeds", "ander.txt"), PushedSite.Text("De tunnel gaat open", "Rijn"));
        TestRepository.Run(other, null, null, "add", "-A");
        TestRepository.Run(other, TestRepository.Day(3), null, "commit", "-q", "-m", "other");
        Write(1);

        using var one = _site.StartPush(_site.Clone.Root, "main");
        using var two = _site.StartPush(other, "main");
        (int Status, string Said)[] ends = [PushedSite.End(one), PushedSite.End(two)];

        var won = ends[0].Status == 0 ? 0 : 1;
        ends[won].Status.ShouldBe(0, ends[won].Said);
        ends[won].Said.ShouldContain("remote: live: ");
        ends[1 - won].Status.ShouldBe(1, ends[1 - won].Said);
        ends[1 - won].Said.ShouldContain("rejected");
        Version().ShouldBe(won == 0 ? 1 : 0);
        _site.IsLive("de-tunnel-gaat-open/index.html").ShouldBe(won == 1);
    }

    [Fact]
    public void The_one_that_waits_is_told_so_and_the_last_pushed_commit_is_live()
    {
        var held = OutputLock.Take(new PushFolder(_site.Bare).Lock, _site.Bare, new());
        Write(1);
        using var first = _site.StartPush(_site.Clone.Root, "main");
        PushedSite.ReadUntilWaiting(first);
        Write(2);
        using var second = _site.StartPush(_site.Clone.Root, "main");
        PushedSite.ReadUntilWaiting(second);

        held.Dispose();
        (int Status, string Said)[] ends = [PushedSite.End(first), PushedSite.End(second)];

        ends.ShouldAllBe(end => end.Status == 0);
        Version().ShouldBe(2);
        ends.Count(end => end.Said.Contains("nothing changed since the last build", StringComparison.Ordinal)
            || end.Said.Contains("written 0,", StringComparison.Ordinal)).ShouldBe(1, "one of them finds all done");
    }

    [Fact]
    public async Task Pushes_one_right_after_another_never_bring_an_older_one_back()
    {
        const int Pushes = 4;
        using var stop = new CancellationTokenSource();
        var seen = Task.Run(() => WatchAsync(stop.Token), TestContext.Current.CancellationToken);
        var pushes = new List<Process>();
        for (var version = 1; version <= Pushes; version++)
        {
            Write(version);
            pushes.Add(_site.StartPush(_site.Clone.Root, "main"));
            var commit = _site.Clone.Git("rev-parse", "main");
            for (var isOver = false; TestRepository.Run(_site.Bare, null, null, "rev-parse", "main") != commit; isOver = pushes[^1].HasExited)
                isOver.ShouldBeFalse("the push is not taken");
        }

        foreach (var push in pushes)
        {
            var (status, said) = PushedSite.End(push);
            status.ShouldBe(0, said);
            push.Dispose();
        }

        await stop.CancelAsync();
        var versions = await seen;
        versions.ShouldBe(versions.Order());
        Version().ShouldBe(Pushes);
        TestRepository.Run(_site.Bare, null, null, "fsck", "--strict").ShouldBe("");
    }

    private void Write(int version)
    {
        _site.Clone.Write("seeds/brug_00000000000000b1.txt", $"---\ntitle: De brug\n---\nDe brug is versie {version} van de brug, zegt de gemeente.\n");
        _site.Clone.Commit(version + 2);
    }

    private int Version()
    {
        const string Before = "is versie ";
        var page = _site.Read(Page);
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return int.Parse(page.AsSpan(start, 1), CultureInfo.InvariantCulture);
    }

    private async Task<List<int>> WatchAsync(CancellationToken stop)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var versions = new List<int>();
        while (!stop.IsCancellationRequested)
        {
            versions.Add(Version());
            await beat.WaitForNextTickAsync(CancellationToken.None);
        }

        return versions;
    }
}
