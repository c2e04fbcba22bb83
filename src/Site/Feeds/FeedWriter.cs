using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Site.Feeds;

/// <summary>Writes a feed's bytes: UTF-8 without a byte order mark, which has broken readers.</summary>
internal static class FeedWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NamespaceHandling = NamespaceHandling.OmitDuplicates,
    };

    public static void Write(SyndicationFeedFormatter formatter, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        formatter.WriteTo(xml);
    }
}
