using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Site.Checking.Links;

/// <summary>From what a link says to the place on the site that it leads to.</summary>
/// <param name="site">The site's address, with the path prefix.</param>
internal sealed class LinkResolver(Uri site)
{
    private const int LongestKnown = 256;

    private readonly string _host = "//" + site.Authority;
    private readonly string _prefix = site.AbsolutePath;

    // Every page of a site has mostly the same links, and those with the whole path mean the same on each.
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The site's address, with the path prefix.</summary>
    public Uri Site => site;

    /// <summary>
    /// The path below the site's root, with the fragment after a <c>#</c>; null for a link that leads to another site or to no page.
    /// Both schemes are the site's.
    /// </summary>
    /// <param name="page">The path below the root that the link is relative to, the page's own for most.</param>
    /// <param name="value">The attribute as it is written.</param>
    public string? Resolve(string page, ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t\r\n"u8);
        if (value.IsEmpty)
            return null;
        if ((value[0] != '/' && !value.StartsWith("http"u8)) || value.Length > LongestKnown)
            return ResolveNew(page, value);

        Span<char> characters = stackalloc char[LongestKnown];
        if (Ascii.ToUtf16(value, characters, out var length) != OperationStatus.Done)
            return ResolveNew(page, value);
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(characters[..length], out var target) ? target : known[characters[..length]] = ResolveNew(page, value);
    }

    /// <summary>
    /// The whole address of another site that a link leads to; null for a link within the site, or to none that can be asked.
    /// </summary>
    /// <param name="value">The attribute as it is written.</param>
    public Uri? Outside(ReadOnlySpan<byte> value)
    {
        var link = Text(value.Trim(" \t\r\n"u8));
        if (link.StartsWith("//", StringComparison.Ordinal))
            link = site.Scheme + ":" + link;
        return OwnPath(link) is null && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : null;
    }

    /// <summary>The address that a visitor has for a path below the site's root.</summary>
    public string Shown(string path) =>
        _prefix + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string Text(ReadOnlySpan<byte> value)
    {
        var link = Encoding.UTF8.GetString(value);
        return value.Contains((byte)'&') ? WebUtility.HtmlDecode(link) : link;
    }

    private string? ResolveNew(string page, ReadOnlySpan<byte> value)
    {
        var (path, fragment) = Split(Text(value));
        return Path(page, path) is { } found ? Target.Join(found, fragment) : null;
    }

    private static (string Path, string Fragment) Split(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (link, "") : (link[..hash], link[hash..]);
        var query = path.IndexOf('?', StringComparison.Ordinal);

        // What comes after the mark is for the browser: https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive
        fragment = Decoded(fragment);
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        fragment = directive < 0 ? fragment : fragment[..directive];
        return (query < 0 ? path : path[..query], fragment.Length > 1 ? fragment[1..] : "");
    }

    private string? Path(string page, string path)
    {
        if (path.Length == 0)
            return page;
        if (OwnPath(path) is { } own)
            path = own;
        else if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
            return null;

        path = Decoded(path);
        if (path[0] != '/')
            path = string.Concat(_prefix, page.AsSpan(0, page.LastIndexOf('/') + 1), path);
        if (path.Contains("/.", StringComparison.Ordinal))
            path = WithoutDots(path);
        if (path.StartsWith(_prefix, StringComparison.Ordinal))
            return path[_prefix.Length..];
        return path + "/" == _prefix ? "" : null;
    }

    /// <summary>The path of a whole address that is the site's host's; null for any other link.</summary>
    private string? OwnPath(string link)
    {
        var scheme = link.StartsWith("//", StringComparison.Ordinal) ? 0
            : link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https:".Length
            : link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http:".Length : -1;
        if (scheme < 0 || !link.AsSpan(scheme).StartsWith(_host, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = link[(scheme + _host.Length)..];
        return rest.Length == 0 ? "/" : rest[0] == '/' ? rest : rest[0] is '?' or '#' ? "/" + rest : null;
    }

    private static bool HasScheme(string path) => path.IndexOfAny([':', '/']) is >= 0 and var at && path[at] == ':';

    private static string WithoutDots(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }

        if (path.EndsWith("/..", StringComparison.Ordinal) || path.EndsWith("/.", StringComparison.Ordinal))
            parts.Add("");
        return string.Join('/', parts);
    }

    private static string Decoded(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
