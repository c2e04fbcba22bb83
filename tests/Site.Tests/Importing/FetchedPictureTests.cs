using Site.Tests.Feeds;

namespace Site.Tests.Importing;

/// <summary>A feed is read from its address, and pictures that are on the web alone are fetched where that is asked for.</summary>
public sealed class FetchedPictureTests : IAsyncLifetime
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        title: Proef
        url: http://localhost:5080/
        -- www/tekst.png --
        geen plaatje
        -- www/x.html --
        <p>Een pagina.</p>
        """);

    private FeedServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        File.Copy(ImportedSite.Export("wp/uploads/2020/01/brug.png"), _site.PathOf("www/brug.png"));
        _server = await FeedServer.StartAsync(_site.PathOf("www"));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _site.Dispose();
    }

    [Fact]
    public async Task A_picture_is_fetched_once_and_lies_beside_its_text()
    {
        Feed("brug.png");
        var run = await _site.RunAsync("import", "feed", _server.Address + "feed.json", "--fetch");
        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldBe("texts: 1 added\nfiles: 1 added\n");
        Text().ShouldContain("![De brug](een/brug.png)");
        File.ReadAllBytes(_site.PathOf("seeds/2023/een/brug.png")).ShouldBe(File.ReadAllBytes(_site.PathOf("www/brug.png")));

        File.Delete(_site.PathOf("www/brug.png"));
        (await _site.RunAsync("import", "feed", _server.Address + "feed.json", "--fetch")).Output.ShouldBe("texts: 1 unchanged\n");
    }

    [Fact]
    public async Task Without_being_asked_it_stays_where_it_is_and_that_is_said()
    {
        Feed("brug.png");
        var run = await _site.RunAsync("import", "feed", _server.Address + "feed.json");
        run.Output.ShouldContain("  pictures that stay where they are on the web: 1 (import again with --fetch, or with the folder of the files: --files FOLDER)\n");
        Text().ShouldContain($"![De brug]({_server.Address}brug.png)");
    }

    [Theory]
    [InlineData("weg.png", "answers 404")]
    [InlineData("x.html", "is none: it answers with text/html")]
    public async Task What_is_no_picture_stays_an_address(string name, string reason)
    {
        Feed(name);
        var run = await _site.RunAsync("import", "feed", _server.Address + "feed.json", "--fetch");
        run.Error.ShouldContain($"warning: the picture {_server.Address}{name} {reason}, so its address stays (put the file beside the text and name it there)\n");
        Text().ShouldContain($"![De brug]({_server.Address}{name})");
    }

    [Fact]
    public async Task A_site_that_is_public_fetches_nothing_from_a_private_network()
    {
        Feed("brug.png");
        var address = _server.Address + "feed.json";
        var run = await _site.RunAsync("import", "feed", address, "--url", "https://proef.example/");
        run.Status.ShouldBe(1);
        run.Error.ShouldBe($"{address}:1:1: error: this is an address which is on a private network (look at it in a browser, or save the feed and name the file)\n");

        var file = _site.PathOf("elders/feed.json");
        Directory.CreateDirectory(_site.PathOf("elders"));
        File.Move(_site.PathOf("www/feed.json"), file);
        (await _site.RunAsync("import", "feed", file, "--url", "https://proef.example/", "--fetch")).Error.ShouldContain($"the picture {_server.Address}brug.png is on a private network");
    }

    [Fact]
    public async Task An_address_that_does_not_answer_is_said_in_one_line()
    {
        var run = await _site.RunAsync("import", "feed", _server.Address + "weg.xml");
        run.Status.ShouldBe(1);
        run.Error.ShouldBe($"{_server.Address}weg.xml:1:1: error: this is an address which answers 404 (look at it in a browser, or save the feed and name the file)\n");
    }

    [Fact]
    public async Task The_archive_of_a_feed_comes_along_with_it()
    {
        using var old = TestSite.From("""
            -- input/settings.yml --
            title: Oud
            identity_domain: oud.example
            feed_length: 2
            """);
        for (var day = 1; day <= 9; day++)
            old.Write($"seeds/{day}.md", $"---\nid: nummer-{day}\ndate: 2020-01-0{day}\n---\n# Bericht {day}\n\nDe brug, dag {day}.\n");
        await using var server = await FeedServer.StartAsync(old.Output);
        (await old.BuildAsync("--url", server.Address)).Status.ShouldBe(0);
        foreach (var feed in new[] { "feed.xml", "atom.xml" })
        {
            using var site = new ImportedSite();
            (await site.ImportAsync("feed", server.Address + feed, "--url", server.Address)).Output.ShouldStartWith("texts: 9 added\n");
            site.Text("seeds/2020/bericht-1.md").ShouldContain("id: \"tag:oud.example,2026:nummer-1\"");
        }
    }

    private string Text() => File.ReadAllText(_site.PathOf("seeds/2023/een.md"));

    private void Feed(string picture) => _site.Write("www/feed.json", $$"""
        {"items": [{"id": "1", "url": "{{_server.Address}}een/", "title": "Een", "date_published": "2023-01-02T10:00:00Z",
        "content_html": "<p>De brug. <img src=\"../{{picture}}\" alt=\"De brug\"></p>"}]}
        """);
}
