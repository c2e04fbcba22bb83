using System.Diagnostics;
using System.Globalization;
using System.Text;
using Site.Publishing;

namespace Site.Tests.Publishing;

/// <summary>Real processes, really killed: this test program runs itself as a build that publishes two sites in turn, for ever.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whenever_a_build_is_killed_the_live_site_is_one_whole_release_and_the_next_build_is_right()
    {
        Build(0);
        var moments = new Random(20220324);
        for (var kill = 0; kill < Kills; kill++)
        {
            KillAfter(TimeSpan.FromMilliseconds(moments.Next(1, 60)));

            PublishedFiles.In(_folder.At("live", "current")).Select(ContentOf).Distinct().Count().ShouldBe(1);
            Build(kill % 2);
            PublishedFiles.In(_folder.At("output")).ShouldBe(PublishedFiles.In(_folder.At("live", "current")));
            PublishedFiles.In(_folder.At("output")).Select(ContentOf).Distinct().ShouldBe([SiteName(kill % 2)]);
            PublishedFiles.In(_folder.At("output")).Count.ShouldBe(FileCount(kill % 2));
        }
    }

    private void KillAfter(TimeSpan moment)
    {
        var started = _folder.At("started");
        File.Delete(started);
        using var watcher = new FileSystemWatcher(_folder.Path, "started");
        using var seen = new ManualResetEventSlim();
        watcher.Created += (_, _) => seen.Set();
        watcher.EnableRaisingEvents = true;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [typeof(KilledBuildTests).Assembly.Location, "--filter-method", $"*{nameof(EndlessBuild.Publish_for_ever)}", "--explicit", "only"];
        var isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        foreach (var argument in isHosted ? arguments : arguments[1..]) start.ArgumentList.Add(argument);
        start.Environment[EndlessBuild.Variable] = _folder.Path;
        using var child = Process.Start(start)!;
        try
        {
            seen.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("the child process does not publish");
            child.WaitForExit(moment);
        }
        finally
        {
            child.Kill(entireProcessTree: true);
            child.WaitForExit();
        }
    }

    private void Build(int site) => Build(_folder.Path, site);

    internal static void Build(string folder, int site)
    {
        using (var tree = StagedTree.Open(new(Path.Join(folder, "output"))))
        {
            for (var file = 0; file < FileCount(site); file++)
                tree.Add($"{(file % 3 == 0 ? site : 2)}/{file}.html", "source", Encoding.UTF8.GetBytes(SiteName(site)));
            tree.Publish();
        }

        using var store = ReleaseStore.Open(new(Path.Join(folder, "live")));
        store.Publish(Path.Join(folder, "output"));
    }

    private static int FileCount(int site) => 60 + site;

    private static string SiteName(int site) => string.Create(CultureInfo.InvariantCulture, $"site {site}");

    private static string ContentOf(string line) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
