using System.Text;
using System.Xml;

namespace Site.Feeds.Writing;

/// <summary>
/// Writes XML as the RSS profile recommends it for plain text: <c>&amp;</c> and <c>&lt;</c> as <c>&amp;#x26;</c> and
/// <c>&amp;#x3C;</c>, which readers that take titles for HTML show right as well.
/// See https://www.rssboard.org/rss-profile#data-types-characterdata
/// </summary>
internal sealed class RssXmlWriter : XmlTextWriter
{
    public RssXmlWriter(Stream stream)
        : base(new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" }) =>
        Formatting = Formatting.Indented;

    public override void WriteString(string? text)
    {
        var rest = text ?? "";
        while (rest.AsSpan().IndexOfAny('&', '<') is >= 0 and var at)
        {
            if (at > 0)
                base.WriteString(rest[..at]);
            WriteCharEntity(rest[at]);
            rest = rest[(at + 1)..];
        }

        if (rest.Length > 0)
            base.WriteString(rest);
    }
}
