using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using FsCheck.Fluent;

namespace Tests;

/// <summary>What was written is what is read.</summary>
public sealed class RoundTripTests
{
    private static void Check(Func<SyndicationFeed, SyndicationFeedFormatter> format) => Prop.ForAll(HostileFeeds.Arbitrary, feed =>
    {
        using var reader = XmlReader.Create(new MemoryStream(Bytes(format(feed))));
        Describe.Feed(SyndicationFeed.Load(reader)).ShouldBe(Describe.Feed(feed));
    }).Check();

    [Fact]
    public void In_atom() => Check(feed => new Atom10FeedFormatter(feed));

    [Fact]
    public void In_rss_with_atom() => Check(feed => new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: true));

    [Fact]
    public void A_clone_is_written_the_same() => Prop.ForAll(HostileFeeds.Arbitrary, feed =>
        FeedText.Write(feed.Clone(cloneItems: true).SaveAsAtom10).ShouldBe(FeedText.Write(feed.SaveAsAtom10))).Check();

    [Theory]
    [InlineData("\0")]
    [InlineData("\b")]
    [InlineData("\u001F")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    public void A_character_that_xml_forbids_is_refused_by_a_writer_that_checks(string character)
    {
        var feed = new SyndicationFeed($"Een{character}bel", null, null);

        Should.Throw<ArgumentException>(() => Bytes(new Atom10FeedFormatter(feed)));
        Should.Throw<ArgumentException>(() => Bytes(new Rss20FeedFormatter(feed)));
    }

    [Fact]
    public void A_lone_surrogate_is_refused_by_every_writer()
    {
        var feed = new SyndicationFeed("Een " + '\uD83D' + " half", null, null);

        Should.Throw<ArgumentException>(() => Bytes(new Atom10FeedFormatter(feed)));
        Should.Throw<ArgumentException>(() => Bytes(new Atom10FeedFormatter(feed), checkCharacters: false));
    }

    [Fact]
    public void A_writer_that_does_not_check_writes_what_no_reader_reads()
    {
        var bytes = Bytes(new Rss20FeedFormatter(new SyndicationFeed("Een\bbel", null, null)), checkCharacters: false);

        Encoding.UTF8.GetString(bytes).ShouldContain("Een&#x8;bel");
        Should.Throw<XmlException>(() => SyndicationFeed.Load(XmlReader.Create(new MemoryStream(bytes))));
    }

    [Fact]
    public void Utf8_without_a_mark_is_what_a_writer_can_be_told() =>
        Bytes(new Rss20FeedFormatter(new SyndicationFeed("é", null, null)))[..5].ShouldBe("<?xml"u8.ToArray());

    /// <summary>New lines are kept apart: a writer else makes all of them one kind.</summary>
    private static byte[] Bytes(SyndicationFeedFormatter formatter, bool checkCharacters = true)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
            CheckCharacters = checkCharacters,
        };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
            formatter.WriteTo(writer);
        return stream.ToArray();
    }
}
