using System.Text;
using Articles;
using Site.Checking.Feeds;
using Site.Context;
using Site.Feeds;
using Site.Feeds.Writing;
using Site.Settings;
using Site.Theming;

namespace Site.Tests.Feeds;

/// <summary>Every rule for a feed as a whole, shown firing on a feed that was broken by hand.</summary>
public sealed class FeedRuleTests
{
    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    [InlineData("archive/feed-1.xml")]
    [InlineData("archive/atom-2.xml")]
    public void A_feed_as_it_is_written_passes(string path) => Check(path, feed => feed).ShouldBeEmpty();

    [Theory]
    [InlineData("feed.xml", "<title>Nieuws</title>", "", "error: it has no title [MissingElement]")]
    [InlineData("feed.xml", "<title>Nieuws</title>", "<title>Nieuws</titel>", "error: it is not well-formed: ")]
    [InlineData("feed.xml", "<?xml", "\uFEFF<?xml", "error: it begins with a byte order mark [UnicodeError]")]
    [InlineData("feed.xml", "rel=\"self\"", "rel=\"via\"", "error: it does not give its own address [MissingSelf]")]
    [InlineData("feed.xml", "/feed.xml\"", "/rss.xml\"",
        "error: it gives 'https://a.nl/rss.xml' as its own address, which is 'https://a.nl/feed.xml' [SelfDoesntMatchLocation]")]
    [InlineData("feed.xml", "href=\"https://a.nl/archive", "href=\"archive", "error: its link 'prev-archive' to 'archive/feed-2.xml' is not absolute [InvalidFullLink]")]
    [InlineData("atom.xml", "<author>\n    <name>Nieuws</name>\n  </author>", "", "error: it has no author [MissingElement]")]
    [InlineData("feed.json", "\"home_page_url\"", "\"home\"", "error: it has no home_page_url [MissingElement]")]
    [InlineData("feed.json", "feed.json\"", "index.json\"", "[SelfDoesntMatchLocation]")]
    [InlineData("feed.json", "{\n  \"version\"", "{\n  version", "error: it is not well-formed: ")]
    [InlineData("archive/feed-1.xml", "<fh:archive />", "", "error: it has no fh:archive [MissingElement]")]
    [InlineData("archive/atom-1.xml", "next-archive", "related", "error: it names no neighbour in the archive")]
    [InlineData("archive/atom-2.xml", "\"current\"", "\"related\"", "error: it names no neighbour in the archive, or not the feed whose archive it is [ArchiveIncomplete]")]
    public void A_feed_that_was_broken_names_the_rule(string path, string sound, string broken, string expected) =>
        Check(path, feed => Replace(feed, sound, broken)).ShouldContain(line =>
            line.StartsWith(path + ":1:1: ", StringComparison.Ordinal) && line.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void A_summary_behind_the_content_is_named() => Check("feed.xml", feed =>
        Replace(Replace(feed, "<description>Kort.</description>", ""), "</content:encoded>", "</content:encoded><description>Kort.</description>"))
        .ShouldHaveSingleItem().ShouldContain("its items have their summary after their content [NeedDescriptionBeforeContent]");

    [Fact]
    public void An_article_that_makes_a_feed_too_large_is_named_itself() =>
        Check("feed.xml", feed => feed, new() { FeedKilobytes = 50 }, TestStories.Article(1, 60_000)).ShouldHaveSingleItem()
            .ShouldBe("seeds/00001.txt:1:1: warning: its length alone makes a feed larger than 'feed_kilobytes' [FeedTooLarge] (split the text, or raise feed_kilobytes)");

    [Fact]
    public void Two_items_with_one_id_are_named() =>
        Check("feed.xml", feed => feed, new(), TestStories.Article(1), TestStories.Article(2) with { Id = TestStories.Article(1).Id })
            .ShouldContain("seeds/00001.txt:1:1: error: another item of feed.xml has its id '0000000000000001' [NotSufficientlyUnique] (give one of the two texts an id of its own)");

    [Fact]
    public void Two_items_of_one_moment_are_named()
    {
        var stories = TestStories.Edition(2, _ => 100);
        var channel = new Channel("tags/x/", "X", "X.", [stories[0], stories[1] with { Index = 0 }]);
        var feed = new FeedFile(channel, FeedFormat.Atom, new(NewSite(new()), new(), stories, [channel]));
        Check(feed, text => text).ShouldBe(
            ["seeds/00001.txt:1:1: warning: another item of its feeds changed at the same moment [DuplicateUpdated] (give the text a date with a time of its own)"]);
    }

    private static List<string> Check(string path, Func<string, string> change) =>
        Check(path, change, new() { FeedLength = 2 }, [.. Enumerable.Range(1, 5).Select(n => TestStories.Article(n))]);

    private static List<string> Check(string path, Func<string, string> change, SiteSettings settings, params Article[] articles)
    {
        var site = NewSite(settings with { Url = new("https://a.nl/") });
        var stories = TestStories.Edition(articles);
        var archive = FeedArchive.Of(stories, settings.FeedLength, new(stories, settings));
        var newest = new Channel("", "Nieuws", "Alles.", archive.Newest) { NewestNumber = archive.Documents.Length };
        Channel[] channels = [newest, .. archive.Documents.Select((d, i) => newest with { Stories = d, Number = i + 1 })];
        var items = new FeedItems(site, new(), stories, channels);
        var feed = channels.SelectMany(c => FeedFormat.All.Select(f => new FeedFile(c, f, items))).Single(f => f.Path == path);
        return Check(feed, change);
    }

    private static List<string> Check(FeedFile feed, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        feed.Write(bytes);
        var changed = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes.ToArray())));
        using var broken = new MemoryStream();
        broken.Write(changed);
        var said = new List<string>();
        new FeedChecker(feed.Items.Site, feed.Items.Updated, diagnostic => said.Add(diagnostic.ToString())).Check(feed.Channel, feed.Format, broken);
        return said;
    }

    private static string Replace(string feed, string sound, string broken)
    {
        feed.ShouldContain(sound);
        return feed.Replace(sound, broken, StringComparison.Ordinal);
    }

    private static SiteContext NewSite(SiteSettings settings)
    {
        var options = BuildOptions.For(Repository.Root);
        return new(options, settings, Theme.Load([Repository.PathOf("theme")], settings.Language, options.Shown, _ => { }));
    }
}
