using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Serialization;
using Site.Context;
using Site.Editions;

namespace Site.Feeds.Writing;

/// <summary>
/// From a channel to RSS 2.0 as readers like it best: a plain summary in <c>description</c>, then the whole text in
/// <c>content:encoded</c>; a <c>guid</c> that is no address beside a <c>link</c> that is; <c>dc:creator</c> for a name.
/// </summary>
internal sealed class RssMapper(FeedItems items)
{
    private SiteContext Site => items.Site;

    public void Write(Channel channel, Stream stream)
    {
        using var xml = new RssXmlWriter(stream);
        FeedXml.WriteStart(xml, Site);

        // The formatter's own root would declare no namespace; its content is the same under one that declares them once.
        xml.WriteStartElement("rss");
        foreach (var (prefix, name) in Prefixes(channel))
            xml.WriteAttributeString("xmlns", prefix, null, name);
        IXmlSerializable content = new Rss20FeedFormatter(Map(channel, stream), serializeExtensionsAsAtom: false);
        content.WriteXml(xml);
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Prefix, string Namespace)> Prefixes(Channel channel)
    {
        yield return ("atom", FeedNames.Atom);
        yield return ("content", FeedNames.Content);
        yield return ("dc", FeedNames.DublinCore);
        if (channel.IsArchive)
            yield return ("fh", FeedNames.History);
    }

    private Feed Map(Channel channel, Stream stream)
    {
        var feed = new Feed(channel, FeedLink.Of(channel, FeedFormat.Rss, items), items.Updated(channel))
        {
            Title = new(XmlText.Clean(channel.Title)),
            Description = new(XmlText.Clean(channel.Description)),
            Language = Site.Settings.Language,
            Items = channel.Stories.Select(story => Map(story, stream)),
        };
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new(Site.Urls.Absolute(channel.Root))));
        return feed;
    }

    private Item Map(Story story, Stream stream)
    {
        var article = story.Article;
        var item = new Item(FeedItems.Published(story), article.Author ?? Site.Settings.Author, items.Html(story), stream)
        {
            Id = FeedId.TextOf(article, Site.Settings),
            Title = string.IsNullOrWhiteSpace(article.Headline.Text) ? null : new(XmlText.Clean(article.Headline.Text)),
            Summary = new(HtmlText.Of(XmlText.Clean(article.Summary.Length > 0 ? article.Summary : article.Headline.Text))),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(items.AddressOf(story)));
        foreach (var tag in article.Tags)
            item.Categories.Add(new(XmlText.Clean(tag.Tag.Name)));
        return item;
    }

    /// <summary>RFC 822 with a year of four digits; Greenwich by its name, which more readers know than the letter Z.</summary>
    private static string Date(DateTimeOffset date)
    {
        var zone = date.Offset == TimeSpan.Zero
            ? "GMT"
            : date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return $"{date.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} {zone}";
    }

    private sealed class Feed(Channel channel, IEnumerable<FeedLink> links, DateTimeOffset updated) : SyndicationFeed
    {
        protected override void WriteElementExtensions(XmlWriter writer, string version)
        {
            writer.WriteElementString("lastBuildDate", Date(updated));
            foreach (var link in links)
                Write(writer, link);
            if (!channel.IsArchive)
                return;

            writer.WriteStartElement("archive", FeedNames.History);
            writer.WriteEndElement();
        }

        private static void Write(XmlWriter writer, FeedLink link)
        {
            writer.WriteStartElement("link", FeedNames.Atom);
            writer.WriteAttributeString("rel", link.Relation);
            writer.WriteAttributeString("href", link.Address.AbsoluteUri);
            if (link.MediaType is { } type)
                writer.WriteAttributeString("type", type);
            writer.WriteEndElement();
        }
    }

    private sealed class Item(DateTimeOffset published, string? author, byte[] html, Stream stream) : SyndicationItem
    {
        protected override void WriteElementExtensions(XmlWriter writer, string version)
        {
            writer.WriteElementString("pubDate", Date(published));
            if (author is not null)
                writer.WriteElementString("creator", FeedNames.DublinCore, XmlText.Clean(author));
            writer.WriteStartElement("encoded", FeedNames.Content);
            EscapedHtml.WriteTo(writer, stream, html);
            writer.WriteEndElement();
        }
    }
}
