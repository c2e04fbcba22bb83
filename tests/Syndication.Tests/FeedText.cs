using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Tests;

/// <summary>Feeds as text, and text as feeds.</summary>
internal static class FeedText
{
    private static readonly XmlWriterSettings Indented =
        new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true };

    private static readonly XmlWriterSettings Plain = new() { OmitXmlDeclaration = true };

    public static string Write(SyndicationFeedFormatter formatter, bool indented = true) => Write(formatter.WriteTo, indented);

    public static string Write(SyndicationItemFormatter formatter, bool indented = true) => Write(formatter.WriteTo, indented);

    public static string Write(Action<XmlWriter> write, bool indented = false)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, indented ? Indented : Plain))
            write(writer);
        return text.ToString();
    }

    public static SyndicationFeed Read(string xml) => SyndicationFeed.Load(Reader(xml));

    public static SyndicationItem ReadItem(string xml) => SyndicationItem.Load(Reader(xml));

    public static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml));
}
