using System.Text;

namespace Site.Checking.Links;

/// <summary>Reads the addresses of a sitemap, an index of sitemaps or an OPML file; none for any other XML.</summary>
internal static class AddressListReader
{
    public static void Read(ReadOnlySpan<byte> xml, TakeLink take)
    {
        var tags = new TagReader(xml);
        if (!ReadRoot(ref tags, out var isOutline))
            return;
        while (tags.Read())
        {
            if (isOutline)
                ReadOutline(ref tags, take);
            else if (Is(tags.Name, "loc"u8))
                ReadLocation(ref tags, take);
        }
    }

    private static bool ReadRoot(ref TagReader tags, out bool isOutline)
    {
        var isRead = tags.Read();
        isOutline = isRead && Is(tags.Name, "opml"u8);
        return isOutline || (isRead && (Is(tags.Name, "urlset"u8) || Is(tags.Name, "sitemapindex"u8)));
    }

    private static void ReadOutline(ref TagReader tags, TakeLink take)
    {
        while (tags.ReadAttribute())
        {
            if (Is(tags.Attribute, "xmlUrl"u8) || Is(tags.Attribute, "htmlUrl"u8))
                take(tags.Value, tags.ValueAt, LinkUse.List);
        }
    }

    private static void ReadLocation(ref TagReader tags, TakeLink take)
    {
        while (tags.ReadAttribute())
        {
        }

        var text = tags.Text;
        take(text.Trim(" \t\r\n"u8), tags.RawTextAt + Math.Max(0, text.IndexOfAnyExcept(" \t\r\n"u8)), LinkUse.List);
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => Ascii.EqualsIgnoreCase(name, known);
}
