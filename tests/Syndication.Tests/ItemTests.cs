using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

public sealed class ItemTests
{
    private static string Check(SyndicationItem item) => FeedText.Write(new Atom10ItemFormatter(item));

    [Fact]
    public void An_item_is_made_of_what_it_is_given()
    {
        var item = new SyndicationItem("titel", "tekst", new Uri("https://example.org/"), "id", Samples.Published);

        item.Title!.Text.ShouldBe("titel");
        item.Content.ShouldBeOfType<TextSyndicationContent>().Text.ShouldBe("tekst");
        item.Content!.Type.ShouldBe("text");
        item.Links.ShouldHaveSingleItem().RelationshipType.ShouldBe("alternate");
        item.Id.ShouldBe("id");
        item.LastUpdatedTime.ShouldBe(Samples.Published);
        item.PublishDate.ShouldBe(default);
    }

    [Fact]
    public void An_empty_item_has_nothing()
    {
        var item = new SyndicationItem();

        item.Title.ShouldBeNull();
        item.Content.ShouldBeNull();
        item.Summary.ShouldBeNull();
        item.Copyright.ShouldBeNull();
        item.Id.ShouldBeNull();
        item.BaseUri.ShouldBeNull();
        item.SourceFeed.ShouldBeNull();
        item.LastUpdatedTime.ShouldBe(default);
        item.Links.ShouldBeEmpty();
        item.Authors.ShouldBeEmpty();
        item.Contributors.ShouldBeEmpty();
        item.Categories.ShouldBeEmpty();
        item.AttributeExtensions.ShouldBeEmpty();
        item.ElementExtensions.ShouldBeEmpty();
    }

    [Fact]
    public void A_permalink_is_id_and_link()
    {
        var item = new SyndicationItem();
        item.AddPermalink(new Uri("https://example.org/é"));

        item.Id.ShouldBe("https://example.org/%C3%A9");
        item.Links.ShouldHaveSingleItem().Uri.ShouldBe(new Uri("https://example.org/é"));
        Should.Throw<ArgumentNullException>(() => item.AddPermalink(null!)).ParamName.ShouldBe("permalink");
        Should.Throw<InvalidOperationException>(() => item.AddPermalink(new Uri("a", UriKind.Relative)));
    }

    [Fact]
    public void Its_collections_refuse_null()
    {
        var item = new SyndicationItem();

        Should.Throw<ArgumentNullException>(() => item.Links.Add(null!)).ParamName.ShouldBe("item");
        Should.Throw<ArgumentNullException>(() => item.Authors.Add(null!)).ParamName.ShouldBe("item");
        Should.Throw<ArgumentNullException>(() => item.Contributors.Add(null!)).ParamName.ShouldBe("item");
        Should.Throw<ArgumentNullException>(() => item.Categories.Add(null!)).ParamName.ShouldBe("item");
        item.Links.Add(new SyndicationLink());
        Should.Throw<ArgumentNullException>(() => item.Links[0] = null!).ParamName.ShouldBe("item");
    }

    [Fact]
    public void A_clone_is_a_deep_copy_but_for_the_source_feeds_items()
    {
        var item = Samples.Article();
        item.SourceFeed = new SyndicationFeed("bron", null, null, "bron", Samples.Published, [new SyndicationItem()]);
        item.Copyright = new TextSyndicationContent("Van ons");
        item.BaseUri = new Uri("https://example.org/");

        var clone = item.Clone();

        Check(clone).ShouldBe(Check(item));
        clone.Title.ShouldNotBeSameAs(item.Title);
        clone.Links[0].ShouldNotBeSameAs(item.Links[0]);
        clone.SourceFeed.ShouldNotBeSameAs(item.SourceFeed);
        clone.SourceFeed!.Items.ShouldBeEmpty();
        item.SourceFeed.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_clone_of_an_item_with_a_bad_date_has_none()
    {
        var item = FeedText.ReadItem("<item><pubDate>gisteren</pubDate></item>");

        Should.Throw<XmlException>(() => item.PublishDate);
        item.Clone().PublishDate.ShouldBe(default);
    }

    [Fact]
    public void An_item_of_ones_own_type_can_be_loaded()
    {
        SyndicationItem.Load<OwnItem>(FeedText.Reader("<item><title>a</title></item>")).Title!.Text.ShouldBe("a");
        SyndicationItem.Load<OwnItem>(FeedText.Reader("<entry xmlns='http://www.w3.org/2005/Atom'><id>a</id></entry>")).Id.ShouldBe("a");
    }

    [Fact]
    public void What_is_no_item_is_not_loaded()
    {
        Should.Throw<ArgumentNullException>(() => SyndicationItem.Load(null!)).ParamName.ShouldBe("reader");
        Should.Throw<XmlException>(() => FeedText.ReadItem("<entry/>"));
    }

    [Fact]
    public void An_item_saves_itself()
    {
        var item = Samples.Article();

        FeedText.Write(item.SaveAsAtom10).ShouldBe(FeedText.Write(item.GetAtom10Formatter(), indented: false));
        FeedText.Write(item.SaveAsRss20).ShouldBe(FeedText.Write(item.GetRss20Formatter(true), indented: false));
        item.GetRss20Formatter().SerializeExtensionsAsAtom.ShouldBeTrue();
        item.GetRss20Formatter(false).SerializeExtensionsAsAtom.ShouldBeFalse();
    }

    [Fact]
    public void A_copy_needs_a_source() =>
        Should.Throw<ArgumentNullException>(() => new OwnItem(null!)).ParamName.ShouldBe("source");

    private sealed class OwnItem : SyndicationItem
    {
        public OwnItem()
        {
        }

        public OwnItem(SyndicationItem source) : base(source)
        {
        }
    }
}
