using System.Text.Json;
using System.Xml.Linq;

namespace Site.Tests.Feeds;

/// <summary>What subscribers get.</summary>
public sealed class FeedTests
{
    private static readonly XName Encoded = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XName AtomLink = Atom + "link";

    [Fact]
    public async Task The_feed_has_both_texts_in_full_with_permanent_ids_and_absolute_links()
    {
        using var site = TestSite.Shipped();
        (await site.BuildAsync("--url", "https://example.org/krant")).Status.ShouldBe(0);
        var channel = XDocument.Parse(site.Read("feed.xml")).Root!.Element("channel")!;
        channel.Elements(AtomLink).Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value.ShouldBe("https://example.org/krant/feed.xml");
        channel.Element("link")!.Value.ShouldBe("https://example.org/krant/");
        channel.Element("language")!.Value.ShouldBe("nl");

        var items = channel.Elements("item").ToArray();
        items.Length.ShouldBe(2);
        items.Select(i => i.Element("guid")!.Value).ShouldBe(["tag:nieuws.example,2026:b95b98289242d38e", "tag:nieuws.example,2026:c1eb3b860f4699ec"]);
        items.Select(i => i.Element("pubDate")!.Value).ShouldBe(["Wed, 30 Nov 2022 00:00:00 +0100", "Thu, 24 Mar 2022 00:00:00 +0100"]);
        foreach (var item in items)
        {
            item.Element("guid")!.Attribute("isPermaLink")!.Value.ShouldBe("false");
            item.Element("link")!.Value.ShouldStartWith("https://example.org/krant/");
            item.Elements("category").Select(c => c.Value).ShouldContain("Oekraïne");
            var names = item.Elements().Select(e => e.Name).ToList();
            names.IndexOf("description").ShouldBeLessThan(names.IndexOf(Encoded));
            item.Element("description")!.Value.ShouldNotContain("<");
        }

        items[0].Element(Encoded)!.Value.ShouldContain("<h2>Onbespreekbaar</h2>");
        items[0].Element(Encoded)!.Value.ShouldEndWith("contact hebben opgenomen met bijvoorbeeld Iran.”</p>\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("tags/navo/")]
    public async Task Every_format_has_the_same_ids_dates_words_and_tags(string root)
    {
        using var site = TestSite.Shipped();
        (await site.BuildAsync("--url", "https://example.org/krant")).Status.ShouldBe(0);
        var rss = XDocument.Parse(site.Read(root + "feed.xml")).Descendants("item").ToArray();
        var atom = XDocument.Parse(site.Read(root + "atom.xml")).Root!;
        var entries = atom.Elements(Atom + "entry").ToArray();
        var json = JsonDocument.Parse(site.Read(root + "feed.json")).RootElement;
        json.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        json.GetProperty("feed_url").GetString().ShouldBe($"https://example.org/krant/{root}feed.json");
        atom.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value.ShouldBe($"https://example.org/krant/{root}atom.xml");
        atom.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Oostfront");
        atom.Element(Atom + "updated")!.Value.ShouldBe("2022-11-30T00:00:00+01:00");

        var items = json.GetProperty("items").EnumerateArray().ToArray();
        items.Length.ShouldBe(2);
        for (var i = 0; i < items.Length; i++)
        {
            items[i].GetProperty("id").GetString().ShouldBe(rss[i].Element("guid")!.Value);
            entries[i].Element(Atom + "id")!.Value.ShouldBe(rss[i].Element("guid")!.Value);
            items[i].GetProperty("title").GetString().ShouldBe(rss[i].Element("title")!.Value);
            items[i].GetProperty("content_html").GetString().ShouldBe(rss[i].Element(Encoded)!.Value);
            entries[i].Element(Atom + "content")!.Value.ShouldBe(rss[i].Element(Encoded)!.Value);
            items[i].GetProperty("date_published").GetDateTimeOffset().ShouldBe(DateTimeOffset.Parse(rss[i].Element("pubDate")!.Value, null));
            entries[i].Element(Atom + "published")!.Value.ShouldBe(items[i].GetProperty("date_published").GetString());
            items[i].GetProperty("tags").EnumerateArray().Select(t => t.GetString()).ShouldBe(rss[i].Elements("category").Select(c => c.Value));
            entries[i].Elements(Atom + "category").Select(c => c.Attribute("term")!.Value).ShouldBe(rss[i].Elements("category").Select(c => c.Value));
        }
    }

    [Fact]
    public async Task The_list_of_feeds_has_every_channel_once_and_every_page_about_feeds_links_to_it()
    {
        using var site = TestSite.Shipped();
        (await site.BuildAsync("--url", "https://example.org/krant")).Status.ShouldBe(0);
        var outlines = XDocument.Parse(site.Read("feeds.opml")).Descendants("outline").Select(o => o.Attribute("xmlUrl")?.Value).OfType<string>().ToArray();
        outlines[0].ShouldBe("https://example.org/krant/feed.xml");
        outlines.ShouldContain("https://example.org/krant/tags/navo/feed.xml");
        outlines.ShouldAllBe(address => File.Exists(Path.Combine(site.Output, address.Substring("https://example.org/krant/".Length))));
        foreach (var page in new[] { "feeds/", "tags/navo/feeds/" })
            site.Page(page).QuerySelector("a[href='/krant/feeds.opml']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Settings_say_how_many_items_a_feed_has_where_its_hub_is_and_who_writes()
    {
        using var site = TestSite.Shipped();
        File.AppendAllText(site.PathOf("input/settings.yml"), "feed_length: 1\ntag_feed_length: 1\nhub: https://hub.example/\nauthor: De redactie\n");
        (await site.BuildAsync()).Status.ShouldBe(0);
        var channel = XDocument.Parse(site.Read("feed.xml")).Root!.Element("channel")!;
        channel.Elements(AtomLink).Select(l => (l.Attribute("rel")!.Value, l.Attribute("href")!.Value)).ShouldBe(
        [
            ("self", "https://nieuws.example/feed.xml"),
            ("hub", "https://hub.example/"),
            ("prev-archive", "https://nieuws.example/archive/feed-1.xml"),
        ]);
        channel.Elements("item").Single().Element(XName.Get("creator", "http://purl.org/dc/elements/1.1/"))!.Value.ShouldBe("De redactie");
        XDocument.Parse(site.Read("tags/navo/atom.xml")).Descendants(Atom + "entry").Count().ShouldBe(1);
        var json = JsonDocument.Parse(site.Read("feed.json")).RootElement;
        json.GetProperty("hubs")[0].GetProperty("url").GetString().ShouldBe("https://hub.example/");
        json.GetProperty("authors")[0].GetProperty("name").GetString().ShouldBe("De redactie");
        json.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_site_without_articles_has_feeds_that_say_so()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Leeg\n");
        Directory.CreateDirectory(site.PathOf("seeds"));
        (await site.BuildAsync()).Error.ShouldBe("");
        var feed = XDocument.Parse(site.Read("atom.xml")).Root!;
        feed.Element(Atom + "updated")!.Value.ShouldBe("1990-01-01T00:00:00Z");
        feed.Elements(Atom + "entry").ShouldBeEmpty();
        XDocument.Parse(site.Read("feed.xml")).Descendants("lastBuildDate").Single().Value.ShouldBe("Mon, 01 Jan 1990 00:00:00 GMT");
    }

    [Fact]
    public async Task A_browser_is_given_a_style_sheet_that_is_there()
    {
        using var site = TestSite.Shipped();
        (await site.BuildAsync("--url", "https://example.org/krant")).Status.ShouldBe(0);
        foreach (var name in new[] { "feed.xml", "atom.xml" })
            site.Read(name).ShouldContain("<?xml-stylesheet type=\"text/css\" href=\"/krant/feed.css\"?>");
        site.Read("feed.css").ShouldContain("channel > title");
    }

    [Fact]
    public async Task An_id_stays_when_title_address_and_folder_change()
    {
        using var site = TestSite.Shipped();
        (await site.BuildAsync()).Status.ShouldBe(0);
        var before = Ids(site);

        Directory.CreateDirectory(site.PathOf("seeds/2022/november"));
        foreach (var text in Directory.GetFiles(site.PathOf("seeds"), "*.txt"))
            File.Move(text, Path.Combine(site.PathOf("seeds/2022/november"), Path.GetFileName(text)));
        File.AppendAllText(site.PathOf("input/articles/000_b95b98289242d38e.yml"), "title: Een heel andere kop\n");
        (await site.BuildAsync("--url", "http://elders.example:8080/pad/")).Status.ShouldBe(0);
        site.Read("feed.xml").ShouldContain("Een heel andere kop");
        Ids(site).ShouldBe(before);
    }

    [Fact]
    public async Task Feeds_are_well_formed_to_xmllint_and_have_no_byte_order_mark()
    {
        Tools.Require("xmllint");
        using var site = TestSite.Shipped();
        (await site.BuildAsync()).Status.ShouldBe(0);
        foreach (var feed in Directory.EnumerateFiles(site.Output, "*.*ml", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".xml" or ".opml"))
        {
            File.ReadAllBytes(feed)[0].ShouldBe((byte)'<', feed);
            Tools.Run("xmllint", "--noout", feed).ShouldBe((0, ""), feed);
        }
    }

    private static string[] Ids(TestSite site) =>
        [.. XDocument.Parse(site.Read("feed.xml")).Descendants("guid").Select(g => g.Value)];
}
