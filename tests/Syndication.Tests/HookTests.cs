using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

/// <summary>Feeds, items and their parts that take a hand in reading and writing.</summary>
public sealed class HookTests
{
    private const string Atom =
        "<feed xmlns='http://www.w3.org/2005/Atom' own='f'><own>f</own><category own='c'><own>c</own></category>" +
        "<author own='p'><own>p</own></author><link own='l'><own>l</own></link>" +
        "<entry own='i'><own>i</own><content type='own'>x</content><author own='p'/></entry></feed>";

    /// <summary>What the objects were asked, in that order.</summary>
    private static List<string> Check(Atom10FeedFormatter<Feed> formatter, string xml)
    {
        formatter.ReadFrom(FeedText.Reader(xml));
        return ((Feed)formatter.Feed!).Log;
    }

    [Fact]
    public void Every_object_is_asked_about_what_the_format_does_not_know() => Check(new Atom10FeedFormatter<Feed>(), Atom).ShouldBe(
    [
        "@own=f Atom10", "<own>f Atom10",
        "@own=c Atom10", "<own>c Atom10",
        "@own=p Atom10", "<own>p Atom10",
        "<own>l Atom10",
        "@own=i Atom10", "<own>i Atom10", "content own Atom10",
        "@own=p Atom10",
    ]);

    [Fact]
    public void In_rss_too() => SyndicationFeed.Load<Feed>(FeedText.Reader(
        "<rss version='2.0'><channel own='f'><own>f</own><category own='c'>c</category><managingEditor own='p'>p</managingEditor>" +
        "<item own='i'><own>i</own></item></channel></rss>")).Log.ShouldBe(
        ["@own=f Rss20", "<own>f Rss20", "@own=c Rss20", "@own=p Rss20", "@own=i Rss20", "<own>i Rss20"]);

    [Fact]
    public void What_an_object_took_is_not_kept_as_an_extension()
    {
        var formatter = new Atom10FeedFormatter<Feed>();
        Check(formatter, Atom);

        formatter.Feed!.AttributeExtensions.ShouldBeEmpty();
        formatter.Feed.ElementExtensions.ShouldBeEmpty();
        formatter.Feed.Items.Single().ElementExtensions.ShouldBeEmpty();
        formatter.Feed.Items.Single().Content.ShouldBeOfType<TextSyndicationContent>().Text.ShouldBe("own");
        formatter.Feed.Links.Single().AttributeExtensions.ShouldHaveSingleItem();
    }

    [Fact]
    public void Objects_write_extensions_their_own_way()
    {
        var feed = new Feed { Id = "1", LastUpdatedTime = Samples.Published };

        FeedText.Write(feed.GetAtom10Formatter(), indented: false).ShouldBe(
            "<feed own=\"Atom10\" xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\"></title><id>1</id>" +
            "<updated>2022-11-20T08:05:03+01:00</updated><own xmlns=\"\">Atom10</own></feed>");
        FeedText.Write(feed.GetRss20Formatter(false), indented: false).ShouldBe(
            "<rss version=\"2.0\"><channel own=\"Rss20\"><title /><description />" +
            "<lastBuildDate>Sun, 20 Nov 2022 08:05:03 +0100</lastBuildDate><own>Rss20</own></channel></rss>");
    }

    [Fact]
    public void A_formatter_reads_and_writes_items_its_own_way()
    {
        var formatter = new OwnFormatter();
        formatter.ReadFrom(FeedText.Reader("<rss version='2.0'><channel><item/><item/><title>na de items</title></channel></rss>"));

        formatter.Feed!.Items.Count().ShouldBe(1);
        formatter.Feed.Title.ShouldBeNull();
        FeedText.Write(formatter, indented: false).ShouldEndWith("<!--item--></channel></rss>");
    }

    [Fact]
    public void An_object_that_makes_no_part_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => SyndicationFeed.Load<Barren>(FeedText.Reader(Atom)));

    /// <summary>Reads one item and leaves the rest.</summary>
    private sealed class OwnFormatter : Rss20FeedFormatter
    {
        protected override IEnumerable<SyndicationItem> ReadItems(XmlReader reader, SyndicationFeed feed, out bool areAllItemsRead)
        {
            areAllItemsRead = false;
            return [ReadItem(reader, feed)];
        }

        protected override void WriteItem(XmlWriter writer, SyndicationItem item, Uri? feedBaseUri) => writer.WriteComment("item");
    }

    private sealed class Barren : SyndicationFeed
    {
        protected override SyndicationCategory CreateCategory() => null!;
    }

    private sealed class Feed : SyndicationFeed
    {
        public List<string> Log { get; } = [];

        protected override SyndicationCategory CreateCategory() => new Category(Log);

        protected override SyndicationItem CreateItem() => new Item(Log);

        protected override SyndicationLink CreateLink() => new Link(Log);

        protected override SyndicationPerson CreatePerson() => new Person(Log);

        protected override bool TryParseAttribute(string name, string ns, string value, string version) =>
            TakeAttribute(Log, name, value, version);

        protected override bool TryParseElement(XmlReader reader, string version) => TakeElement(Log, reader, version);

        protected override void WriteAttributeExtensions(XmlWriter writer, string version) => writer.WriteAttributeString("own", version);

        protected override void WriteElementExtensions(XmlWriter writer, string version) => writer.WriteElementString("own", "", version);
    }

    private sealed class Item(List<string> log) : SyndicationItem
    {
        protected override SyndicationPerson CreatePerson() => new Person(log);

        protected override bool TryParseContent(XmlReader reader, string? contentType, string version, out SyndicationContent? content)
        {
            log.Add($"content {contentType} {version}");
            reader.Skip();
            content = new TextSyndicationContent(contentType);
            return true;
        }

        protected override bool TryParseAttribute(string name, string ns, string value, string version) =>
            TakeAttribute(log, name, value, version);

        protected override bool TryParseElement(XmlReader reader, string version) => TakeElement(log, reader, version);
    }

    private sealed class Category(List<string> log) : SyndicationCategory
    {
        protected override bool TryParseAttribute(string name, string ns, string value, string version) =>
            TakeAttribute(log, name, value, version);

        protected override bool TryParseElement(XmlReader reader, string version) => TakeElement(log, reader, version);
    }

    private sealed class Person(List<string> log) : SyndicationPerson
    {
        protected override bool TryParseAttribute(string name, string ns, string value, string version) =>
            TakeAttribute(log, name, value, version);

        protected override bool TryParseElement(XmlReader reader, string version) => TakeElement(log, reader, version);
    }

    private sealed class Link(List<string> log) : SyndicationLink
    {
        protected override bool TryParseAttribute(string name, string ns, string value, string version) =>
            TakeAttribute(log, name, value, version);

        protected override bool TryParseElement(XmlReader reader, string version) => TakeElement(log, reader, version);
    }

    private static bool TakeAttribute(List<string> log, string name, string value, string version)
    {
        log.Add($"@{name}={value} {version}");
        return true;
    }

    private static bool TakeElement(List<string> log, XmlReader reader, string version)
    {
        var name = reader.LocalName;
        log.Add($"<{name}>{reader.ReadElementString()} {version}");
        return true;
    }
}
