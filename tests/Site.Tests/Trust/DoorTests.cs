namespace Site.Tests.Trust;

/// <summary>No path that a site names leads out of the site, and what was not published is not published by a link to it.</summary>
public sealed class DoorTests
{
    private const string Secret = "GEHEIM-BUITEN";

    private const string Files = """
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- input/static/humans.txt --
        De redactie
        -- input/articles/b.yml --
        date: 2024-05-01
        -- seeds/a.md --
        ---
        date: 2024-05-01
        slug: een
        ---
        # Een kop

        De brug bij Utrecht is zaterdag bekeken.
        -- seeds/b.txt --
        De brug gaat open, zegt de gemeente.
        """;

    [Fact]
    public async Task A_draft_is_not_published_by_a_link_to_it()
    {
        using var site = TestSite.From(Files).Write("seeds/embargo.md", $"---\ndraft: true\n---\n{Secret}\n").Write("seeds/a.md", Text("embargo.md"));
        (await site.BuildAsync()).Error.ShouldContain("seeds/a.md:7:1: warning: it links to 'embargo.md', a text that is not published (publish that text, or take the link away)");
        site.Published().Keys.ShouldNotContain("een/embargo.md");
    }

    [Fact]
    public async Task Two_files_of_one_name_stay_two_files()
    {
        using var site = TestSite.From(Files).Write("seeds/p/f.pdf", "een").Write("seeds/q/f.pdf", "twee").Write("seeds/a.md", Text("p/f.pdf") + "\n[b](q/f.pdf)\n");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Read("een/f.pdf").ShouldBe("een");
        site.Read("een/f.2.pdf").ShouldBe("twee");
    }

    [Theory]
    [InlineData("uit/foto.png", "it lies in a folder that builds write to (copy it beside the text)")]
    [InlineData(".uit.build/foto.png", "it is hidden: a name in its path begins with a dot (give it another name)")]
    [InlineData(".git/foto.png", "it belongs to the repository (copy the file itself beside the text)")]
    [InlineData(".env", "it is hidden: a name in its path begins with a dot (give it another name)")]
    [InlineData("link.png", "it is hidden: a name in its path begins with a dot (give it another name)")]
    public async Task What_is_not_for_readers_is_not_published_by_its_name(string name, string why)
    {
        using var site = TestSite.From(Files).Write("seeds/uit/.x", "").Write("seeds/.weg/foto.png", Secret);
        if (name == "link.png")
            File.CreateSymbolicLink(site.PathOf("seeds/link.png"), ".weg/foto.png");
        else
            site.Write("seeds/" + name, Secret);
        site.Write("seeds/a.md", Text(name) + (name.EndsWith(".png", StringComparison.Ordinal) ? $"\n![x]({name})\n" : ""));
        File.Delete(site.PathOf("seeds/uit/.x"));

        var run = await site.RunAsync("build", "--output", site.PathOf("seeds/uit"));

        run.Status.ShouldBe(1);
        run.Error.ShouldContain($"seeds/a.md:7:1: error: '{name}' is not published: {why}\n");
    }

    [Theory]
    [InlineData("seeds/groot.txt", 32, "seeds/groot.txt:1:1: error: it is larger than 32 MB (split it into several texts)")]
    [InlineData("input/groot.md", 32, "input/groot.md:1:1: error: it is larger than 32 MB (split it into several pages)")]
    [InlineData("input/tags.yml", 32, "input/tags.yml:1:1: error: it is larger than 32 MB (leave out of it what no text needs)")]
    [InlineData("theme/templates/groot.html", 32, "theme/templates/groot.html:1:1: error: it is larger than 32 MB (split it into partials, or leave out of it what no page needs)")]
    public async Task What_is_too_large_has_the_cure_of_its_kind(string file, int megabytes, string expected)
    {
        using var site = TestSite.From(Files).WithOwnTheme().Write(file, "");
        using (var bytes = File.OpenWrite(site.PathOf(file)))
            bytes.SetLength(((long)megabytes << 20) + 1);
        if (file.EndsWith(".pdf", StringComparison.Ordinal))
            site.Write("seeds/a.md", Text("groot.pdf"));

        (await site.BuildAsync()).Error.ShouldContain(expected + "\n");
    }

    [Fact]
    public async Task A_repository_among_the_static_files_is_not_published()
    {
        using var site = TestSite.From(Files).Write("input/static/spel/.git/config", Secret).Write("input/static/spel/.well-known/x", "gezien");
        (await site.BuildAsync("--verbose")).Error.ShouldContain("input/static/spel/.git/config:1:1: note: it belongs to a repository, so it is not published");
        site.Published().Keys.ShouldContain("spel/.well-known/x");
        site.Published().Keys.ShouldNotContain("spel/.git/config");
    }

    [Theory]
    [InlineData("fifo", "error: it is no regular file, so it is not checked")]
    [InlineData("device", "warning: it is a link to a file outside its folder, so it is not checked")]
    [InlineData("folder", "warning: it is a link to a file outside its folder, so it is not checked")]
    [InlineData("dangling", "warning: it is a link to a file outside its folder, so it is not checked")]
    public async Task A_tree_that_is_checked_is_not_left_and_no_pipe_is_waited_for(string kind, string expected)
    {
        using var hostile = new HostilePath();
        using var site = TestSite.From("-- tree/index.html --\n<!DOCTYPE html><html lang=\"nl\"><title>Proef</title><p>Niets.</html>\n");
        hostile.Put(kind, site.PathOf("tree/x.html"));
        hostile.Put(kind, site.PathOf("tree/x.css"));
        var run = await site.RunAsync("check", site.PathOf("tree")).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        run.Error.ShouldContain($"tree/x.html:1:1: {expected}");
        run.Error.ShouldContain($"tree/x.css:1:1: {expected}");
        run.Error.ShouldNotContain(HostilePath.Secret);
    }

    private static string Text(string named) => $"---\ndate: 2024-05-01\nslug: een\n---\n# Een kop\n\nZie [het stuk]({named}).\n";
}
