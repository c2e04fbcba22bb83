using System.Diagnostics;
using System.Globalization;
using System.Text;
using Site.Publishing;
using Site.Publishing.Pushing;
using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

/// <summary>The machine shuts down, or somebody ends the program, while a push is being published.</summary>
[Trait("slow", "push and kills")]
public sealed class StoppedPushTests : IDisposable
{
    private const int Tries = 50;
    private const string Said = "remote: site: cancelled; what was published stays as it was";

    private readonly PushedSite _site = new();
    private int _day = 1;

    public StoppedPushTests() => _site.Push().Status.ShouldBe(0);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_publication_that_is_stopped_leaves_the_site_live_and_the_next_push_brings_all()
    {
        var stage = Path.Join(_site.Bare, "publish", ".output.build", "stage");
        void WaitUntilItWrites(Process push) => SpinWait.SpinUntil(() => Path.Exists(stage) || push.HasExited);
        var (before, said) = StopPush(WaitUntilItWrites);

        // A busy machine may be too late for the moment: then all of it is live, and the next text is stopped.
        for (var tries = 1; !said.Contains(Said, StringComparison.Ordinal) && tries < Tries; tries++)
        {
            said.ShouldContain("remote: live: ");
            _site.IsLive(PageOf(_day)).ShouldBeTrue(said);
            (before, said) = StopPush(WaitUntilItWrites);
        }

        said.ShouldContain(Said);
        _site.Tree().ShouldBe(before);
        ShouldPublishTheNext();
    }

    [Fact]
    public void A_push_that_is_stopped_while_it_waits_for_another_leaves_the_site_live_and_the_next_push_brings_all()
    {
        var held = OutputLock.Take(new PushFolder(_site.Bare).Lock, _site.Bare, new());
        var (before, said) = StopPush(PushedSite.ReadUntilWaiting);
        held.Dispose();

        said.ShouldContain(Said);
        _site.Tree().ShouldBe(before);
        ShouldPublishTheNext();
    }

    [Fact]
    public void A_build_that_is_killed_leaves_the_site_live_and_the_next_push_brings_all()
    {
        var stage = Path.Join(_site.Bare, "publish", ".output.build", "stage");
        var (before, _) = StopPush(push => SpinWait.SpinUntil(() => Path.Exists(stage) || push.HasExited), Signal.Kill);

        if (!_site.IsLive(PageOf(_day)))
            _site.Tree().ShouldBe(before);
        ShouldPublishTheNext();
    }

    // All that git started for the push, and what the hook runs goes on or does not: the next push waits for it.
    [Fact]
    public void A_push_of_which_git_is_killed_leaves_the_site_whole_and_the_next_push_brings_all()
    {
        Commit();
        using (var push = _site.StartPush(_site.Clone.Root, "main"))
        {
            SpinWait.SpinUntil(() => Program() is not null || push.HasExited);
            foreach (var git in Processes($"receive-pack\0{_site.Bare}").Append(push.Id))
                SiteProcess.Send(git, Signal.Kill);
            PushedSite.End(push);
        }

        ShouldPublishTheNext();
    }

    private void ShouldPublishTheNext()
    {
        var stopped = _day;
        Commit();

        var (status, said) = _site.Push();

        status.ShouldBe(0, said);
        _site.IsLive(PageOf(stopped)).ShouldBeTrue(said);
        _site.IsLive(PageOf(_day)).ShouldBeTrue(said);
    }

    /// <summary>Pushes one text more and stops the program that the hook runs; what was live before, and what the pusher got to read.</summary>
    private (IReadOnlyDictionary<string, string> Before, string Said) StopPush(Action<Process> waitForMoment, Signal signal = Signal.Terminate)
    {
        var before = _site.Tree();
        Commit();
        using var push = _site.StartPush(_site.Clone.Root, "main");
        waitForMoment(push);
        if (Program() is { } program)
            SiteProcess.Send(program, signal);

        var (status, said) = PushedSite.End(push);
        status.ShouldBe(0, "the push itself is accepted");
        return (before, said);
    }

    private void Commit()
    {
        _day++;
        _site.Clone.Write(string.Create(CultureInfo.InvariantCulture, $"seeds/dag-{_day}.txt"), PushedSite.Text($"Dag {_day}", "Maas"));
        _site.Clone.Commit(_day % 28 + 1);
    }

    private static string PageOf(int day) => string.Create(CultureInfo.InvariantCulture, $"dag-{day}/index.html");

    // The hook's own process becomes it, under the name of the command that it was installed with.
    private int? Program() => Processes($"\0receive\0{_site.Bare}\0") is [var id, ..] ? id : null;

    private static int[] Processes(string words) =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           where int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _) && CommandOf(folder).Contains(words, StringComparison.Ordinal)
           select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture),
    ];

    private static string CommandOf(string process)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(process, "cmdline")));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
