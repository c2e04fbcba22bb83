using System.Xml;

namespace Site.Feeds.Writing;

/// <summary>What stands before the root of a feed in XML.</summary>
internal static class FeedXml
{
    /// <summary>The style sheet for people who open a feed in a browser: a static file of the theme.</summary>
    private const string StyleSheet = "feed.css";

    public static void WriteStart(XmlWriter xml, Run run)
    {
        xml.WriteStartDocument();
        if (run.Theme.StaticFiles.ContainsKey(StyleSheet))
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{run.Urls.Local(StyleSheet)}\"");
    }
}
