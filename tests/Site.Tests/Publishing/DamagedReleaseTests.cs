namespace Site.Tests.Publishing;

/// <summary>A live release that was damaged on disk: found, and mended.</summary>
public sealed class DamagedReleaseTests : IDisposable
{
    private const string Page = "eerste-bericht/index.html";

    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        url: https://example.org/
        identity_domain: example.org
        minimum_articles_per_tag: 1
        -- seeds/one_00000000000000a1.txt --
        ---
        title: Eerste bericht
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """);

    private string Live => _site.PathOf("live");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("empty", Page, "it is empty and was not when it was published", true)]
    [InlineData("missing", Page, "it was published and is missing", true)]
    [InlineData("truncated", Page, "it has other bytes than were published", true)]
    [InlineData("link", Page, "it was published and is missing", true)]
    [InlineData("flipped", Page, "it has other bytes than were published", false)]
    [InlineData("flipped", "feed.xml", "it has other bytes than were published", false)]
    [InlineData("strange", "strange.html", "it was not published", false)]
    public async Task Damage_is_found_and_mended(string way, string path, string what, bool isSeenAtAGlance)
    {
        (await PublishAsync()).Status.ShouldBe(0);
        (await CheckAsync()).Status.ShouldBe(0);
        Damage(Path.Join(Live, "current", path), way);

        var check = await CheckAsync();
        var usual = await PublishAsync();
        var clean = await PublishAsync("--clean");

        check.Status.ShouldBe(1);
        check.Error.ShouldContain($"live/releases/000001/{path}:1:1: error: {what} (publish the site again with --clean)\n");
        usual.Output.Contains("live: " + Path.Join(Live, "releases", isSeenAtAGlance ? "000002" : "000001"), StringComparison.Ordinal).ShouldBeTrue(usual.Output);
        (isSeenAtAGlance ? usual : clean).Error.ShouldContain($"releases/000001/{path}:1:1: warning: ");
        clean.Output.ShouldContain("live: " + Path.Join(Live, "releases", "000002"));
        (await CheckAsync()).Status.ShouldBe(0);
        TestSite.Tree(Path.Join(Live, "current")).ShouldBe(_site.Published());
    }

    [Fact]
    public async Task What_was_never_published_cannot_be_checked()
    {
        var run = await CheckAsync();

        run.Status.ShouldBe(1);
        run.Error.ShouldBe($"{Live}:1:1: error: there is no live release (publish there first, or name the folder that holds 'current')\n");
    }

    private static void Damage(string path, string way)
    {
        var time = File.Exists(path) ? File.GetLastWriteTimeUtc(path) : default;
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (way is "missing" or "link")
            File.Delete(path);
        if (way == "link")
            File.CreateSymbolicLink(path, "/etc/hostname");
        else if (way is "empty" or "truncated")
            File.WriteAllBytes(path, bytes[..(way == "empty" ? 0 : bytes.Length / 2)]);
        else if (way == "strange")
            File.WriteAllText(path, "<!doctype html>\n<html><title>x</title></html>\n");
        else if (way == "flipped")
        {
            bytes[bytes.AsSpan().IndexOf("Eerste"u8)] ^= 1;
            File.WriteAllBytes(path, bytes);
            File.SetLastWriteTimeUtc(path, time);
        }
    }

    private Task<TestRun> PublishAsync(params string[] arguments) => _site.RunAsync(["publish", "--to", Live, .. arguments]);

    private Task<TestRun> CheckAsync() => _site.RunAsync("check", "--release", Live);
}
