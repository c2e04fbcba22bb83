using System.Xml;
using Site.Context;

namespace Site.Feeds.Writing;

/// <summary>What stands before the root of a feed in XML.</summary>
internal static class FeedXml
{
    /// <summary>The style sheet for people who open a feed in a browser: a static file of the theme.</summary>
    private const string StyleSheet = "feed.css";

    public static void WriteStart(XmlWriter xml, SiteContext site)
    {
        xml.WriteStartDocument();
        if (site.Theme.StaticFiles.ContainsKey(StyleSheet))
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{site.Urls.Local(StyleSheet)}\"");
    }
}
