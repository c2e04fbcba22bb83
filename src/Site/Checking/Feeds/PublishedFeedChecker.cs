using System.Collections.Concurrent;
using System.Text;
using Articles;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>Checks the feeds of a tree that anybody may have made: each by the rules of its format, and all of them together.</summary>
/// <param name="tree">The files.</param>
/// <param name="links">Says where an address leads.</param>
/// <param name="clock">For dates that are in the future.</param>
internal sealed class PublishedFeedChecker(CheckedTree tree, LinkResolver links, TimeProvider clock)
{
    private const int RootIsWithin = 2048;

    private readonly ConcurrentBag<FeedScan> _feeds = [];
    private readonly ConcurrentBag<Diagnostic> _said = [];

    /// <summary>The feeds that could be read, in the order of their paths.</summary>
    public IReadOnlyList<FeedScan> Feeds => [.. _feeds.OrderBy(feed => feed.Path, StringComparer.Ordinal)];

    /// <summary>Takes a file, from any thread; false for one that is no feed, which is left alone.</summary>
    public bool TryAdd(string path, byte[] bytes)
    {
        var name = tree.NameOf(path);
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, RootIsWithin));
        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (isJson ? !IsJsonFeed(head) : !IsXmlFeed(path, head))
            return false;
        if ((isJson ? new JsonFeedReader(path, name, _said.Add).Read(bytes) : new XmlFeedReader(path, name, _said.Add)
            .Read(bytes)) is { } scan)
        {
            _feeds.Add(scan);
            Check(scan, name);
        }

        return true;
    }

    /// <summary>Says what is wrong, when all files were added.</summary>
    public IEnumerable<Diagnostic> Check(DeadLinkFinder dead) => _said.Concat(SharedIds()).Concat(DeadLinks(dead));

    private static bool IsJsonFeed(ReadOnlySpan<byte> head) => head.IndexOf("jsonfeed.org/version"u8) >= 0;

    private static bool IsXmlFeed(string path, ReadOnlySpan<byte> head)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".xml" or ".rss" or ".atom"))
            return false;
        var tags = new TagReader(head);
        return tags.Read() && (tags.Name.SequenceEqual("rss"u8) || tags.Name.SequenceEqual("feed"u8));
    }

    private void Check(FeedScan feed, string name)
    {
        if (feed.Self is not { } self)
            _said.Add(PublishedFeedRule.MissingSelf.At(name, Place.Start, "it does not give its own address"));
        else if (links.Resolve("", Encoding.UTF8.GetBytes(self.Text)) is { } target && tree.Find(Target.Split(target).Path) != feed.Path)
            _said.Add(PublishedFeedRule.WrongSelf.At(name, self.Place, $"it gives '{self.Text}' as its own address"));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var soon = clock.GetUtcNow().AddDays(1);
        foreach (var item in feed.Items)
        {
            if (item.Id is { } id && !seen.Add(id))
                _said.Add(PublishedFeedRule.RepeatedId.At(name, item.Place, $"another item of the feed has the id '{id}'"));
            foreach (var date in item.Dates.Where(date => !FeedDate.IsPlausible(date, soon)).Distinct())
                _said.Add(PublishedFeedRule.ImplausibleDate.At(name, item.Place, $"the item is of {date:yyyy-MM-dd}"));
        }
    }

    private IEnumerable<Diagnostic> SharedIds() =>
        from found in Feeds.SelectMany(feed => feed.Items.Select(item => (Feed: feed.Path, Item: item)))
        where found.Item is { Id: not null, Link: not null }
        group found by found.Item.Id into same
        let first = same.First()
        from other in same.Where(other => other.Item.Link != first.Item.Link && other.Feed != first.Feed).Take(1)
        select PublishedFeedRule.SharedId.At(
            tree.NameOf(other.Feed), other.Item.Place,
            $"the id '{same.Key}' stands for {other.Item.Link} here and for {first.Item.Link} in {tree.NameOf(first.Feed)}");

    // An article stands in a dozen feeds: its dead link is told once.
    private IEnumerable<Diagnostic> DeadLinks(DeadLinkFinder dead) =>
        from feed in Feeds
        from link in feed.Links
        let target = links.Resolve("", Encoding.UTF8.GetBytes(link.Text))
        where target is not null && dead.IsDead(target)
        group (feed.Path, Link: link) by target into same
        let first = same.First()
        let others = same.Select(found => found.Path).Distinct(StringComparer.Ordinal).Count() - 1
        select new Diagnostic(
            tree.NameOf(first.Path), first.Link.Place.Line, first.Link.Place.Column, Severity.Error,
            $"it {DeadLinkFinder.Verb(first.Link.Use)} {first.Link.Text}, which is not there"
            + (others == 0 ? "" : $" (nor is it for {others} other feeds)"),
            dead.CureFor(same.Key));
}
