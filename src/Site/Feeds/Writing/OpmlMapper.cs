using System.Text;
using System.Xml;
using Site.Context;

namespace Site.Feeds.Writing;

/// <summary>
/// A list of everything that can be subscribed to (OPML 2.0, http://opml.org/spec2.opml), which any reader takes in at
/// once: each channel in one format only, or it would be subscribed to three times.
/// </summary>
internal static class OpmlMapper
{
    public const string FileName = "feeds.opml";

    public const string MediaType = "text/x-opml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static byte[] Map(SiteContext site, FeedPlan plan)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", XmlText.Clean(site.Settings.Title));
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            Write(xml, site, plan.Channels[0]);
            WriteTags(xml, site, plan.Channels.Skip(1));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteTags(XmlWriter xml, SiteContext site, IEnumerable<Channel> tags)
    {
        if (!tags.Any())
            return;

        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", site.Say("tags.title"));
        foreach (var channel in tags)
            Write(xml, site, channel);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, SiteContext site, Channel channel)
    {
        var title = XmlText.Clean(channel.Title);
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", site.Urls.Absolute(FeedFormat.Rss.PathOf(channel)));
        xml.WriteAttributeString("htmlUrl", site.Urls.Absolute(channel.Root));
        xml.WriteAttributeString("language", site.Settings.Language);
        xml.WriteEndElement();
    }
}
