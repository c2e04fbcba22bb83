using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Site.Checking;

/// <summary>From what a link says to the place on the site that it leads to.</summary>
/// <param name="site">The site's address, with the path prefix.</param>
internal sealed class LinkResolver(Uri site)
{
    private const int LongestKnown = 256;

    private readonly string _address = site.AbsoluteUri.TrimEnd('/');
    private readonly string _prefix = site.AbsolutePath;

    // Every page of a site has mostly the same links, and those with the whole path mean the same on each.
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// The path below the site's root, with the fragment after a <c>#</c>; null for a link that leads to another site or to no page.
    /// </summary>
    /// <param name="page">The page's own path below the root.</param>
    /// <param name="value">The attribute as it is written.</param>
    public string? Resolve(string page, ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t\r\n"u8);
        if (value.IsEmpty || value.StartsWith("//"u8))
            return null;
        if ((value[0] != '/' && !value.StartsWith("http"u8)) || value.Length > LongestKnown)
            return ResolveNew(page, value);

        Span<char> characters = stackalloc char[LongestKnown];
        if (Ascii.ToUtf16(value, characters, out var length) != OperationStatus.Done)
            return ResolveNew(page, value);
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(characters[..length], out var target) ? target : known[characters[..length]] = ResolveNew(page, value);
    }

    private string? ResolveNew(string page, ReadOnlySpan<byte> value)
    {
        var link = Encoding.UTF8.GetString(value);
        if (value.Contains((byte)'&'))
            link = WebUtility.HtmlDecode(link);

        var (path, fragment) = Split(link);
        return Path(page, path) is { } found ? Decoded(found) + Decoded(fragment) : null;
    }

    private static (string Path, string Fragment) Split(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (link, "") : (link[..hash], link[hash..]);
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], fragment.Length > 1 ? fragment : "");
    }

    private string? Path(string page, string path)
    {
        if (path.Length == 0)
            return page;
        if (path[0] == '/')
            return path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : path + "/" == _prefix ? "" : null;
        if (path.StartsWith(_address, StringComparison.OrdinalIgnoreCase) && (path.Length == _address.Length || path[_address.Length] == '/'))
            return path.Length == _address.Length ? "" : path[(_address.Length + 1)..];
        return HasScheme(path) ? null : Combine(page, path);
    }

    private static bool HasScheme(string path) => path.IndexOfAny([':', '/']) is >= 0 and var at && path[at] == ':';

    private static string Combine(string page, string path)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }

        if (path.EndsWith("/..", StringComparison.Ordinal) || path.EndsWith("/.", StringComparison.Ordinal) || path is "." or "..")
            parts.Add("");
        return string.Join('/', parts);
    }

    private static string Decoded(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
