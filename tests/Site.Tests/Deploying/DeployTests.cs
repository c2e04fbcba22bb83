using Site.Deploying;
using Site.Publishing;

namespace Site.Tests.Deploying;

[Trait("slow", "rclone")]
public sealed class DeployTests : IAsyncLifetime
{
    private static readonly string[] Pointers =
        ["feed.xml", "atom.xml", "feed.json", "feed-1.xml", "atom-1.xml", "feeds.opml", "sitemap.xml", "robots.txt", "index.json"];

    private DeployedSite _deployed = null!;

    public async ValueTask InitializeAsync() => _deployed = await DeployedSite.StartAsync();

    public ValueTask DisposeAsync() => _deployed?.DisposeAsync() ?? default;

    [Fact]
    public async Task The_first_time_everything_is_handed_over_and_what_else_is_there_stays()
    {
        Directory.CreateDirectory(_deployed.Store);
        await File.WriteAllTextAsync(Path.Join(_deployed.Store, "van-een-ander.html"), "blijft", TestContext.Current.CancellationToken);

        var run = await _deployed.DeployAsync();

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldContain($"nothing is remembered of {_deployed.Wire.Remote}: every file is handed over, and what else is there stays\n");
        var there = TestSite.Tree(_deployed.Store).Where(file => file.Key != "van-een-ander.html").ToDictionary();
        there.ShouldBe(_deployed.Site.Published().ToDictionary(), ignoreOrder: true);
        (await File.ReadAllTextAsync(Path.Join(_deployed.Store, "van-een-ander.html"), TestContext.Current.CancellationToken)).ShouldBe("blijft");
    }

    [Fact]
    public async Task An_edited_text_hands_over_the_files_that_changed_and_no_other()
    {
        _deployed.AddSecond();
        await _deployed.DeployAsync();
        var before = _deployed.Site.Published();
        _deployed.Wire.TakeChanges();
        _deployed.Site.Write("seeds/one_00000000000000a1.txt", "---\ntitle: Eerste bericht\ndate: 2022-03-01\ntags: [Bruggen]\n---\nDe brug over de Maas blijft dicht.");

        var run = await _deployed.DeployAsync();

        run.Status.ShouldBe(0, run.Error);
        var changes = _deployed.Wire.TakeChanges();
        var after = _deployed.Site.Published();
        var changed = after.Except(before).Select(file => file.Key).ToList();
        changed.ShouldContain("eerste-bericht/index.html");
        changed.ShouldNotContain("tweede-bericht/index.html");
        changes.Where(change => change.Method == "PUT").Select(change => change.Path).ShouldBe(changed, ignoreOrder: true);
        changes.Where(change => change.Method == "DELETE").Select(change => change.Path).ShouldBe(before.Keys.Except(after.Keys), ignoreOrder: true);
        run.Output.ShouldContain($"{_deployed.Wire.Remote}: {changed.Count} files (");
        run.Output.ShouldContain("feed.xml: 1 changed\n  ~ Eerste bericht\n");
        _deployed.ShouldHaveAll();
    }

    [Fact]
    public async Task New_things_go_before_what_refers_to_them_and_old_ones_after()
    {
        _deployed.AddSecond();
        await _deployed.DeployAsync();
        var before = _deployed.Site.Published().Keys.ToHashSet();
        Turns([], before).ShouldBe(["new files", "new pages", "new pointers"]);
        _deployed.RemoveSecond();
        _deployed.Site.Write("seeds/three_00000000000000a3.txt", "---\ntitle: Ander bericht\ndate: 2022-03-05\n---\nDe tunnel onder de Waal gaat open.");
        _deployed.Site.Write("input/static/plaat.svg", "<svg/>");

        await _deployed.DeployAsync();

        Turns(before, [.. _deployed.Site.Published().Keys]).ShouldBe(["new files", "new pages", "changed", "changed pointers", "removed pages", "removed files"]);
    }

    // Runs of files of one kind, in the order in which they went over the network.
    private List<string> Turns(HashSet<string> before, HashSet<string> after)
    {
        var turns = new List<string>();
        foreach (var (_, path, _, _) in _deployed.Wire.TakeChanges())
        {
            var (isPage, isPointer) = (path.EndsWith(".html", StringComparison.Ordinal), Pointers.Contains(Path.GetFileName(path)));
            var turn = !after.Contains(path) ? (isPage ? "removed pages" : "removed files")
                : before.Contains(path) ? (isPointer ? "changed pointers" : "changed")
                : isPage ? "new pages" : isPointer ? "new pointers" : "new files";
            if (turns.LastOrDefault() != turn)
                turns.Add(turn);
        }

        return turns;
    }

    [Fact]
    public async Task A_text_less_removes_its_files()
    {
        _deployed.AddSecond();
        await _deployed.DeployAsync();
        File.Exists(Path.Join(_deployed.Store, "tweede-bericht", "index.html")).ShouldBeTrue();
        _deployed.Wire.TakeChanges();
        _deployed.RemoveSecond();

        (await _deployed.DeployAsync()).Status.ShouldBe(0);

        _deployed.Wire.TakeChanges().Where(change => change.Method == "DELETE").Select(change => change.Path).ShouldContain("tweede-bericht/index.html");
        _deployed.ShouldHaveAll();
    }

    [Fact]
    public async Task Nothing_changed_asks_nothing_of_the_remote()
    {
        await _deployed.DeployAsync();
        var before = _deployed.Wire.Requests;

        var run = await _deployed.DeployAsync();

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldEndWith($"{_deployed.Wire.Remote} has all of it already\n");
        _deployed.Wire.Requests.ShouldBe(before);
    }

    [Fact]
    public async Task A_site_that_cannot_be_built_leaves_the_remote_alone()
    {
        await _deployed.DeployAsync();
        var before = _deployed.Wire.Requests;
        _deployed.Site.WithOwnTheme().Write("theme/templates/article.html", "{{ if }}");

        var run = await _deployed.DeployAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldEndWith($"site: not built; {_deployed.Wire.Remote} stays as it was\n");
        _deployed.Wire.Requests.ShouldBe(before);
    }

    [Fact]
    public async Task A_rehearsal_says_what_would_be_done_and_does_nothing()
    {
        await _deployed.DeployAsync();
        var before = _deployed.Wire.Requests;
        _deployed.AddSecond();

        var run = await _deployed.DeployAsync("--dry-run");

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldContain("  + tweede-bericht/index.html\n");
        run.Output.ShouldContain("  ~ index.html\n");
        run.Output.ShouldContain("would be handed over");
        _deployed.Wire.Requests.ShouldBe(before);
    }

    [Fact]
    public async Task Each_kind_of_file_comes_with_the_headers_that_it_is_to_be_served_with()
    {
        await _deployed.DeployAsync();

        var sent = _deployed.Wire.TakeChanges().ToDictionary(change => change.Path);
        sent["feed.xml"].ContentType.ShouldBe("application/rss+xml; charset=utf-8");
        sent["tags/bruggen/atom.xml"].ContentType.ShouldBe("application/atom+xml; charset=utf-8");
        sent["feed.json"].ContentType.ShouldBe("application/feed+json; charset=utf-8");
        sent["feeds.opml"].ContentType.ShouldBe("text/x-opml; charset=utf-8");
        sent["sitemap.xml"].ContentType.ShouldBe("text/xml; charset=utf-8");
        sent["index.html"].CacheControl.ShouldBe("no-cache");
        sent.Values.Single(change => change.Path.StartsWith("assets/site.", StringComparison.Ordinal) && change.Path.EndsWith(".css", StringComparison.Ordinal))
            .CacheControl.ShouldBe("public, max-age=31536000, immutable");
    }

    [Fact]
    public async Task Odd_names_go_and_come_as_they_are_over_sftp_too()
    {
        using var server = new RcloneServer("sftp", "--user=krant", "--pass=geheim");
        var remote = $":sftp,host=127.0.0.1,port={server.Port},user=krant,pass={Tools.Run("rclone", "obscure", "geheim").Said.Trim()},shell_type=none:krant";
        string[] names = ["# kop.txt", " ruimte [1] {a}.txt", "ü é/; - ’.txt", "-x/+ y.txt"];
        foreach (var name in names)
            _deployed.Site.Write($"input/static/{name}", name);

        var run = await _deployed.Site.RunAsync("deploy", "--rclone", remote);

        run.Status.ShouldBe(0, run.Error);
        TestSite.Tree(Path.Join(server.Store, "krant")).ShouldBe(_deployed.Site.Published());
        foreach (var name in names)
            File.Delete(_deployed.Site.PathOf($"input/static/{name}"));
        (await _deployed.Site.RunAsync("deploy", "--rclone", remote)).Status.ShouldBe(0);
        TestSite.Tree(Path.Join(server.Store, "krant")).ShouldBe(_deployed.Site.Published());
    }

    [Fact]
    public async Task A_remote_that_is_not_configured_is_named_with_the_cure()
    {
        var run = await _deployed.Site.RunAsync("deploy", "--rclone", "nergens:krant");

        run.Status.ShouldBe(1);
        run.Error.ShouldContain("nergens:krant:1:1: error: rclone: Failed to create file system for \"nergens:krant\": didn't find section in config file"
            + " ('rclone config' makes a remote, 'rclone listremotes' names those there are)\n");
    }

    [Fact]
    public async Task Another_build_in_the_output_is_waited_for_and_then_told()
    {
        await _deployed.Site.BuildAsync();
        using var other = StagedTree.Open(new(_deployed.Site.Output));

        var refused = await Should.ThrowAsync<PublishException>(() =>
            new Deployment(_deployed.Site.Output, _deployed.Wire.Remote) { Patience = new() { Timeout = TimeSpan.Zero } }.RunAsync(TestContext.Current.CancellationToken));

        refused.Message.ShouldBe($"{_deployed.Site.Output}:1:1: error: another build is writing here (wait until it is done, or stop it)");
        _deployed.Wire.Requests.ShouldBe(0);
    }
}
