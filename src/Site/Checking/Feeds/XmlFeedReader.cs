using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Articles;
using Site.Checking.Links;
using Site.Feeds;

namespace Site.Checking.Feeds;

/// <summary>Reads an RSS or Atom feed that anybody may have written. One for each feed.</summary>
/// <param name="path">The feed's file, below the site's root.</param>
/// <param name="name">What to call it in messages.</param>
/// <param name="report">Takes what is wrong with the feed itself.</param>
internal sealed class XmlFeedReader(string path, string name, Action<Diagnostic> report)
{
    private static readonly XNamespace Atom = FeedNames.Atom;
    private static readonly XNamespace Content = FeedNames.Content;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore };

    private readonly ImmutableArray<ScannedLink>.Builder _links = ImmutableArray.CreateBuilder<ScannedLink>();

    /// <summary>Null where it is not well-formed.</summary>
    public FeedScan? Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            report(PublishedFeedRule.ByteOrderMark.At(name, Place.Start, "it begins with a byte order mark"));
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Settings);
            var root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            return root.Name == Atom + "feed" ? ReadAtom(root, Dates(root, bytes)) : ReadRss(root, Dates(root, bytes));
        }
        catch (XmlException malformed)
        {
            var place = new Place(Math.Max(1, malformed.LineNumber), Math.Max(1, malformed.LinePosition));
            report(PublishedFeedRule.Malformed.At(name, place, $"it is not well-formed: {Sentence(malformed.Message)}"));
            return null;
        }
    }

    private FeedScan ReadRss(XElement root, Func<int, ImmutableArray<DateTimeOffset>> dates)
    {
        var channel = root.Element("channel") ?? root;
        Require(channel, channel.Name == "channel" ? ["title", "link", "description"] : ["channel"]);
        AddAddress(channel.Element("link"), channel.Element("link")?.Value);
        AddAddress(channel.Element("image")?.Element("url"), channel.Element("image")?.Element("url")?.Value, LinkUse.Show);
        var self = AddLinks(channel);
        var items = channel.Elements("item").ToArray();
        return new(path, self, [.. items.Select((item, at) => ReadRssItem(item, dates(at)))], _links.ToImmutable());
    }

    private ScannedItem ReadRssItem(XElement item, ImmutableArray<DateTimeOffset> dates)
    {
        var (id, link) = (item.Element("guid"), item.Element("link"));
        if (item.Element("title") is null && item.Element("description") is null)
            Report(PublishedFeedRule.MissingWords, item, "the item has neither a title nor a description");
        if (id is null)
            Report(PublishedFeedRule.MissingId, item, "the item has no guid");
        else if (id.Attribute("isPermaLink")?.Value.Trim() != "false" && !IsAddress(id.Value))
            Report(PublishedFeedRule.IdIsNoAddress, id, $"the guid '{id.Value.Trim()}' is no address, though it says so");
        if (item.Element("pubDate") is null && item.Element(XName.Get("date", "http://purl.org/dc/elements/1.1/")) is null)
            Report(PublishedFeedRule.MissingDate, item, "the item has no pubDate");

        AddAddress(link, link?.Value);
        AddAddress(item.Element("enclosure"), item.Element("enclosure")?.Attribute("url")?.Value, LinkUse.Show);
        AddLinks(item);
        ReadContent(item.Element(Content + "encoded"));
        ReadContent(item.Element("description"));
        return new(PlaceOf(item), Trimmed(id), Trimmed(link), dates);
    }

    private FeedScan ReadAtom(XElement feed, Func<int, ImmutableArray<DateTimeOffset>> dates)
    {
        Require(feed, [Atom + "id", Atom + "title", Atom + "updated"]);
        var self = AddLinks(feed);
        var hasAuthor = feed.Element(Atom + "author") is not null;
        return new(path, self, [.. feed.Elements(Atom + "entry").Select((entry, at) => ReadEntry(entry, hasAuthor, dates(at)))],
            _links.ToImmutable());
    }

    private ScannedItem ReadEntry(XElement entry, bool hasAuthor, ImmutableArray<DateTimeOffset> dates)
    {
        Require(entry, hasAuthor ? [Atom + "id", Atom + "title", Atom + "updated"]
            : [Atom + "id", Atom + "title", Atom + "updated", Atom + "author"]);
        AddLinks(entry);
        foreach (var content in (XElement?[])[entry.Element(Atom + "content"), entry.Element(Atom + "summary")])
        {
            if (content?.Attribute("type")?.Value is "html" or "xhtml" or "text/html")
                ReadContent(content);
            AddAddress(content, content?.Attribute("src")?.Value);
        }

        var link = entry.Elements(Atom + "link").FirstOrDefault(link => (link.Attribute("rel")?.Value ?? "alternate") == "alternate");
        return new(PlaceOf(entry), Trimmed(entry.Element(Atom + "id")),
            link is null ? null : Whole(link, link.Attribute("href")?.Value ?? ""), dates);
    }

    /// <summary>The dates of an item, by its number: read as feed readers do, by the feed object model.</summary>
    private Func<int, ImmutableArray<DateTimeOffset>> Dates(XElement root, byte[] bytes)
    {
        var elements = root.Descendants().Where(element => element.Name == "item" || element.Name == Atom + "entry").ToArray();
        SyndicationItem[] items;
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Settings);
            items = [.. SyndicationFeed.Load(xml).Items];
        }
        catch (XmlException refusal)
        {
            Report(PublishedFeedRule.Malformed, root, $"it is no feed that can be read: {Sentence(refusal.Message)}");
            items = [];
        }

        return at => at >= items.Length ? [] :
            [.. new[] { Date(elements[at], () => items[at].PublishDate, "pubDate", "published"),
                Date(elements[at], () => items[at].LastUpdatedTime, "updated", "updated") }
                .Where(date => date > DateTimeOffset.MinValue)];
    }

    private DateTimeOffset Date(XElement item, Func<DateTimeOffset> read, params ReadOnlySpan<string> names)
    {
        try
        {
            return read();
        }
        catch (XmlException)
        {
            var element = (names[0] == "pubDate" ? item.Element("pubDate") : null) ?? item.Element(Atom + names[1]) ?? item;
            Report(PublishedFeedRule.InvalidDate, element, $"'{element.Value.Trim()}' is no date");
            return default;
        }
    }

    // Returns the feed's own address, which is a link as well.
    private ScannedLink? AddLinks(XElement parent)
    {
        ScannedLink? self = null;
        foreach (var link in parent.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value != "hub"))
        {
            AddAddress(link, link.Attribute("href")?.Value);
            if (link.Attribute("rel")?.Value == "self")
                self ??= new(Whole(link, link.Attribute("href")?.Value ?? ""), PlaceOf(link), LinkUse.Link);
        }

        return self;
    }

    private void AddAddress(XElement? element, string? address, LinkUse use = LinkUse.Link)
    {
        if (element is null || string.IsNullOrWhiteSpace(address))
            return;
        var whole = Whole(element, address);
        if (Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme != "file")
            _links.Add(new(whole, PlaceOf(element), use));
        else
            Report(PublishedFeedRule.RelativeLink, element, $"the address '{whole}' is not absolute");
    }

    private void ReadContent(XElement? content)
    {
        if (content is null)
            return;
        new FeedContentReader((rule, what) => Report(rule, content, what),
            (address, use) => _links.Add(new(address, PlaceOf(content), use)))
            .Read(content.HasElements ? string.Concat(content.Nodes()) : content.Value);
    }

    private void Require(XElement parent, XName[] names)
    {
        foreach (var missing in names.Where(required => parent.Element(required) is null))
            Report(PublishedFeedRule.MissingElement, parent, $"<{parent.Name.LocalName}> has no {missing.LocalName}");
    }

    private void Report(FeedRule rule, XElement element, string what) => report(rule.At(name, PlaceOf(element), what));

    // With the xml:base of the nearest element that has one.
    private static string Whole(XElement element, string address)
    {
        address = address.Trim();
        var start = element.AncestorsAndSelf().Select(near => near.Attribute(XNamespace.Xml + "base")?.Value)
            .FirstOrDefault(value => value is not null);
        return start is not null && Uri.TryCreate(start, UriKind.Absolute, out var from) && Uri.TryCreate(from, address, out var whole)
            ? whole.AbsoluteUri
            : address;
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static string? Trimmed(XElement? element) => string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();

    // A column is that of the name; the tag begins one before.
    private static Place PlaceOf(IXmlLineInfo element) => new(element.LineNumber, element.LinePosition - 1);

    // Without the place, which the message has already.
    private static string Sentence(string message) =>
        (message.LastIndexOf(" Line ", StringComparison.Ordinal) is > 0 and var place ? message[..place] : message).TrimEnd('.');
}
