using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace Site.Feeds;

/// <summary>
/// From a channel to RSS 2.0 as readers like it best: a plain summary in <c>description</c>, then the whole text in
/// <c>content:encoded</c>; a <c>guid</c> that is no address beside a <c>link</c> that is; <c>dc:creator</c> for a name.
/// </summary>
internal sealed class RssMapper(Run run)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public Rss20FeedFormatter Map(Channel channel)
    {
        var feed = new SyndicationFeed(XmlText.Clean(channel.Title), XmlText.Clean(channel.Description), new Uri(run.Urls.Absolute(channel.Root)))
        {
            Language = run.Settings.Language,
            LastUpdatedTime = channel.Updated,
            Items = channel.Stories.Select(Map).ToArray(),
        };
        foreach (var (prefix, ns) in new[] { ("atom", Atom), ("content", Content), ("dc", DublinCore) })
            feed.AttributeExtensions.Add(new XmlQualifiedName(prefix, XNamespace.Xmlns.NamespaceName), ns.NamespaceName);
        feed.ElementExtensions.Add(AtomLink("self", run.Urls.Absolute(channel.Root + FeedFormat.Rss.FileName), FeedFormat.Rss.MediaType));
        if (run.Settings.Hub is { } hub)
            feed.ElementExtensions.Add(AtomLink("hub", hub.AbsoluteUri, null));
        return new(feed, serializeExtensionsAsAtom: false);
    }

    private SyndicationItem Map(Story story)
    {
        var article = story.Article;
        var address = new Uri(run.Urls.Absolute(story.Path));
        var item = new SyndicationItem
        {
            Id = FeedId.Of(article, run.Settings),
            Title = new TextSyndicationContent(XmlText.Clean(article.Headline.Text)),
            Summary = new TextSyndicationContent(XmlText.Clean(article.Summary)),
            PublishDate = article.Published!.Value,
        };
        item.AddPermalink(address);
        item.Id = FeedId.Of(article, run.Settings);
        foreach (var tag in article.Tags)
            item.Categories.Add(new(XmlText.Clean(tag.Tag.Name)));
        if ((article.Author ?? run.Settings.Author) is { } author)
            item.ElementExtensions.Add(Element(DublinCore + "creator", "dc", author));
        item.ElementExtensions.Add(Element(Content + "encoded", "content", ArticleHtml.Of(article, address)));
        return item;
    }

    private static XmlReader AtomLink(string rel, string href, string? type) => new XElement(
        Atom + "link", new XAttribute(XNamespace.Xmlns + "atom", Atom), new XAttribute("rel", rel), new XAttribute("href", href),
        type is null ? null : new XAttribute("type", type)).CreateReader();

    private static XmlReader Element(XName name, string prefix, string text) =>
        new XElement(name, new XAttribute(XNamespace.Xmlns + prefix, name.NamespaceName), XmlText.Clean(text)).CreateReader();
}
