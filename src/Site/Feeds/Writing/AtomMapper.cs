using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Site.Context;
using Site.Editions;

namespace Site.Feeds.Writing;

/// <summary>
/// From a channel to Atom 1.0 (RFC 4287): summary and whole text, the date of publication, which never moves, and that of
/// the last change, which moves with the words alone.
/// </summary>
internal sealed class AtomMapper(FeedItems items)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    private static readonly XmlQualifiedName Language = new("lang", FeedNames.Xml);

    private SiteContext Site => items.Site;

    public void Write(Channel channel, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        FeedXml.WriteStart(xml, Site);
        new Atom10FeedFormatter(Map(channel, stream)).WriteTo(xml);
    }

    private Feed Map(Channel channel, Stream stream)
    {
        var feed = new Feed(channel.IsArchive)
        {
            Id = FeedId.Of(channel, Site.Settings),
            Title = Text(channel.Title),
            Description = Text(channel.Description),
            Language = Site.Settings.Language,
            LastUpdatedTime = items.Updated(channel),
            Items = channel.Stories.Select(story => Map(story, stream)),
        };
        feed.Authors.Add(Person(Site.Settings.Author ?? Site.Settings.Title));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new(Site.Urls.Absolute(channel.Root)), "text/html"));
        foreach (var link in FeedLink.Of(channel, FeedFormat.Atom, items))
            feed.Links.Add(new(link.Address, link.Relation, null, link.MediaType, 0));
        return feed;
    }

    private SyndicationItem Map(Story story, Stream stream)
    {
        var article = story.Article;
        var item = new SyndicationItem
        {
            Id = FeedId.Of(article, Site.Settings),
            Title = Text(article.Headline.Text),
            Summary = article.Summary.Length == 0 ? null : Text(article.Summary),
            PublishDate = FeedItems.Published(story),
            LastUpdatedTime = items.Updated(story),
            Content = new Html(items.Html(story), stream),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(items.AddressOf(story), "text/html"));
        if (article.Author is { } author)
            item.Authors.Add(Person(author));
        foreach (var tag in article.Tags)
            item.Categories.Add(new(XmlText.Clean(tag.Tag.Name)));
        if (article.Language != Site.Settings.Language)
            item.AttributeExtensions.Add(Language, article.Language);
        return item;
    }

    private static SyndicationPerson Person(string name) => new(null, XmlText.Clean(name), null);

    /// <summary>
    /// Plain text; as HTML only where its words look like markup, so that readers which guess show them as they are.
    /// </summary>
    private static TextSyndicationContent Text(string words)
    {
        var clean = XmlText.Clean(words);
        var looksLikeMarkup = clean.Contains("</", StringComparison.Ordinal)
            || (clean.IndexOf('&', StringComparison.Ordinal) is >= 0 and var at && clean.IndexOf(';', at) > 0);
        return looksLikeMarkup ? new(HtmlText.Of(clean), TextSyndicationContentKind.Html) : new(clean);
    }

    private sealed class Feed(bool isArchive) : SyndicationFeed
    {
        protected override void WriteElementExtensions(XmlWriter writer, string version)
        {
            if (!isArchive)
                return;

            writer.WriteStartElement("fh", "archive", FeedNames.History);
            writer.WriteEndElement();
        }
    }

    private sealed class Html(byte[] html, Stream stream) : SyndicationContent
    {
        public override string Type => "html";

        public override SyndicationContent Clone() => new Html(html, stream);

        protected override void WriteContentsTo(XmlWriter writer) => EscapedHtml.WriteTo(writer, stream, html);
    }
}
