using System.Text.RegularExpressions;
using Site.Publishing.Disks;

namespace Site.Tests.Publishing;

/// <summary>What the program asks of the system, in order: nothing is shown to readers before it is on the medium.</summary>
public sealed partial class DurabilityTests : IAsyncLifetime
{
    private TwoEditions _editions = null!;

    public async ValueTask InitializeAsync()
    {
        _editions = await TwoEditions.OfAsync(4);
        _editions.Write(0);
    }

    public ValueTask DisposeAsync()
    {
        _editions.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_release_is_on_the_medium_before_it_is_live()
    {
        Trace("publish", "--to", _editions.Live);
        _editions.Write(1);

        var calls = Trace("publish", "--to", _editions.Live);

        InOrder(
            calls,
            Last(calls, $"created .*{Regex.Escape("/live/.publish/next/")}"),
            First(calls, "forced all"),
            First(calls, "renamed .*/next to .*/releases/000002$"),
            First(calls, "forced .*/live/releases$"),
            First(calls, "renamed .*/next.link to .*/live/current$"),
            First(calls, "forced .*/live$"),
            First(calls, "renamed .*/next.manifest to .*/manifests/000002$"),
            First(calls, "forced .*/live/.publish/manifests$"));
        calls.Last(call => call.StartsWith("created", StringComparison.Ordinal) && call.EndsWith("next.manifest.new", StringComparison.Ordinal)).ShouldNotBeNull();
        First(calls, "forced .*next.manifest.new$")(0).ShouldBeLessThan(First(calls, "renamed .*next.manifest.new to .*next.manifest$")(0));
    }

    [Fact]
    public void A_journal_is_there_when_what_it_moves_is_on_the_medium_and_goes_when_that_is_done()
    {
        Trace("build");
        _editions.Write(1);

        var calls = Trace("build");

        InOrder(
            calls,
            Last(calls, "created .*/.output.build/(stage|swaps)/"),
            First(calls, "forced .*/manifest.next.new$"),
            First(calls, "renamed .*/manifest.next.new to .*/manifest.next$"),
            First(calls, "forced all"),
            First(calls, "forced .*/journal.new$"),
            First(calls, "renamed .*/journal.new to .*/journal$"),
            First(calls, "forced .*/.output.build$"),
            First(calls, "renamed .* to .*/output/"),
            First(calls, "forced all"),
            First(calls, "renamed .*/manifest.next to .*/manifest$"),
            First(calls, "forced .*/.output.build$"),
            First(calls, "deleted .*/journal$"));
    }

    [Fact]
    public void Where_a_file_system_cannot_be_forced_at_once_each_file_and_folder_is()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("a", "b"));
        File.WriteAllText(folder.At("a", "b", "c"), "x");
        File.CreateSymbolicLink(folder.At("a", "nowhere"), folder.At("gone"));
        using var held = new FileStream(folder.At("lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Should.NotThrow(() => Medium.ForceEach(folder.Path));
        Should.Throw<IOException>(() => Medium.ForceEach(folder.At("gone")));
    }

    private static Func<int, int> First(List<string> calls, string pattern) => from => calls.FindIndex(from, call => Regex.IsMatch(call, "^" + pattern));

    private static Func<int, int> Last(List<string> calls, string pattern) => _ => calls.FindLastIndex(call => Regex.IsMatch(call, "^" + pattern));

    private static void InOrder(List<string> calls, params Func<int, int>[] steps)
    {
        var at = 0;
        for (var step = 0; step < steps.Length; step++)
        {
            var found = steps[step](at);
            found.ShouldBeGreaterThanOrEqualTo(at, $"step {step + 1} is not there after the one before it:\n{string.Join('\n', calls.Where(call => !call.StartsWith("created", StringComparison.Ordinal)))}");
            at = found + 1;
        }
    }

    private List<string> Trace(params string[] command)
    {
        Tools.Require("strace");
        Assert.SkipUnless(Tools.Run("strace", "-f", "-o", "/dev/null", "true").Status == 0, "this machine lets nobody trace a program");
        var log = _editions.Site.PathOf("calls");
        var line = SiteProcess.Line(_editions.Site, command);
        string[] arguments = ["-f", "-y", "-s", "1000", "-o", log, "-e", "trace=openat,fsync,fdatasync,syncfs,rename,renameat2,unlink,unlinkat", line.FileName, .. line.ArgumentList];
        var run = Tools.Run("strace", arguments);
        run.Status.ShouldBe(0, run.Said);
        return [.. Join(File.ReadLines(log)).Select(Words).OfType<string>()];
    }

    // A call that another thread interrupts is on two lines; it counts when it ends.
    private static IEnumerable<string> Join(IEnumerable<string> lines)
    {
        var begun = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var thread = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            if (line.EndsWith("<unfinished ...>", StringComparison.Ordinal))
                begun[thread] = line[..^"<unfinished ...>".Length];
            else if (Resumed().Match(line) is { Success: true } rest && begun.Remove(thread, out var start))
                yield return start + line[(rest.Index + rest.Length)..];
            else
                yield return line;
        }
    }

    private static string? Words(string call)
    {
        if (Created().Match(call) is { Success: true } created) return $"created {created.Groups[1].Value}";
        if (Renamed().Match(call) is { Success: true } renamed) return $"renamed {renamed.Groups[1].Value} to {renamed.Groups[2].Value}";
        if (Forced().Match(call) is { Success: true } forced) return forced.Groups[1].Value == "syncfs" ? "forced all" : $"forced {forced.Groups[2].Value}";
        return Deleted().Match(call) is { Success: true } deleted ? $"deleted {deleted.Groups[1].Value}" : null;
    }

    [GeneratedRegex("""<\.\.\. \w+ resumed>""")]
    private static partial Regex Resumed();

    [GeneratedRegex("""openat\([^"]*"([^"]+)", [^)]*O_CREAT.*\) += \d""")]
    private static partial Regex Created();

    [GeneratedRegex("""rename(?:at2)?\((?:[^",]*, )?"([^"]+)", (?:[^",]*, )?"([^"]+)".*\) += 0""")]
    private static partial Regex Renamed();

    [GeneratedRegex("""(fsync|fdatasync|syncfs)\(\d+<([^>]+)>\) += 0""")]
    private static partial Regex Forced();

    [GeneratedRegex("""unlink(?:at)?\((?:[^",]*, )?"([^"]+)".*\) += 0""")]
    private static partial Regex Deleted();
}
