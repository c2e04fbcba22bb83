using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

/// <summary>What is written, to the last character: testdata/written.</summary>
public sealed class WrittenFeedTests
{
    private static void Check(string name, SyndicationFeed feed)
    {
        Golden.ShouldMatch($"written/{name}.rss", FeedText.Write(new Rss20FeedFormatter(feed, false)));
        Golden.ShouldMatch($"written/{name}.a10.rss", FeedText.Write(new Rss20FeedFormatter(feed)));
        Golden.ShouldMatch($"written/{name}.atom", FeedText.Write(new Atom10FeedFormatter(feed)));
    }

    private static SyndicationFeed FeedOf(params SyndicationItem[] items) =>
        new("Feed", null, null, "tag:example.org,2022:feed", Samples.Published, items);

    private static SyndicationItem Item(string id) => new() { Id = id, LastUpdatedTime = Samples.Published };

    [Fact]
    public void News() => Check("news", Samples.News());

    [Fact]
    public void Everything_that_a_feed_can_have()
    {
        var feed = Samples.News();
        feed.Title = SyndicationContent.CreateHtmlContent("Nieuws <b>&amp;</b> meer");
        feed.Description = SyndicationContent.CreateXhtmlContent("<div xmlns=\"http://www.w3.org/1999/xhtml\">Alles</div>");
        feed.Copyright = new TextSyndicationContent("© Wij");
        feed.BaseUri = new Uri("https://example.org/");
        feed.ImageUrl = new Uri("https://example.org/ïcoon.png");
        feed.LastUpdatedTime = new DateTimeOffset(2022, 1, 2, 3, 4, 5, TimeSpan.Zero);
        feed.Contributors.Add(new SyndicationPerson("piet@example.org", "Piet", "https://example.org/piet"));
        feed.Categories.Add(new SyndicationCategory("nieuws", "https://example.org/tags/", "Nieuws"));
        feed.Documentation = new SyndicationLink(new Uri("https://example.org/docs"));
        feed.TimeToLive = TimeSpan.FromMinutes(90);
        feed.SkipHours.Add(0);
        feed.SkipHours.Add(23);
        feed.SkipDays.Add("Sunday");
        feed.TextInput = new SyndicationTextInput
        {
            Title = "Zoek",
            Description = "In alles",
            Name = "q",
            Link = new SyndicationLink(new Uri("https://example.org/zoek")),
        };
        Check("everything", feed);
    }

    [Fact]
    public void Nothing_that_a_feed_need_not_have() =>
        Check("nothing", new SyndicationFeed([Item("1")]) { Id = "2", LastUpdatedTime = Samples.Published });

    [Fact]
    public void Authors_with_and_without_a_mail_address()
    {
        var one = Item("one");
        one.Authors.Add(new SyndicationPerson("jan@example.org", "Jan", null));
        var two = Item("two");
        two.Authors.Add(new SyndicationPerson("jan@example.org"));
        two.Authors.Add(new SyndicationPerson("", "Piet", "https://example.org/piet"));
        var unknown = Item("unknown");
        unknown.Authors.Add(new SyndicationPerson(""));
        var feed = FeedOf(one, two, unknown);
        feed.Authors.Add(new SyndicationPerson("redactie@example.org"));
        Check("authors", feed);
    }

    [Fact]
    public void An_id_is_a_permalink_if_an_alternate_link_goes_there()
    {
        var permalink = Item("https://example.org/%C3%A9");
        permalink.Links.Add(SyndicationLink.CreateAlternateLink(new Uri("https://example.org/a")));
        permalink.Links.Add(SyndicationLink.CreateAlternateLink(new Uri("https://example.org/é"), "text/html"));
        var other = Item("https://example.org/b");
        other.Links.Add(new SyndicationLink(new Uri("https://example.org/b"), "related", "Zie ook", null, 0));
        var none = new SyndicationItem { Id = "", Title = new("leeg"), LastUpdatedTime = Samples.Published };
        Check("permalinks", FeedOf(permalink, other, none));
    }

    [Fact]
    public void Content_of_every_kind_with_and_without_a_summary()
    {
        var text = Item("text");
        text.Content = new TextSyndicationContent("a < b");
        var html = Item("html");
        html.Content = SyndicationContent.CreateHtmlContent("<p>a</p>");
        html.Summary = SyndicationContent.CreateHtmlContent("<i>kort</i>");
        var xhtml = Item("xhtml");
        xhtml.Content = SyndicationContent.CreateXhtmlContent("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a</p></div>");
        var url = Item("url");
        url.Content = SyndicationContent.CreateUrlContent(new Uri("https://example.org/a.mp3"), "audio/mpeg");
        var xml = Item("xml");
        xml.Title = new TextSyndicationContent("Met titel");
        xml.Content = SyndicationContent.CreateXmlContent(FeedText.Reader("<c type='image/svg+xml'><svg xmlns='urn:svg'/></c>"));
        Check("contents", FeedOf(text, html, xhtml, url, xml));
    }

    [Fact]
    public void Enclosures_and_other_links()
    {
        var item = Item("links");
        item.Links.Add(SyndicationLink.CreateMediaEnclosureLink(new Uri("https://example.org/a.mp3"), "audio/mpeg", 12345));
        item.Links.Add(SyndicationLink.CreateMediaEnclosureLink(new Uri("https://example.org/b.mp3"), null, 0));
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri("https://example.org/een")));
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri("https://example.org/twee")));
        item.Links.Add(new SyndicationLink(new Uri("https://example.org/drie")));
        item.Links[^1].ElementExtensions.Add("extra", "urn:extra", "1");
        Check("links", FeedOf(item));
    }

    [Fact]
    public void An_attribute_among_the_extensions_goes_before_the_objects_own()
    {
        var item = Item("attributes");
        var enclosure = SyndicationLink.CreateMediaEnclosureLink(new Uri("https://example.org/a.mp3"), "audio/mpeg", 12345);
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("url"), "u");
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("href"), "h");
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("length"), "l");
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("type"), "t");
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("rel"), "r");
        enclosure.AttributeExtensions.Add(new XmlQualifiedName("title"), "t");
        item.Links.Add(enclosure);
        var category = new SyndicationCategory("c", "s", "l");
        category.AttributeExtensions.Add(new XmlQualifiedName("domain"), "d");
        category.AttributeExtensions.Add(new XmlQualifiedName("term"), "t");
        category.AttributeExtensions.Add(new XmlQualifiedName("scheme"), "s");
        category.AttributeExtensions.Add(new XmlQualifiedName("label"), "l");
        item.Categories.Add(category);
        Check("attributes", FeedOf(item));
    }

    [Fact]
    public void Bases_are_written_where_they_change()
    {
        var below = Item("below");
        below.BaseUri = new Uri("https://example.org/a/b");
        below.Links.Add(new SyndicationLink(new Uri("c", UriKind.Relative), "alternate", null, null, 0) { BaseUri = below.BaseUri });
        below.Links.Add(new SyndicationLink(new Uri("d", UriKind.Relative), "related", null, null, 0));
        below.Links[^1].BaseUri = new Uri("https://example.net/");
        var same = Item("same");
        same.BaseUri = new Uri("https://example.org/a/");
        var feed = FeedOf(below, same, Item("none"));
        feed.BaseUri = new Uri("https://example.org/a/");
        Check("bases", feed);
    }

    [Fact]
    public void An_item_from_another_feed()
    {
        var item = Item("source");
        var home = new Uri("https://example.net/");
        item.SourceFeed = new SyndicationFeed("Elders", "Van elders", home, "tag:example.net,2022:feed", default);
        item.SourceFeed.Links.Add(SyndicationLink.CreateSelfLink(new Uri("https://example.net/feed.xml")));
        item.SourceFeed.Language = "en";
        item.Copyright = new TextSyndicationContent("Van hen");
        item.Contributors.Add(new SyndicationPerson(null, "Piet", null));
        var bare = Item("bare");
        bare.SourceFeed = new SyndicationFeed();
        Check("source", FeedOf(item, bare));
    }

    [Fact]
    public void Single_items()
    {
        var item = Samples.Article();

        Golden.ShouldMatch("written/item.rss", FeedText.Write(new Rss20ItemFormatter(item, false)));
        Golden.ShouldMatch("written/item.a10.rss", FeedText.Write(new Rss20ItemFormatter(item)));
        Golden.ShouldMatch("written/item.atom", FeedText.Write(new Atom10ItemFormatter(item)));
    }

    [Fact]
    public void An_atom_feed_gets_the_id_and_date_that_it_must_have()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);
        var xml = FeedText.Write(new Atom10FeedFormatter(new SyndicationFeed([new SyndicationItem(), new SyndicationItem()])));
        var feed = FeedText.Read(xml);
        string?[] ids = [feed.Id, .. feed.Items.Select(item => item.Id)];

        ids.Distinct().Count().ShouldBe(3);
        ids.ShouldAllBe(id => id!.StartsWith("uuid:"));
        feed.LastUpdatedTime.ShouldBeGreaterThan(before);
        feed.Items.First().LastUpdatedTime.ShouldBeGreaterThan(before);
        feed.Title!.Text.ShouldBeEmpty();
    }
}
