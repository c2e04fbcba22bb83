using System.Xml;

namespace Site.Feeds.Writing;

/// <summary>
/// HTML as the text of an XML element. It goes past the writer to the stream behind it in whole runs of bytes: a writer
/// that looks at each character takes several times as long, and bodies are nearly all there is in a feed.
/// </summary>
internal static class EscapedHtml
{
    /// <param name="xml">Stands within the element; writes UTF-8 to the stream.</param>
    /// <param name="stream">The stream behind the writer.</param>
    /// <param name="html">UTF-8 without characters that XML forbids.</param>
    public static void WriteTo(XmlWriter xml, Stream stream, ReadOnlySpan<byte> html)
    {
        // An empty run of markup ends the start tag, so that nothing of it is left in the writer.
        xml.WriteRaw("");
        xml.Flush();
        while (html.IndexOfAny("&<>"u8) is >= 0 and var at)
        {
            stream.Write(html[..at]);
            stream.Write(html[at] switch
            {
                (byte)'&' => "&amp;"u8,
                (byte)'<' => "&lt;"u8,
                _ => "&gt;"u8,
            });
            html = html[(at + 1)..];
        }

        stream.Write(html);
    }
}
