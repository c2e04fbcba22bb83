using System.Text.Json;
using System.Xml;
using Articles;
using Site.Context;
using Site.Editions;
using Site.Feeds;

namespace Site.Checking.Feeds;

/// <summary>
/// Checks a feed as it was written: its head is read back from its bytes, its items are checked together. What each
/// article brings is checked on its own, once, by <see cref="ArticleChecker"/>; what a rule means is in <see cref="FeedRule"/>.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="updated">When feeds say that an article changed.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class FeedChecker(SiteContext site, Func<Story, DateTimeOffset> updated, Action<Diagnostic> report)
{
    /// <param name="channel">What the feed is of.</param>
    /// <param name="format">The feed's form.</param>
    /// <param name="stream">The whole file.</param>
    public void Check(Channel channel, FeedFormat format, MemoryStream stream)
    {
        var feed = new WrittenFeed(channel, format);
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        CheckEncoding(feed, bytes);
        CheckSize(feed, bytes.Length);
        CheckIds(feed);
        CheckDates(feed);
        if (ReadHead(feed, stream, bytes) is not { } head)
            return;

        CheckElements(feed, head);
        CheckSelf(feed, head);
        CheckLinks(feed, head);
        CheckArchive(feed, head);
        CheckItem(feed, head);
    }

    private void CheckEncoding(WrittenFeed feed, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            Report(FeedRule.ByteOrderMark, feed, "it begins with a byte order mark");
    }

    /// <summary>Feeds are cut to their budget; only an article that exceeds it alone can make one too large.</summary>
    private void CheckSize(WrittenFeed feed, int size)
    {
        if (size <= site.Settings.FeedKilobytes * 1000 || feed.Channel.Stories.IsEmpty)
            return;

        var longest = feed.Channel.Stories.MaxBy(s => FeedSize.Of(s.Article))!;
        report(FeedRule.LongArticle.At(longest.Article.Source, 1, "its length alone makes a feed larger than 'feed_kilobytes'"));
    }

    private void CheckIds(WrittenFeed feed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in feed.Channel.Stories.Where(s => !seen.Add(s.Article.Id)))
            report(FeedRule.RepeatedId.At(story.Article.Source, 1, $"another item of {feed.Path} has its id '{story.Article.Id}'"));
    }

    private void CheckDates(WrittenFeed feed)
    {
        var seen = new HashSet<DateTimeOffset>();
        foreach (var story in feed.Channel.Stories.Where(s => !seen.Add(updated(s))))
            report(FeedRule.RepeatedDate.At(story.Article.Source, 1, "another item of its feeds changed at the same moment"));
    }

    private FeedHead? ReadHead(WrittenFeed feed, MemoryStream stream, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (feed.Format == FeedFormat.Json)
                return FeedHeadReader.ReadJson(bytes);
            stream.Position = 0;
            return FeedHeadReader.ReadXml(stream, withItem: feed.Channel.Listing is null);
        }
        catch (Exception malformed) when (malformed is XmlException or JsonException)
        {
            Report(FeedRule.Malformed, feed, $"it is not well-formed: {malformed.Message.TrimEnd('.')}");
            return null;
        }
    }

    private void CheckElements(WrittenFeed feed, FeedHead head)
    {
        foreach (var missing in feed.Format.Required.Where(e => !head.Elements.Contains(e)))
            Report(FeedRule.MissingElement, feed, $"it has no {missing}");
    }

    private void CheckSelf(WrittenFeed feed, FeedHead head)
    {
        var address = new Uri(site.Urls.Absolute(feed.Path)).AbsoluteUri;
        if (head.Link("self") is not { } self)
            Report(FeedRule.MissingSelf, feed, "it does not give its own address");
        else if (self != address)
            Report(FeedRule.WrongSelf, feed, $"it gives '{self}' as its own address, which is '{address}'");
    }

    private void CheckLinks(WrittenFeed feed, FeedHead head)
    {
        foreach (var (relation, address) in head.Links.Where(l => !Uri.TryCreate(l.Address, UriKind.Absolute, out _)))
            Report(FeedRule.RelativeLink, feed, $"its link '{relation}' to '{address}' is not absolute");
    }

    /// <summary>RFC 5005 §4: an archive document names its feed and at least one neighbour.</summary>
    private void CheckArchive(WrittenFeed feed, FeedHead head)
    {
        if (!feed.Channel.IsArchive)
            return;
        if (!head.Elements.Contains("fh:archive"))
            Report(FeedRule.MissingElement, feed, "it has no fh:archive");
        if (head.Link("current") is null || (head.Link("prev-archive") ?? head.Link("next-archive")) is null)
            Report(FeedRule.IncompleteArchive, feed, "it names no neighbour in the archive, or not the feed whose archive it is");
    }

    private void CheckItem(WrittenFeed feed, FeedHead head)
    {
        if (feed.Format != FeedFormat.Rss || head.ItemElements.IsEmpty)
            return;

        var description = head.ItemElements.IndexOf("description");
        if (description > head.ItemElements.IndexOf("content:encoded"))
            Report(FeedRule.DescriptionAfterContent, feed, "its items have their summary after their content");
    }

    private void Report(FeedRule rule, WrittenFeed feed, string what) => report(rule.At(feed.Path, 1, what));

    private sealed record WrittenFeed(Channel Channel, FeedFormat Format)
    {
        public string Path => Format.PathOf(Channel);
    }
}
