namespace Site.Tests.Importing;

/// <summary>Where nothing says where an old site was, its addresses are kept by their paths, and what cannot be kept is said.</summary>
public sealed class UnknownSiteTests
{
    [Fact]
    public async Task Paths_are_kept_and_ids_that_are_addresses_are_said_to_be_lost()
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/content/posts/a.md", "---\ntitle: Een\ndate: 2020-01-02\n---\nZie [twee](/posts/b/) en ![x](/img/weg.png).\n")
            .Write("oud/content/posts/b.md", "---\ntitle: Twee\ndate: 2020-01-02\n---\nTwee.\n");
        var run = await site.ImportAsync("hugo", site.Site.PathOf("oud"));
        run.Error.Split('\n').ShouldBe(
        [
            $"{site.Site.PathOf("oud")}/content/posts/a.md:5:1: warning: the picture '/img/weg.png' is not in the export (put it there and import again)",
            "hugo:1:1: warning: nothing says where the old site was, so feed ids that are addresses are not kept (name it with --from URL)",
            "",
        ]);
        site.Text("seeds/2020/a.md").ShouldBe("---\ntitle: Een\ndate: 2020-01-02\nsection: posts\nslug: a\naliases: [\"/posts/a/\"]\n---\n\nZie [twee](b.md) en ![x](/img/weg.png).\n");
    }

    [Theory]
    [InlineData("https://oud.example/krant/", "https://nieuw.example/krant/", "aliases: [\"/posts/a/\"]")]
    [InlineData("https://oud.example/krant/", "https://nieuw.example/", "aliases: [\"/krant/posts/a/\"]")]
    [InlineData("https://oud.example/", "https://nieuw.example/krant/", null)]
    public async Task An_old_address_is_kept_below_the_root_of_the_new_site(string old, string now, string? expected)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud/content/posts/a.md", "---\ntitle: Een\ndate: 2020-01-02\n---\nEen.\n");
        var run = await site.ImportAsync("hugo", site.Site.PathOf("oud"), "--from", old, "--url", now);
        site.Text("seeds/2020/a.md").Split('\n').FirstOrDefault(line => line.StartsWith("aliases", StringComparison.Ordinal)).ShouldBe(expected);
        run.Error.Contains("cannot be kept", StringComparison.Ordinal).ShouldBe(expected is null);
    }
}
