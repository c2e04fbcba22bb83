using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tests;

/// <summary>The ways to get an element of another namespace, with a prefix and attributes, into an RSS feed.</summary>
public sealed class WrittenExtensionTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static string Check(SyndicationFeed feed)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NamespaceHandling = NamespaceHandling.OmitDuplicates };
        using (var writer = XmlWriter.Create(text, settings))
            new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false).WriteTo(writer);
        return text.ToString();
    }

    [Fact]
    public void As_xml_that_brings_its_prefix()
    {
        var feed = new SyndicationFeed();
        feed.AttributeExtensions.Add(new XmlQualifiedName("atom", "http://www.w3.org/2000/xmlns/"), Atom.NamespaceName);
        var link = new XElement(
            Atom + "link",
            new XAttribute(XNamespace.Xmlns + "atom", Atom.NamespaceName),
            new XAttribute("href", "https://example.org/feed.xml"),
            new XAttribute("rel", "self"));
        feed.ElementExtensions.Add(link.CreateReader());

        Check(feed).ShouldBe(
            "<rss version=\"2.0\"><channel xmlns:atom=\"http://www.w3.org/2005/Atom\"><title /><description />" +
            "<atom:link href=\"https://example.org/feed.xml\" rel=\"self\"></atom:link></channel></rss>");
    }

    [Fact]
    public void By_a_feed_that_writes_it_itself() => Check(new SelfLinkedFeed("https://example.org/feed.xml")).ShouldBe(
        "<rss version=\"2.0\"><channel xmlns:atom=\"http://www.w3.org/2005/Atom\"><title /><description />" +
        "<atom:link href=\"https://example.org/feed.xml\" rel=\"self\" /></channel></rss>");

    private sealed class SelfLinkedFeed(string address) : SyndicationFeed
    {
        protected override void WriteAttributeExtensions(XmlWriter writer, string version) =>
            writer.WriteAttributeString("xmlns", "atom", null, Atom.NamespaceName);

        protected override void WriteElementExtensions(XmlWriter writer, string version)
        {
            writer.WriteStartElement("link", Atom.NamespaceName);
            writer.WriteAttributeString("href", address);
            writer.WriteAttributeString("rel", "self");
            writer.WriteEndElement();
        }
    }
}
