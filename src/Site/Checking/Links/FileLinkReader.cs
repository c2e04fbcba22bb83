namespace Site.Checking.Links;

/// <summary>Reads the links of a file, whatever kind of file it is.</summary>
internal static class FileLinkReader
{
    /// <summary>The rules for redirects that some hosts read.</summary>
    public const string Rules = "_redirects";

    public static bool IsPage(string path) => Ends(path, ".html") || Ends(path, ".htm");

    public static bool IsStyle(string path) => Ends(path, ".css");

    /// <summary>True for files whose elements have ids that a fragment can mean.</summary>
    public static bool HasPlaces(string path) => IsPage(path) || Ends(path, ".svg");

    /// <summary>Gives each link as it is written; none for a file that has no links that are read.</summary>
    public static void Read(LinkResolver links, string path, ReadOnlySpan<byte> bytes, WatchLink watch)
    {
        void Take(ReadOnlySpan<byte> link, int at, LinkUse use) => watch(link, at, use, links.Resolve(path, link));
        if (IsPage(path))
            new PageScanner(links) { Watch = watch }.Scan(path, bytes);
        else if (IsStyle(path))
            StyleReader.Read(bytes, 0, Take);
        else if (path == Rules)
            RedirectRuleReader.Read(bytes, rule => Take(rule.ToBytes, rule.ToAt, LinkUse.Redirect));
        else if (Ends(path, ".xml") || Ends(path, ".opml"))
            AddressListReader.Read(bytes, Take);
    }

    /// <summary>Where on the site a file leads that is no page.</summary>
    public static LinkScan Scan(LinkResolver links, string path, ReadOnlySpan<byte> bytes)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        Read(links, path, bytes, (_, _, _, target) =>
        {
            if (target is not null)
                targets.Add(target);
        });
        return new(path, [.. targets], []);
    }

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
