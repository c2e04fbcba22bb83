using System.Net;
using System.Text.Json;

namespace Site.Tests.Feeds;

/// <summary>Real readers, from a real server.</summary>
[Trait("slow", "readers")]
public sealed class ReaderTests
{
    private const string Python = "/usr/bin/python3";

    private const string Files = """
        -- input/settings.yml --
        title: Proef & <Co>
        description: Alles over “brug” & kanaal.
        minimum_articles_per_tag: 1
        feed_length: 2
        author: De redactie
        -- seeds/een_00000000000000a1.txt --
        ---
        date: 2024-05-01
        title: Brug & kanaal <open> voor “iedereen” 😀
        ---
        De gemeente Utrecht opent zaterdag een nieuwe brug over het kanaal, zegt wethouder Anna de Vries.

        De brug kost 4 < 5 miljoen & is volgens ]]> de <script>alert(1)</script> eerste van drie.
        -- seeds/twee_00000000000000a2.txt --
        ---
        date: 2024-05-01
        ---
        De brug bij Utrecht is zaterdag door honderden mensen bekeken, meldt de gemeente.

        Wethouder Anna de Vries noemde het een feest voor de hele stad.
        -- seeds/drie_00000000000000a3.md --
        ---
        date: 2024-05-03 14:00
        title: Drie bruggen
        ---
        De gemeente Utrecht [bouwt](twee_00000000000000a2.txt) er *nog* drie.
        -- seeds/vier_00000000000000a4.txt --
        ---
        date: 2024-05-04 09:30
        ---
        Wethouder Anna de Vries heeft in Utrecht een vierde brug laten tekenen.
        """;

    [Fact]
    public async Task Newsboat_shows_one_new_item_and_no_old_one_again_after_one_text_was_edited_and_one_added()
    {
        Tools.Require("newsboat");
        Tools.Require("python3");
        using var site = TestSite.From(Files);
        await using var server = await FeedServer.StartAsync(site.Output);
        await BuildAsync(site, server, "feed_length: 30");
        foreach (var name in new[] { "feed.xml", "atom.xml" })
        {
            var reader = new Newsboat(site.PathOf("newsboat-" + name), server.Address + name);
            reader.Reload();
            reader.Unread().Length.ShouldBe(4);
            reader.Unread().ShouldContain(title => title.Contains("Drie bruggen", StringComparison.Ordinal));
            reader.Unread().ShouldContain(title => title.Contains("“iedereen” 😀", StringComparison.Ordinal));
            reader.ReadAll();
            reader.Unread().ShouldBeEmpty();
        }

        var edited = site.PathOf("seeds/twee_00000000000000a2.txt");
        File.AppendAllText(edited, "\n\nHet feest duurde tot diep in de nacht.");
        site.Write("seeds/vijf_00000000000000a5.txt", "---\ndate: 2024-05-05\ntitle: De vijfde brug\n---\nIn Utrecht komt een vijfde brug.");
        await BuildAsync(site, server);
        foreach (var name in new[] { "feed.xml", "atom.xml" })
        {
            var reader = new Newsboat(site.PathOf("newsboat-" + name), server.Address + name);
            reader.Reload();
            reader.Unread().ShouldBe(["De vijfde brug"]);
            reader.Content("%a2").ShouldContain("Het feest duurde tot diep in de nacht.");
        }
    }

    [Fact]
    public async Task Feedparser_reads_every_feed_without_a_complaint_and_finds_the_words_intact()
    {
        Assert.SkipUnless(File.Exists(Python) && Tools.Run(Python, "-c", "import feedparser").Status == 0,
            "python3-feedparser is not installed; tests/run installs it where it may");
        using var site = TestSite.From(Files);
        await using var server = await FeedServer.StartAsync(site.Output);
        await BuildAsync(site, server);
        var feeds = Directory.EnumerateFiles(site.Output, "*.xml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Output, f))
            .Where(f => Path.GetFileName(f) != "sitemap.xml").Order(StringComparer.Ordinal).ToArray();
        feeds.ShouldContain("archive/atom-2.xml");
        foreach (var feed in feeds)
        {
            var parsed = Parse(server.Address + feed);
            parsed.GetProperty("bozo").GetBoolean().ShouldBeFalse(feed);
            parsed.GetProperty("language").GetString().ShouldBe("nl");
            parsed.GetProperty("entries").EnumerateArray().ShouldAllBe(e => e.GetProperty("id").GetString()!.StartsWith("tag:texts.invalid,2026:"), feed);
        }

        foreach (var archive in new[] { "archive/feed-1.xml", "archive/atom-1.xml" })
        {
            var entry = Parse(server.Address + archive).GetProperty("entries")[0];
            entry.GetProperty("content").GetString()!.ShouldContain("De brug kost 4 &lt; 5 miljoen &amp; is volgens ]]&gt; de &lt;script&gt;alert(1)&lt;/script&gt; eerste");
            entry.GetProperty("title").GetString()!.ShouldContain("Brug &");
            entry.GetProperty("title").GetString()!.ShouldContain("“iedereen” 😀");
        }
    }

    [Fact]
    public async Task A_static_host_gives_feeds_their_type_and_answers_304_until_their_content_changes()
    {
        using var site = TestSite.From(Files);
        await using var server = await FeedServer.StartAsync(site.Output);
        await BuildAsync(site, server);
        using var client = new HttpClient();
        foreach (var (name, type) in new[]
        {
            ("feed.xml", "application/rss+xml"), ("atom.xml", "application/atom+xml"), ("feed.json", "application/feed+json"),
            ("archive/atom-1.xml", "application/atom+xml"), ("feeds.opml", "text/x-opml"), ("feed.css", "text/css"),
        })
        {
            using var first = await client.GetAsync(server.Address + name, TestContext.Current.CancellationToken);
            first.StatusCode.ShouldBe(HttpStatusCode.OK, name);
            first.Content.Headers.ContentType!.MediaType.ShouldBe(type);

            await BuildAsync(site, server);
            using var again = new HttpRequestMessage(HttpMethod.Get, server.Address + name);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            again.Headers.IfModifiedSince = first.Content.Headers.LastModified;
            using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);
            second.StatusCode.ShouldBe(HttpStatusCode.NotModified, name);
        }
    }

    private static async Task BuildAsync(TestSite site, FeedServer server, string? settings = null)
    {
        if (settings is not null)
            site.Write("input/settings.yml", File.ReadAllText(site.PathOf("input/settings.yml")).Replace("feed_length: 2", settings, StringComparison.Ordinal));
        var run = await site.BuildAsync("--url", server.Address);
        run.Error.ShouldBe("");
        run.Status.ShouldBe(0);
    }

    private static JsonElement Parse(string address)
    {
        const string Program = """
            import feedparser, json, sys
            f = feedparser.parse(sys.argv[1])
            print(json.dumps({'bozo': bool(f.bozo), 'language': f.feed.get('language'), 'entries': [
                {'id': e.id, 'title': e.title, 'content': e.content[-1].value} for e in f.entries]}))
            """;
        var (status, said) = Tools.Run(Python, "-c", Program, address);
        status.ShouldBe(0, said);
        return JsonDocument.Parse(said).RootElement;
    }
}
