namespace Site.Tests.Checking;

/// <summary>Every rule for feeds that somebody else made, shown firing, with its place.</summary>
public sealed class PublishedFeedTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Nieuws</title><link>https://example.org/krant/</link><description>x</description>
        <atom:link rel="self" href="https://example.org/krant/rss.xml"/>
        <item><title>Een</title><guid isPermaLink="false">een</guid><link>https://example.org/krant/een/</link><pubDate>Wed, 30 Nov 2022 10:00:00 +0100</pubDate>
        <content:encoded><![CDATA[<p>Tekst.</p>]]></content:encoded></item>
        <item><title>Twee</title><guid>https://example.org/krant/twee/</guid><link>https://example.org/krant/twee/</link><pubDate>Wed, 30 Nov 2022 11:00:00 GMT</pubDate></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl" xml:base="https://example.org/krant/">
        <id>urn:x</id><title>Nieuws</title><updated>2022-11-30T10:00:00+01:00</updated><author><name>A</name></author>
        <link rel="self" href="atom.xml"/>
        <entry><id>een</id><title>Een</title><updated>2022-11-30T10:00:00+01:00</updated><published>2022-11-30T10:00:00Z</published>
        <link href="een/"/><content type="html">&lt;p&gt;Tekst.&lt;/p&gt;</content></entry>
        </feed>
        """;

    private const string Json = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Nieuws",
        "feed_url": "https://example.org/krant/feed.json", "home_page_url": "https://example.org/krant/",
        "items": [
        {"id": "een", "url": "https://example.org/krant/een/", "content_html": "<p>Tekst.</p>",
        "date_published": "2022-11-30T10:00:00+01:00"}
        ]}
        """;

    private readonly CheckedFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("rss.xml", Rss)]
    [InlineData("atom.xml", Atom)]
    [InlineData("feed.json", Json)]
    public async Task A_sound_feed_passes(string path, string feed) => (await CheckAsync(path, feed)).ShouldBe("");

    [Theory]
    [InlineData("</channel>", "</chanel>", "8:3: error: it is not well-formed: The 'channel' start tag on line 2 position 119 does not match the end tag of 'chanel' [SAXError] (mend it: most readers refuse the whole feed)")]
    [InlineData("<?xml", "\uFEFF<?xml", "1:1: warning: it begins with a byte order mark [UnicodeError] (write UTF-8 without the mark: some readers refuse it)")]
    [InlineData("<description>x</description>", "", "2:118: error: <channel> has no description [MissingElement] (add it: the format asks for it)")]
    [InlineData("<title>Een</title>", "", "5:1: error: the item has neither a title nor a description [MissingElement] (give it a title or a content)")]
    [InlineData("<guid isPermaLink=\"false\">een</guid>", "", "5:1: warning: the item has no guid [MissingGuid] (give it an id that never changes, or readers show it anew when its address or title does)")]
    [InlineData("<guid isPermaLink=\"false\">", "<guid>", "5:25: warning: the guid 'een' is no address, though it says so [InvalidHttpGUID] (say isPermaLink=\"false\")")]
    [InlineData("<guid>https://example.org/krant/twee/</guid>", "<guid isPermaLink=\"false\">een</guid>", "7:1: error: another item of the feed has the id 'een' [NotSufficientlyUnique] (give each its own id: readers show only one of them)")]
    [InlineData("<pubDate>Wed, 30 Nov 2022 11:00:00 GMT</pubDate>", "", "7:1: note: the item has no pubDate [MissingDate] (give it one: readers take the moment at which they saw it first)")]
    [InlineData("Wed, 30 Nov 2022 10:00:00 +0100", "gisteren", "5:104: error: 'gisteren' is no date [InvalidDate] (write it as the format asks: Wed, 30 Nov 2022 10:00:00 +0100 in RSS, 2022-11-30T10:00:00+01:00 elsewhere)")]
    [InlineData("Wed, 30 Nov 2022 10", "Mon, 01 Jan 1900 10", "5:1: warning: the item is of 1900-01-01 [ImplausibleDate] (mend the date: readers sort by it)")]
    [InlineData("Wed, 30 Nov 2022 10", "Sat, 30 Nov 3022 10", "5:1: warning: the item is of 3022-11-30 [ImplausibleDate] (mend the date: readers sort by it)")]
    [InlineData("<atom:link rel=\"self\" href=\"https://example.org/krant/rss.xml\"/>", "", "1:1: note: it does not give its own address [MissingSelf] (give the feed's own address, which readers keep)")]
    [InlineData("rss.xml\"", "index.html\"", "4:1: warning: it gives 'https://example.org/krant/index.html' as its own address [SelfDoesntMatchLocation] (give the feed's own address, which readers keep)")]
    [InlineData("<link>https://example.org/krant/een/", "<link>/krant/een/", "5:61: warning: the address '/krant/een/' is not absolute [InvalidFullLink] (write the whole address: readers resolve others in different ways)")]
    [InlineData("<link>https://example.org/krant/een/", "<link>https://example.org/krant/weg/", "5:61: error: it links to https://example.org/krant/weg/, which is not there (mend the link, or publish what it leads to)")]
    [InlineData("</guid><link>", "</guid><enclosure url=\"https://example.org/krant/weg.mp3\"/><link>", "5:61: error: it shows https://example.org/krant/weg.mp3, which is not there (mend the link, or publish what it leads to)")]
    [InlineData("<p>Tekst.", "<a href='https://example.org/krant/een/#weg'>", "6:1: error: it links to https://example.org/krant/een/#weg, which is not there (mend the link, or publish what it leads to)")]
    [InlineData("<p>Tekst.", "<img src=/krant/een.png>", "6:1: warning: the address '/krant/een.png' is not absolute [ContainsRelRef] (write the whole address, or mend it)")]
    [InlineData("<p>Tekst.", "<IFRAME>", "6:1: error: <IFRAME> is in the content [SecurityRisk] (remove the element: readers drop it, and may drop the article)")]
    [InlineData("<p>Tekst.", "<p onclick=x>", "6:1: error: the attribute 'onclick' is in the content [SecurityRiskAttr] (remove the attribute)")]
    [InlineData("<p>Tekst.", "<p style=x>", "6:1: warning: the attribute 'style' is in the content [DangerousStyleAttr] (remove the attribute: a reader brings its own look)")]
    public async Task An_rss_feed_that_was_broken_names_the_rule(string sound, string broken, string expected) =>
        (await CheckAsync("rss.xml", Replace(Rss, sound, broken))).ShouldContain("rss.xml:" + expected + "\n");

    [Theory]
    [InlineData("<id>urn:x</id>", "", "1:1: error: <feed> has no id [MissingElement] (add it: the format asks for it)")]
    [InlineData("<id>een</id>", "", "4:1: error: <entry> has no id [MissingElement] (add it: the format asks for it)")]
    [InlineData("<author><name>A</name></author>", "", "4:1: error: <entry> has no author [MissingElement] (add it: the format asks for it)")]
    [InlineData("2022-11-30T10:00:00Z", "2022-13-30", "4:82: error: '2022-13-30' is no date [InvalidDate] (write it as the format asks: Wed, 30 Nov 2022 10:00:00 +0100 in RSS, 2022-11-30T10:00:00+01:00 elsewhere)")]
    [InlineData("href=\"een/\"", "href=\"weg/\"", "5:1: error: it links to https://example.org/krant/weg/, which is not there (mend the link, or publish what it leads to)")]
    [InlineData("&lt;p&gt;", "&lt;script&gt;", "5:20: error: <script> is in the content [SecurityRisk] (remove the element: readers drop it, and may drop the article)")]
    public async Task An_atom_feed_that_was_broken_names_the_rule(string sound, string broken, string expected) =>
        (await CheckAsync("atom.xml", Replace(Atom, sound, broken))).ShouldContain("atom.xml:" + expected + "\n");

    [Theory]
    [InlineData("\"items\": [", "\"items\": 1, \"x\": [", "3:10: error: its items are no list [SAXError] (mend it: most readers refuse the whole feed)\n")]
    [InlineData("]}", "]", "6:2: error: it is no JSON Feed: ")]
    [InlineData("{\"id\": \"een\"", "{\"id\": een", "4:8: error: it is no JSON Feed: 'e' is an invalid start of a value")]
    [InlineData("\"title\"", "\"titel\"", "1:1: error: the feed has no title [MissingElement] (add it: the format asks for it)\n")]
    [InlineData("{\"id\"", "{\"ID\"", "4:1: error: the item has no id [MissingElement] (add it: the format asks for it)\n")]
    [InlineData("content_html", "html", "4:1: error: the item has neither content_html nor content_text [MissingElement] (add it: the format asks for it)\n")]
    [InlineData("date_published", "date", "4:1: note: the item has no date_published [MissingDate] (give it one: readers take the moment at which they saw it first)\n")]
    [InlineData("2022-11-30T10:00:00+01:00", "2022-11-30", "5:19: error: '2022-11-30' is no date [InvalidDate] (write it as the format asks: Wed, 30 Nov 2022 10:00:00 +0100 in RSS, 2022-11-30T10:00:00+01:00 elsewhere)\n")]
    [InlineData("https://example.org/krant/een/", "https://example.org/krant/weg/", "4:22: error: it links to https://example.org/krant/weg/, which is not there (mend the link, or publish what it leads to)\n")]
    [InlineData("https://example.org/krant/een/", "een/", "4:22: warning: the address 'een/' is not absolute [InvalidFullLink] (write the whole address: readers resolve others in different ways)\n")]
    [InlineData("krant/feed.json", "krant/", "2:13: warning: it gives 'https://example.org/krant/' as its own address [SelfDoesntMatchLocation] (give the feed's own address, which readers keep)\n")]
    [InlineData("\"content_html\"", "\"attachments\": [{\"url\": \"https://example.org/krant/weg.mp3\", \"mime_type\": \"audio/mpeg\"}], \"content_html\"",
        "4:80: error: it shows https://example.org/krant/weg.mp3, which is not there (mend the link, or publish what it leads to)\n")]
    [InlineData("<p>Tekst.", "<object>", "4:72: error: <object> is in the content [SecurityRisk] (remove the element: readers drop it, and may drop the article)\n")]
    public async Task A_json_feed_that_was_broken_names_the_rule(string sound, string broken, string expected) =>
        (await CheckAsync("feed.json", Replace(Json, sound, broken))).ShouldContain("feed.json:" + expected);

    [Fact]
    public async Task One_id_for_two_articles_of_the_site_is_named()
    {
        _tree.Write("atom.xml", Atom);

        (await CheckAsync("rss.xml", Replace(Rss, "<guid>https://example.org/krant/twee/", "<guid isPermaLink=\"false\">twee").Replace(">een<", ">drie<", StringComparison.Ordinal)
            .Replace(">twee<", ">een<", StringComparison.Ordinal))).ShouldBe(
            "rss.xml:7:1: warning: the id 'een' stands for https://example.org/krant/twee/ here and for https://example.org/krant/een/ in atom.xml [NotSufficientlyUnique] (an id stands for one article, in every feed of the site)\n");
    }

    [Fact]
    public async Task A_dead_link_in_several_feeds_is_told_once()
    {
        _tree.Write("atom.xml", Replace(Atom, "een/", "weg/"));

        (await CheckAsync("rss.xml", Replace(Rss, "/een/", "/weg/"))).ShouldBe(
            "atom.xml:5:1: error: it links to https://example.org/krant/weg/, which is not there (nor is it for 1 other feeds) (mend the link, or publish what it leads to)\n");
    }

    [Fact]
    public async Task What_is_no_feed_is_left_alone() => (await _tree
        .Write("a.xml", "<x><item></item></x>").Write("b.json", "{}").Write("c.xml", "<x/>").Write("d.json", "{\"version\": 1}").FindAsync()).ShouldBe("");

    private Task<string> CheckAsync(string path, string feed) => _tree
        .Write("index.html", CheckedFolder.Page("x")).Write("een/index.html", CheckedFolder.Page("x")).Write("twee/index.html", CheckedFolder.Page("x"))
        .Write(path, feed).FindAsync();

    private static string Replace(string feed, string sound, string broken)
    {
        feed.ShouldContain(sound);
        return feed.Replace(sound, broken, StringComparison.Ordinal);
    }
}
