namespace Articles.Editing;

/// <summary>An address on the site, as people write it.</summary>
internal static class SitePath
{
    private const int Longest = 500;

    /// <summary>
    /// The path below the site's root, without escapes: <c>old/path/</c> for <c>/old/path</c>, <c>old/page.html</c> for a page. Null for
    /// what no page of the site can have as its address: outside the site, with a query, or with the ending of a program.
    /// </summary>
    public static string? Parse(string address)
    {
        if (address is not ['/', _, ..] || address.Length > Longest)
            return null;
        var path = Uri.UnescapeDataString(address[1..]);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.Length > 0 && !IsPage(name))
        {
            if (name.Contains('.', StringComparison.Ordinal))
                return null;
            path += "/";
        }

        return IsPlain(path) && path.TrimEnd('/').Split('/').All(part => part is [.., not '.']) ? path : null;
    }

    /// <summary>True for letters, digits, and what means the same in a page, a file name and a server's rules.</summary>
    public static bool IsPlain(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~' or '+' or ',' or '=' or '@');

    private static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
