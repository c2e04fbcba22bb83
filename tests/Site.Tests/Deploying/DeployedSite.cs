namespace Site.Tests.Deploying;

/// <summary>A site, a storage system for it, and the network between them.</summary>
internal sealed class DeployedSite : IAsyncDisposable
{
    private readonly RcloneServer _server;

    private DeployedSite(RcloneServer server, Wire wire) => (_server, Wire) = (server, wire);

    public Wire Wire { get; }

    public TestSite Site { get; } = TestSite.From("""
        -- input/settings.yml --
        url: https://example.org/
        identity_domain: example.org
        minimum_articles_per_tag: 1
        -- seeds/one_00000000000000a1.txt --
        ---
        title: Eerste bericht
        date: 2022-03-01
        tags: [Bruggen]
        ---
        De brug over de Maas gaat dicht.
        """);

    /// <summary>Where the site is in the storage system.</summary>
    public string Store => Path.Join(_server.Store, "krant");

    public static async Task<DeployedSite> StartAsync()
    {
        // A network that is gone does not come back in these tests; and one file after the other, so that none waits for another's lock.
        foreach (var (name, value) in new[] { ("RCLONE_LOW_LEVEL_RETRIES", "1"), ("RCLONE_TRANSFERS", "1"), ("RCLONE_CHECKERS", "1") })
            Environment.SetEnvironmentVariable(name, value);
        var server = new RcloneServer("webdav");
        return new(server, await Wire.ToAsync(server));
    }

    public Task<TestRun> DeployAsync(params string[] arguments) => Site.RunAsync(["deploy", "--rclone", Wire.Remote, .. arguments]);

    public async Task DeployWellAsync()
    {
        var run = await DeployAsync();
        run.Status.ShouldBe(0, run.Error);
    }

    public void AddSecond(string title = "Tweede bericht") => Site.Write(
        Second, $"---\ntitle: {title}\ndate: 2022-03-05\ntags: [Tunnels]\n---\nDe tunnel onder de Waal gaat open.");

    public void RemoveSecond() => File.Delete(Site.PathOf(Second));

    public void ShouldHaveAll() => TestSite.Tree(Store).ShouldBe(Site.Published());

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        _server.Dispose();
        Site.Dispose();
    }

    private const string Second = "seeds/two_00000000000000a2.txt";
}
