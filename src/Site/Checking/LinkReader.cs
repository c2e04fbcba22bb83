using System.Text;

namespace Site.Checking;

/// <summary>Which attributes hold links, and the links in them.</summary>
internal static class LinkReader
{
    /// <summary>Takes a link and where in the page it begins.</summary>
    public delegate void Take(ReadOnlySpan<byte> link, int at);

    /// <summary>Gives the links of the attribute that was read last; none for most.</summary>
    public static void Read(in TagReader tag, Take take)
    {
        var name = tag.Attribute;
        var value = tag.Value;
        var at = tag.ValueAt;
        if (Ascii.EqualsIgnoreCase(name, "href"u8) || Ascii.EqualsIgnoreCase(name, "src"u8) || Ascii.EqualsIgnoreCase(name, "poster"u8))
            take(value, at);
        else if (Ascii.EqualsIgnoreCase(name, "srcset"u8))
            ReadSet(value, at, take);
        else if (Ascii.EqualsIgnoreCase(name, "content"u8) && IsMeta(tag) && value.IndexOf("url="u8) is >= 0 and var address)
            take(value[(address + 4)..], at + address + 4);
    }

    // Candidates with commas between, each an address and perhaps a width; an address may have commas in it, but none at its end.
    private static void ReadSet(ReadOnlySpan<byte> set, int at, Take take)
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
            take(link.TrimEnd((byte)','), at + next + start);
            next += start + length;
            if (!link.EndsWith(","u8))
                next += set[next..].IndexOf((byte)',') is >= 0 and var comma ? comma + 1 : set.Length - next;
        }
    }

    private static bool IsMeta(in TagReader tag) => Ascii.EqualsIgnoreCase(tag.Name, "meta"u8);
}
