using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Site.Editions;
using Site.Feeds;

namespace Site.Tests.Feeds;

/// <summary>Every article can be reached from the feed, once, and what is archived stays as it is (RFC 5005).</summary>
public sealed class ArchiveTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(111)]
    [InlineData(112)]
    [InlineData(500)]
    public void Each_article_is_in_the_feed_or_in_one_document(int count)
    {
        var stories = TestStories.Edition(count, Length);
        var archive = Cut(stories);
        archive.Documents.Reverse().Aggregate(archive.Newest.AsEnumerable(), (all, document) => all.Concat(document)).ShouldBe(stories);
        archive.Documents.ShouldAllBe(document => document.Length > 0 && document.Length <= 100);
        archive.Newest.Length.ShouldBeInRange(Math.Min(count, 1), 10);
    }

    [Fact]
    public void A_feed_has_its_full_length_wherever_the_articles_are_short()
    {
        for (var count = 10; count < 140; count++)
            Cut(TestStories.Edition(count, _ => 100)).Newest.Length.ShouldBe(10);
    }

    [Fact]
    public void A_document_that_has_a_successor_never_changes_whatever_is_added()
    {
        var before = Cut(TestStories.Edition(1, Length));
        for (var count = 2; count <= 600; count++)
        {
            var after = Cut(TestStories.Edition(count, Length));
            for (var i = 0; i + 1 < before.Documents.Length; i++)
                Ids(after.Documents[i]).ShouldBe(Ids(before.Documents[i]), $"document {i + 1} with {count} articles");
            if (before.Documents is [.., var newest])
                Ids(after.Documents[before.Documents.Length - 1]).ShouldEndWith(Ids(newest));
            before = after;
        }
    }

    [Fact]
    public async Task A_thousand_texts_are_reachable_once_each_and_one_more_changes_one_document_at_most()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Duizend\nurl: https://example.org/krant/\n");
        foreach (var number in Enumerable.Range(1, 1000))
            Add(site, number);
        var run = await site.BuildAsync();
        run.Error.ShouldBe("");
        foreach (var name in new[] { "feed.xml", "atom.xml", "feed.json" })
            new FileInfo(Path.Combine(site.Output, name)).Length.ShouldBeLessThan(500_000);

        var expected = Enumerable.Range(1, 1000).Select(n => $"tag:example.org,2026:{n:x16}").Reverse().ToArray();
        Walk(site, "feed.xml", feed => feed.Descendants("guid")).ShouldBe(expected);
        Walk(site, "atom.xml", feed => feed.Descendants(Atom + "entry").Select(e => e.Element(Atom + "id")!)).ShouldBe(expected);

        var before = Archive(site);
        Add(site, 1001);
        (await site.BuildAsync()).Error.ShouldBe("");
        var after = Archive(site);
        before.Keys.ShouldAllBe(name => after.ContainsKey(name));
        before.Count(file => after[file.Key] != file.Value).ShouldBeLessThanOrEqualTo(2, "the newest document, in two formats");
    }

    private static FeedArchive Cut(ImmutableArray<Story> stories) => FeedArchive.Of(stories, 10, new(stories, new() { FeedKilobytes = 50 }));

    private static int Length(int number) => number % 7 == 0 ? 9_000 : 200;

    private static string Ids(ImmutableArray<Story> stories) => string.Join(' ', stories.Select(s => s.Article.Id));

    private static void Add(TestSite site, int number) => site.Write($"seeds/{number:0000}_{number:x16}.txt", $"""
        ---
        date: {new DateTime(2020, 1, 1, 9, 0, 0).AddHours(number).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}
        title: Bericht nummer {number}
        ---
        De gemeente Utrecht telde op dag {number} weer meer fietsers op de nieuwe brug over het kanaal.

        {string.Concat(Enumerable.Repeat($"Volgens wethouder Anna de Vries is nummer {number} een goed teken voor de hele stad. ", 60))}
        """);

    private static Dictionary<string, string> Archive(TestSite site) => site.Published()
        .Where(file => file.Key.StartsWith("archive/", StringComparison.Ordinal) && file.Key.EndsWith(".xml", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => file.Value);

    /// <summary>The ids of all items, from the feed through its archive, as a reader follows the links.</summary>
    private static List<string> Walk(TestSite site, string feed, Func<XDocument, IEnumerable<XElement>> ids)
    {
        var found = new List<string>();
        for (string? path = feed, from = null; path is not null;)
        {
            var document = XDocument.Parse(site.Read(path));
            found.AddRange(ids(document).Select(id => id.Value));
            if (from is not null)
            {
                document.Descendants(History + "archive").ShouldHaveSingleItem();
                Link(document, "current").ShouldBe(feed);
                Link(document, "next-archive").ShouldBe(from == feed ? null : from);
            }

            Link(document, "self").ShouldBe(path);
            (from, path) = (path, Link(document, "prev-archive"));
        }

        return found;
    }

    private static string? Link(XDocument feed, string relation) => feed.Descendants(Atom + "link")
        .SingleOrDefault(l => l.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value["https://example.org/krant/".Length..];
}
