using System.Text;
using System.Xml;

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

    public static byte[] Map(Run run, FeedPlan plan)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", XmlText.Clean(run.Settings.Title));
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            Write(xml, run, plan.Channels[0]);
            WriteTags(xml, run, plan.Channels.Skip(1));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteTags(XmlWriter xml, Run run, IEnumerable<Channel> tags)
    {
        if (!tags.Any())
            return;

        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", run.Say("tags.title"));
        foreach (var channel in tags)
            Write(xml, run, channel);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Run run, Channel channel)
    {
        var title = XmlText.Clean(channel.Title);
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", run.Urls.Absolute(FeedFormat.Rss.PathOf(channel)));
        xml.WriteAttributeString("htmlUrl", run.Urls.Absolute(channel.Root));
        xml.WriteAttributeString("language", run.Settings.Language);
        xml.WriteEndElement();
    }
}
