using System.Diagnostics;
using System.Globalization;

namespace Site.Tests.Publishing;

/// <summary>
/// The real program, killed at random moments: of the whole of its time, and of the short phases in which it writes. SITE_TEST_KILLS asks
/// for more of them.
/// </summary>
[Trait("slow", "kills")]
public sealed class KilledProgramTests(ITestOutputHelper log)
{
    private const int Texts = 60;
    private const int UsualKills = 5;

    private static readonly TimeSpan ShortPhase = TimeSpan.FromMilliseconds(30);

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("SITE_TEST_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : UsualKills;

    [Fact]
    public async Task Whenever_a_build_is_killed_every_file_is_whole_and_the_next_build_is_right()
    {
        using var editions = await TwoEditions.OfAsync(Texts);
        string[] marks = [Path.Join(editions.State, "swaps"), Path.Join(editions.State, "manifest.next"), Path.Join(editions.State, "journal")];
        await KillAsync(editions, ["build"], marks, before =>
        {
            // The steps of a journal are done one by one; the next build does the rest before anything else.
            var tree = TestSite.Tree(editions.Output);
            if (File.Exists(Path.Join(editions.State, "journal")))
                tree.ShouldAllBe(file => IsIn(editions.Clean(0), file) || IsIn(editions.Clean(1), file));
            else
                editions.EditionOf(tree).ShouldBeOneOf(before, 1 - before);
        });
    }

    [Fact]
    public async Task Whenever_a_publication_is_killed_the_live_site_is_one_whole_release_and_the_next_one_is_right()
    {
        using var editions = await TwoEditions.OfAsync(Texts);
        string[] phases = ["next", "next.manifest", "next.link"];
        string[] marks = [Path.Join(editions.State, "swaps"), Path.Join(editions.State, "journal"), .. phases.Select(phase => Path.Join(editions.Live, ".publish", phase))];
        await KillAsync(editions, ["publish", "--to", editions.Live], marks, before =>
            editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBeOneOf(before, 1 - before));
    }

    // What the program killed had started ends by itself at the next file: nobody reads what it says.
    [Fact]
    public async Task Whenever_a_deploy_is_killed_every_file_there_is_whole_and_the_next_one_is_right()
    {
        Tools.Require("rclone");
        using var editions = await TwoEditions.OfAsync(Texts);
        string[] marks = [Path.Join(editions.State, "swaps"), Path.Join(editions.State, "journal"), Path.Join(editions.State, "remotes", "list")];
        await KillAsync(editions, ["deploy", "--rclone", editions.Remote], marks, _ =>
            TestSite.Tree(editions.Remote).ShouldAllBe(file => IsPart(file.Key) || IsIn(editions.Clean(0), file) || IsIn(editions.Clean(1), file)));
    }

    // Rclone writes a file under another name first.
    private static bool IsPart(string path) => path.EndsWith(".partial", StringComparison.Ordinal);

    private async Task KillAsync(TwoEditions editions, string[] command, string[] marks, Action<int> check)
    {
        var seed = Random.Shared.Next();
        var moments = new Random(seed);
        await RunAsync(editions, command, 0);
        var duration = Measure(editions, command, 1);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 0; kill < Kills; kill++)
        {
            var edition = kill % 2;
            editions.Write(edition);
            using (var program = SiteProcess.Start(editions.Site, command))
            {
                if (kill % 2 == 0)
                    program.Let(duration * moments.NextDouble());
                else if (program.WaitFor(() => IsThere(marks[kill / 2 % marks.Length])))
                    program.Let(ShortPhase * moments.NextDouble());
                program.Kill();
                program.End();
            }

            var phase = marks.LastOrDefault(IsThere) is { } last ? Path.GetFileName(last) : "none";
            seen[phase] = seen.GetValueOrDefault(phase) + 1;
            try
            {
                check(1 - edition);
                await RunAsync(editions, command, edition);
            }
            catch (Exception wrong) when (wrong is ShouldAssertException)
            {
                throw new ShouldAssertException($"kill {kill}, seed {seed}, during {phase}: {wrong.Message}", wrong);
            }
        }

        log.WriteLine($"{Kills} kills, seed {seed}, a run of {duration.TotalMilliseconds:0} ms; killed while there was: {string.Join(", ", seen)}");
    }

    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static bool IsIn(IReadOnlyDictionary<string, string> tree, KeyValuePair<string, string> file) => tree.TryGetValue(file.Key, out var bytes) && bytes == file.Value;

    // In this process, which is warm: it is the state on disk that matters.
    private static async Task RunAsync(TwoEditions editions, string[] command, int edition)
    {
        editions.Write(edition);
        var run = await editions.Site.RunAsync(command);
        run.Status.ShouldBe(0, run.Error);
        editions.EditionOf(TestSite.Tree(editions.Output)).ShouldBe(edition);
        if (Directory.Exists(editions.Live))
            editions.EditionOf(TestSite.Tree(Path.Join(editions.Live, "current"))).ShouldBe(edition);
        if (Directory.Exists(editions.Remote))
            editions.EditionOf(TestSite.Tree(editions.Remote).Where(file => !IsPart(file.Key)).ToDictionary()).ShouldBe(edition);
    }

    private static TimeSpan Measure(TwoEditions editions, string[] command, int edition)
    {
        editions.Write(edition);
        var clock = Stopwatch.StartNew();
        using var program = SiteProcess.Start(editions.Site, command);
        var run = program.End();
        run.Status.ShouldBe(0, run.Error);
        return clock.Elapsed;
    }
}
