using System.Text;

namespace Site.Checking.Links;

/// <summary>Which attributes hold links, and the links in them.</summary>
internal static class LinkReader
{
    /// <summary>Gives the links of the attribute that was read last; none for most.</summary>
    public static void Read(in TagReader tag, TakeLink take)
    {
        var name = tag.Attribute;
        switch (name.Length)
        {
            case 3 when Is(name, "src"u8):
            case 4 when Is(name, "href"u8) || (Is(name, "data"u8) && Is(tag.Name, "object"u8)) || Is(name, "cite"u8):
            case 6 when Is(name, "poster"u8) || Is(name, "action"u8):
            case 8 when Is(name, "longdesc"u8) || (Is(name, "manifest"u8) && Is(tag.Name, "html"u8)):
            case 10 when Is(name, "background"u8) || Is(name, "formaction"u8) || Is(name, "xlink:href"u8):
                take(tag.Value, tag.ValueAt, UseOf(tag));
                return;
            case 6 when Is(name, "srcset"u8):
            case 11 when Is(name, "imagesrcset"u8):
                ReadSet(tag.Value, tag.ValueAt, take);
                return;
            case 5 when Is(name, "style"u8):
                StyleReader.Read(tag.Value, tag.ValueAt, take);
                return;
        }
    }

    private static LinkUse UseOf(in TagReader tag)
    {
        var name = tag.Name;
        var attribute = tag.Attribute;
        if (Is(attribute, "poster"u8) || Is(attribute, "background"u8))
            return LinkUse.Show;
        if (Is(attribute, "action"u8) || Is(attribute, "formaction"u8))
            return LinkUse.Send;
        return name.Length switch
        {
            1 => LinkUse.Link,
            3 when Is(name, "img"u8) => LinkUse.Show,
            3 when Is(name, "use"u8) => LinkUse.Show,
            5 when Is(name, "image"u8) || Is(name, "video"u8) || Is(name, "audio"u8) || Is(name, "input"u8)
                || Is(name, "track"u8) => LinkUse.Show,
            5 when Is(name, "embed"u8) || Is(name, "frame"u8) => LinkUse.Load,
            6 when Is(name, "source"u8) => LinkUse.Show,
            6 when Is(name, "script"u8) || Is(name, "iframe"u8) || Is(name, "object"u8) => LinkUse.Load,
            _ => LinkUse.Link,
        };
    }

    // Candidates with commas between, each an address and perhaps a width; an address may have commas in it, but none at its end.
    private static void ReadSet(ReadOnlySpan<byte> set, int at, TakeLink take)
    {
        var next = 0;
        while (next < set.Length)
        {
            var rest = set[next..];
            var start = rest.IndexOfAnyExcept(" \t\r\n,"u8);
            if (start < 0)
                return;
            var length = rest[start..].IndexOfAny(" \t\r\n"u8) is >= 0 and var space ? space : rest.Length - start;
            var link = rest.Slice(start, length);
            take(link.TrimEnd((byte)','), at + next + start, LinkUse.Show);
            next += start + length;
            if (!link.EndsWith(","u8))
                next += set[next..].IndexOf((byte)',') is >= 0 and var comma ? comma + 1 : set.Length - next;
        }
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => Ascii.EqualsIgnoreCase(name, known);
}
