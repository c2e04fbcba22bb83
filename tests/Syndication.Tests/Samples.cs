using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

/// <summary>Feeds as a news site makes them.</summary>
internal static class Samples
{
    public const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static readonly DateTimeOffset Published = new(2022, 11, 20, 8, 5, 3, TimeSpan.FromHours(1));

    /// <summary>A feed with one item, and the prefixes that its extensions want.</summary>
    public static SyndicationFeed News()
    {
        var feed = new SyndicationFeed("Nieuws & meer", "Alles van vandaag", new Uri("https://example.org/"), [Article()])
        {
            Id = "tag:example.org,2022:feed",
            Language = "nl",
            LastUpdatedTime = Published,
            Generator = "site",
        };
        feed.AttributeExtensions.Add(Declaration("content"), ContentNamespace);
        feed.AttributeExtensions.Add(Declaration("dc"), DublinCore);
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri("https://example.org/feed.xml"), "application/rss+xml"));
        feed.Links.Add(new SyndicationLink(new Uri("https://hub.example.org/"), "hub", null, null, 0));
        feed.Authors.Add(new SyndicationPerson(null, "Redactie", null));
        return feed;
    }

    public static SyndicationItem Article()
    {
        var item = new SyndicationItem
        {
            Id = "tag:example.org,2022:b95b98289242d38e",
            Title = new TextSyndicationContent("Koud & “guur” <nu>"),
            Summary = new TextSyndicationContent("De winter is begonnen."),
            Content = SyndicationContent.CreateHtmlContent("<p>De winter is begonnen &amp; hoe.</p>"),
            PublishDate = Published,
            LastUpdatedTime = Published.AddHours(2),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri("https://example.org/koud/")));
        item.Authors.Add(new SyndicationPerson(null, "Jan Jansen", null));
        item.Categories.Add(new SyndicationCategory("Oekraïne"));
        item.Categories.Add(new SyndicationCategory("winter", "https://example.org/tags/", "Winter"));
        item.ElementExtensions.Add("creator", DublinCore, "Jan Jansen");
        item.ElementExtensions.Add("encoded", ContentNamespace, "<p>De winter is begonnen &amp; hoe.</p>");
        return item;
    }

    private static XmlQualifiedName Declaration(string prefix) => new(prefix, "http://www.w3.org/2000/xmlns/");
}
