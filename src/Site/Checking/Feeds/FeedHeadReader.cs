using System.Collections.Immutable;
using System.Text.Json;
using System.Xml;
using Site.Feeds;

namespace Site.Checking.Feeds;

/// <summary>Reads the head of a feed and no further: it is a hundredth of the whole.</summary>
internal static class FeedHeadReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <param name="feed">RSS or Atom.</param>
    /// <param name="withItem">True to read the first item as well.</param>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static FeedHead ReadXml(Stream feed, bool withItem)
    {
        using var xml = XmlReader.Create(feed, Settings);
        xml.MoveToContent();
        if (xml.LocalName == "rss")
            xml.ReadToDescendant("channel");

        var elements = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<(string, string)>();
        for (var more = xml.Read(); more && xml.NodeType == XmlNodeType.Element; xml.Skip())
        {
            if (xml.Name is "item" or "entry")
                return new(elements.ToImmutable(), links.ToImmutable(), withItem ? ReadItem(xml) : []);

            elements.Add(xml.Name);
            if (xml.LocalName == "link" && xml.NamespaceURI == FeedNames.Atom)
                links.Add((xml.GetAttribute("rel") ?? "alternate", xml.GetAttribute("href") ?? ""));
        }

        return new(elements.ToImmutable(), links.ToImmutable(), []);
    }

    /// <param name="feed">JSON Feed.</param>
    /// <exception cref="JsonException">It is not well-formed.</exception>
    public static FeedHead ReadJson(ReadOnlySpan<byte> feed)
    {
        var json = new Utf8JsonReader(feed);
        var elements = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<(string, string)>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            elements.Add(name);
            if (name == "items")
                break;
            json.Read();
            if (name is "feed_url" or "home_page_url")
                links.Add((name == "feed_url" ? "self" : "alternate", json.GetString() ?? ""));
            json.Skip();
        }

        return new(elements.ToImmutable(), links.ToImmutable(), []);
    }

    private static ImmutableArray<string> ReadItem(XmlReader xml)
    {
        var elements = ImmutableArray.CreateBuilder<string>();
        for (var more = xml.Read(); more && xml.NodeType == XmlNodeType.Element; xml.Skip())
            elements.Add(xml.Name);
        return elements.ToImmutable();
    }
}
