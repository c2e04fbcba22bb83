using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Serialization;

namespace Tests;

/// <summary>What all formatters have in common, asked of each.</summary>
public sealed class FormatterTests
{
    public static TheoryData<SyndicationFeedFormatter, string> FeedFormatters => new()
    {
        { new Atom10FeedFormatter(), "<feed xmlns='http://www.w3.org/2005/Atom'></feed>" },
        { new Atom10FeedFormatter<OwnFeed>(), "<feed xmlns='http://www.w3.org/2005/Atom'></feed>" },
        { new Rss20FeedFormatter(), "<rss version='2.0'><channel></channel></rss>" },
        { new Rss20FeedFormatter<OwnFeed>(), "<rss version='2.0'><channel></channel></rss>" },
    };

    public static TheoryData<SyndicationItemFormatter, string> ItemFormatters => new()
    {
        { new Atom10ItemFormatter(), "<entry xmlns='http://www.w3.org/2005/Atom'/>" },
        { new Atom10ItemFormatter<OwnItem>(), "<entry xmlns='http://www.w3.org/2005/Atom'/>" },
        { new Rss20ItemFormatter(), "<item/>" },
        { new Rss20ItemFormatter<OwnItem>(), "<item/>" },
    };

    [Theory]
    [MemberData(nameof(FeedFormatters))]
    public void A_feed_formatter_reads_what_it_can_read(SyndicationFeedFormatter formatter, string xml)
    {
        formatter.CanRead(FeedText.Reader(xml)).ShouldBeTrue();
        formatter.CanRead(FeedText.Reader("<other/>")).ShouldBeFalse();
        Should.Throw<XmlException>(() => formatter.ReadFrom(FeedText.Reader("<other/>")));
        formatter.ReadFrom(FeedText.Reader(xml));
        formatter.Feed.ShouldBeOfType(formatter.GetType().IsGenericType ? typeof(OwnFeed) : typeof(SyndicationFeed));
    }

    [Theory]
    [MemberData(nameof(ItemFormatters))]
    public void An_item_formatter_reads_what_it_can_read(SyndicationItemFormatter formatter, string xml)
    {
        formatter.CanRead(FeedText.Reader(xml)).ShouldBeTrue();
        formatter.CanRead(FeedText.Reader("<other/>")).ShouldBeFalse();
        Should.Throw<XmlException>(() => formatter.ReadFrom(FeedText.Reader("<other/>")));
        formatter.ReadFrom(FeedText.Reader(xml));
        formatter.Item.ShouldBeOfType(formatter.GetType().IsGenericType ? typeof(OwnItem) : typeof(SyndicationItem));
    }

    [Theory]
    [MemberData(nameof(FeedFormatters))]
    public void A_feed_formatter_needs_a_reader_a_writer_and_a_feed(SyndicationFeedFormatter formatter, string xml)
    {
        xml.ShouldNotBeEmpty();
        var serializable = (IXmlSerializable)formatter;

        Should.Throw<ArgumentNullException>(() => formatter.CanRead(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => formatter.ReadFrom(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => formatter.WriteTo(null!)).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentNullException>(() => serializable.ReadXml(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => serializable.WriteXml(null!)).ParamName.ShouldBe("writer");
        Should.Throw<InvalidOperationException>(() => FeedText.Write(formatter));
        serializable.GetSchema().ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(ItemFormatters))]
    public void An_item_formatter_needs_a_reader_a_writer_and_an_item(SyndicationItemFormatter formatter, string xml)
    {
        xml.ShouldNotBeEmpty();
        var serializable = (IXmlSerializable)formatter;

        Should.Throw<ArgumentNullException>(() => formatter.CanRead(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => formatter.ReadFrom(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => formatter.WriteTo(null!)).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentNullException>(() => serializable.ReadXml(null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => serializable.WriteXml(null!)).ParamName.ShouldBe("writer");
        Should.Throw<InvalidOperationException>(() => FeedText.Write(formatter));
        serializable.GetSchema().ShouldBeNull();
    }

    [Fact]
    public void A_formatter_needs_something_to_write()
    {
        Should.Throw<ArgumentNullException>(() => new Atom10FeedFormatter((SyndicationFeed)null!)).ParamName.ShouldBe("feedToWrite");
        Should.Throw<ArgumentNullException>(() => new Atom10FeedFormatter<OwnFeed>(null!)).ParamName.ShouldBe("feedToWrite");
        Should.Throw<ArgumentNullException>(() => new Rss20FeedFormatter((SyndicationFeed)null!)).ParamName.ShouldBe("feedToWrite");
        Should.Throw<ArgumentNullException>(() => new Rss20FeedFormatter<OwnFeed>(null!, false)).ParamName.ShouldBe("feedToWrite");
        Should.Throw<ArgumentNullException>(() => new Atom10ItemFormatter((SyndicationItem)null!)).ParamName.ShouldBe("itemToWrite");
        Should.Throw<ArgumentNullException>(() => new Atom10ItemFormatter<OwnItem>(null!)).ParamName.ShouldBe("itemToWrite");
        Should.Throw<ArgumentNullException>(() => new Rss20ItemFormatter((SyndicationItem)null!)).ParamName.ShouldBe("itemToWrite");
        Should.Throw<ArgumentNullException>(() => new Rss20ItemFormatter<OwnItem>(null!, false)).ParamName.ShouldBe("itemToWrite");
    }

    [Fact]
    public void A_formatter_makes_feeds_or_items_and_nothing_else()
    {
        Should.Throw<ArgumentNullException>(() => new Atom10FeedFormatter((Type)null!)).ParamName.ShouldBe("feedTypeToCreate");
        Should.Throw<ArgumentNullException>(() => new Rss20FeedFormatter((Type)null!)).ParamName.ShouldBe("feedTypeToCreate");
        Should.Throw<ArgumentNullException>(() => new Atom10ItemFormatter((Type)null!)).ParamName.ShouldBe("itemTypeToCreate");
        Should.Throw<ArgumentNullException>(() => new Rss20ItemFormatter((Type)null!)).ParamName.ShouldBe("itemTypeToCreate");
        Should.Throw<ArgumentException>(() => new Atom10FeedFormatter(typeof(int))).ParamName.ShouldBe("feedTypeToCreate");
        Should.Throw<ArgumentException>(() => new Rss20FeedFormatter(typeof(int))).ParamName.ShouldBe("feedTypeToCreate");
        Should.Throw<ArgumentException>(() => new Atom10ItemFormatter(typeof(int))).ParamName.ShouldBe("itemTypeToCreate");
        Should.Throw<ArgumentException>(() => new Rss20ItemFormatter(typeof(int))).ParamName.ShouldBe("itemTypeToCreate");
    }

    [Fact]
    public void A_formatter_makes_feeds_or_items_of_a_type_it_is_told()
    {
        var feeds = new Rss20FeedFormatter(typeof(OwnFeed));
        feeds.ReadFrom(FeedText.Reader("<rss version='2.0'><channel></channel></rss>"));
        feeds.Feed.ShouldBeOfType<OwnFeed>();

        var items = new Atom10ItemFormatter(typeof(OwnItem));
        items.ReadFrom(FeedText.Reader("<entry xmlns='http://www.w3.org/2005/Atom'/>"));
        items.Item.ShouldBeOfType<OwnItem>();
    }

    [Fact]
    public void A_formatter_says_its_version()
    {
        new Atom10FeedFormatter().Version.ShouldBe("Atom10");
        new Atom10ItemFormatter().Version.ShouldBe("Atom10");
        new Rss20FeedFormatter().Version.ShouldBe("Rss20");
        new Rss20ItemFormatter().Version.ShouldBe("Rss20");
        new Rss20FeedFormatter().ToString().ShouldBe("System.ServiceModel.Syndication.Rss20FeedFormatter, SyndicationVersion=Rss20");
        new Atom10ItemFormatter().ToString().ShouldBe("System.ServiceModel.Syndication.Atom10ItemFormatter, SyndicationVersion=Atom10");
    }

    [Fact]
    public void A_formatter_preserves_and_writes_atom_unless_told_otherwise()
    {
        var rss = new Rss20FeedFormatter();

        (rss.PreserveAttributeExtensions, rss.PreserveElementExtensions, rss.SerializeExtensionsAsAtom).ShouldBe((true, true, true));
        new Rss20FeedFormatter(new SyndicationFeed(), false).SerializeExtensionsAsAtom.ShouldBeFalse();
        new Rss20ItemFormatter(new SyndicationItem(), false).SerializeExtensionsAsAtom.ShouldBeFalse();
        new Rss20ItemFormatter(new SyndicationItem()).SerializeExtensionsAsAtom.ShouldBeTrue();
        new Atom10FeedFormatter().PreserveAttributeExtensions.ShouldBeTrue();
        new Atom10ItemFormatter().PreserveElementExtensions.ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        "<rss version='2.0' xmlns:x='urn:x'><channel x:a='1'><x:e/>" +
        "<item x:a='1'><x:e/><category x:a='1'>c</category></item></channel></rss>")]
    [InlineData(
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:x='urn:x' x:a='1'><x:e/><link x:a='1'><x:e/></link>" +
        "<entry x:a='1'><x:e/><author x:a='1'><x:e/></author><category x:a='1'><x:e/></category><title x:a='1'/></entry></feed>")]
    public void What_is_not_preserved_is_gone(string xml)
    {
        SyndicationFeedFormatter[] formatters =
        [
            new Rss20FeedFormatter { PreserveAttributeExtensions = false, PreserveElementExtensions = false },
            new Atom10FeedFormatter { PreserveAttributeExtensions = false, PreserveElementExtensions = false },
        ];
        var formatter = formatters.Single(f => f.CanRead(FeedText.Reader(xml)));
        formatter.ReadFrom(FeedText.Reader(xml));

        Describe.Feed(FeedText.Read(xml)).ShouldContain("urn:x");
        Describe.Feed(formatter.Feed!).ShouldNotContain("urn:x");
    }

    [Fact]
    public void Atom_in_rss_is_an_extension_if_it_is_not_wanted()
    {
        const string Xml = "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><a:id>1</a:id></channel></rss>";
        var formatter = new Rss20FeedFormatter { SerializeExtensionsAsAtom = false };
        formatter.ReadFrom(FeedText.Reader(Xml));

        FeedText.Read(Xml).Id.ShouldBe("1");
        formatter.Feed!.Id.ShouldBeNull();
        formatter.Feed.ElementExtensions.ShouldHaveSingleItem().OuterName.ShouldBe("id");
    }

    [Fact]
    public void A_formatter_goes_through_an_xml_serializer()
    {
        var feed = Samples.News();
        var item = Samples.Article();

        Reserialized(new Atom10FeedFormatter(feed)).ShouldBe(FeedText.Write(Reread(new Atom10FeedFormatter(feed))));
        Reserialized(new Rss20FeedFormatter(feed)).ShouldBe(FeedText.Write(Reread(new Rss20FeedFormatter(feed))));
        Reserialized(new Atom10ItemFormatter(item))
            .ShouldBe(FeedText.Write(FeedText.ReadItem(FeedText.Write(item.SaveAsAtom10)).GetAtom10Formatter()));
        Reserialized(new Rss20ItemFormatter(item))
            .ShouldBe(FeedText.Write(FeedText.ReadItem(FeedText.Write(item.SaveAsRss20)).GetRss20Formatter()));
    }

    private static T Reread<T>(T formatter) where T : SyndicationFeedFormatter, new()
    {
        var copy = new T();
        copy.ReadFrom(FeedText.Reader(FeedText.Write(formatter)));
        return copy;
    }

    /// <summary>What a formatter writes that an XML serializer read from what it wrote of another.</summary>
    private static string Reserialized<T>(T formatter) where T : IXmlSerializable
    {
        var serializer = new XmlSerializer(typeof(T));
        using var text = new StringWriter();
        serializer.Serialize(text, formatter);
        return (object?)serializer.Deserialize(FeedText.Reader(text.ToString())) switch
        {
            SyndicationFeedFormatter feed => FeedText.Write(feed),
            SyndicationItemFormatter item => FeedText.Write(item),
            _ => "",
        };
    }

    public sealed class OwnFeed : SyndicationFeed;

    public sealed class OwnItem : SyndicationItem;
}
