using System.Xml.Linq;

namespace Site.Tests.Feeds;

/// <summary>What subscribers get.</summary>
public sealed class FeedTests
{
    private static readonly XName Encoded = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");
    private static readonly XName AtomLink = XName.Get("link", "http://www.w3.org/2005/Atom");

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
        foreach (var feed in Directory.EnumerateFiles(site.Output, "*.xml", SearchOption.AllDirectories))
        {
            File.ReadAllBytes(feed)[0].ShouldBe((byte)'<', feed);
            Tools.Run("xmllint", "--noout", feed).ShouldBe((0, ""), feed);
        }
    }

    private static string[] Ids(TestSite site) =>
        [.. XDocument.Parse(site.Read("feed.xml")).Descendants("guid").Select(g => g.Value)];
}
