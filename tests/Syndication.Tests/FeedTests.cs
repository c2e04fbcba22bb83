using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

public sealed class FeedTests
{
    private static string Check(SyndicationFeed feed) => FeedText.Write(new Rss20FeedFormatter(feed));

    [Fact]
    public void A_feed_is_made_of_what_it_is_given()
    {
        SyndicationItem[] items = [new()];
        var feed = new SyndicationFeed("titel", "omschrijving", new Uri("https://example.org/"), "id", Samples.Published, items);

        feed.Title!.Text.ShouldBe("titel");
        feed.Description!.Text.ShouldBe("omschrijving");
        feed.Links.ShouldHaveSingleItem().RelationshipType.ShouldBe("alternate");
        feed.Id.ShouldBe("id");
        feed.LastUpdatedTime.ShouldBe(Samples.Published);
        feed.Items.ShouldBeSameAs(items);
    }

    [Fact]
    public void An_empty_feed_has_nothing()
    {
        var feed = new SyndicationFeed();

        feed.Title.ShouldBeNull();
        feed.Description.ShouldBeNull();
        feed.Copyright.ShouldBeNull();
        feed.Language.ShouldBeNull();
        feed.Generator.ShouldBeNull();
        feed.ImageUrl.ShouldBeNull();
        feed.BaseUri.ShouldBeNull();
        feed.Documentation.ShouldBeNull();
        feed.TimeToLive.ShouldBeNull();
        feed.TextInput.ShouldBeNull();
        feed.SkipHours.ShouldBeEmpty();
        feed.SkipDays.ShouldBeEmpty();
        feed.LastUpdatedTime.ShouldBe(default);
        feed.Items.ShouldBeEmpty();
        feed.Items.ShouldBeSameAs(feed.Items);
        feed.Links.ShouldBeEmpty();
        feed.Authors.ShouldBeEmpty();
        feed.Contributors.ShouldBeEmpty();
        feed.Categories.ShouldBeEmpty();
    }

    [Fact]
    public void Items_cannot_be_set_to_null() =>
        Should.Throw<ArgumentNullException>(() => new SyndicationFeed { Items = null! }).ParamName.ShouldBe("value");

    [Theory]
    [InlineData(-60_000)]
    [InlineData(1_000)]
    [InlineData(1)]
    public void A_time_to_live_is_whole_minutes(int milliseconds) => Should
        .Throw<ArgumentOutOfRangeException>(() => new SyndicationFeed { TimeToLive = TimeSpan.FromMilliseconds(milliseconds) })
        .ParamName.ShouldBe("value");

    [Fact]
    public void A_shallow_clone_has_the_same_items()
    {
        var feed = Samples.News();
        var clone = feed.Clone(cloneItems: false);

        Check(clone).ShouldBe(Check(feed));
        clone.Items.Single().ShouldBeSameAs(feed.Items.Single());
        clone.Title.ShouldNotBeSameAs(feed.Title);
    }

    [Fact]
    public void A_deep_clone_has_items_of_its_own()
    {
        var feed = Samples.News();
        var clone = feed.Clone(cloneItems: true);

        Check(clone).ShouldBe(Check(feed));
        clone.Items.Single().ShouldNotBeSameAs(feed.Items.Single());
    }

    [Fact]
    public void Items_that_are_no_list_cannot_be_cloned()
    {
        var feed = new SyndicationFeed(Enumerable.Range(0, 2).Select(_ => new SyndicationItem()));

        Should.Throw<InvalidOperationException>(() => feed.Clone(cloneItems: true));
        feed.Clone(cloneItems: false).Items.ShouldBeSameAs(feed.Items);
    }

    [Fact]
    public void A_feed_of_ones_own_type_can_be_loaded()
    {
        SyndicationFeed.Load<OwnFeed>(FeedText.Reader("<feed xmlns='http://www.w3.org/2005/Atom'><id>a</id></feed>")).Id.ShouldBe("a");
        SyndicationFeed.Load<OwnFeed>(FeedText.Reader("<rss version='2.0'><channel><title>a</title></channel></rss>"))
            .Title!.Text.ShouldBe("a");
    }

    [Fact]
    public void What_is_no_feed_is_not_loaded()
    {
        Should.Throw<ArgumentNullException>(() => SyndicationFeed.Load(null!)).ParamName.ShouldBe("reader");
        Should.Throw<XmlException>(() => FeedText.Read("<channel/>"));
    }

    [Fact]
    public void A_feed_saves_itself()
    {
        var feed = Samples.News();

        FeedText.Write(feed.SaveAsAtom10).ShouldBe(FeedText.Write(feed.GetAtom10Formatter(), indented: false));
        FeedText.Write(feed.SaveAsRss20).ShouldBe(FeedText.Write(feed.GetRss20Formatter(true), indented: false));
        feed.GetRss20Formatter().SerializeExtensionsAsAtom.ShouldBeTrue();
        feed.GetRss20Formatter(false).SerializeExtensionsAsAtom.ShouldBeFalse();
    }

    [Fact]
    public void A_copy_needs_a_source() =>
        Should.Throw<ArgumentNullException>(() => new OwnFeed(null!)).ParamName.ShouldBe("source");

    [Fact]
    public void Channel_elements_are_found_among_the_extensions()
    {
        var feed = FeedText.Read(File.ReadAllText(Path.Combine(Golden.Folder, "read", "rss-atom-elements.xml")));

        feed.Documentation!.Uri.ShouldBe(new Uri("https://example.org/docs"));
        feed.Documentation.BaseUri.ShouldBe(feed.BaseUri);
        feed.TimeToLive.ShouldBe(TimeSpan.FromHours(1));
        feed.SkipHours.ShouldBe([0, 23]);
        feed.SkipDays.ShouldBe(["Sunday"]);
        feed.TextInput!.Name.ShouldBe("q");
        feed.TextInput.Title.ShouldBe("Zoek");
        feed.TextInput.Description.ShouldBe("In alles");
        feed.TextInput.Link!.Uri.ShouldBe(new Uri("https://example.org/zoek"));
    }

    [Fact]
    public void Channel_elements_are_written_once_and_as_they_were_changed()
    {
        var feed = FeedText.Read("<rss version='2.0'><channel><ttl>60</ttl><docs>https://example.org/</docs></channel></rss>");
        feed.TimeToLive = TimeSpan.FromMinutes(5);

        FeedText.Write(new Rss20FeedFormatter(feed, false), indented: false).ShouldBe(
            "<rss version=\"2.0\"><channel><title /><description /><ttl>5</ttl><docs>https://example.org/</docs></channel></rss>");
    }

    [Theory]
    [InlineData("<ttl>een uur</ttl>")]
    [InlineData("<ttl>-1</ttl>")]
    [InlineData("<textInput><title>zonder de rest</title></textInput>")]
    public void A_channel_element_that_makes_no_sense_is_none(string xml)
    {
        var feed = FeedText.Read($"<rss version='2.0'><channel>{xml}</channel></rss>");

        feed.TimeToLive.ShouldBeNull();
        feed.TextInput.ShouldBeNull();
    }

    [Theory]
    [InlineData("24")]
    [InlineData("-1")]
    [InlineData("middag")]
    public void An_hour_to_skip_that_is_none_is_an_error(string hour)
    {
        var feed = FeedText.Read($"<rss version='2.0'><channel><skipHours><hour>{hour}</hour></skipHours></channel></rss>");

        Should.Throw<FormatException>(() => feed.SkipHours).Message.ShouldContain($"'{hour}'");
    }

    private sealed class OwnFeed : SyndicationFeed
    {
        public OwnFeed()
        {
        }

        public OwnFeed(SyndicationFeed source) : base(source, cloneItems: false)
        {
        }
    }
}
