namespace Statiq.Common;

/// <summary>Makes links out of paths.</summary>
internal static class LinkGenerator
{
    public static string GetLink(string path, LinkOptions options)
    {
        if (IsAbsoluteAddress(path))
            return path;

        path ??= "";
        var end = path.IndexOfAny(['?', '#']);
        var suffix = end < 0 ? "" : path[end..];
        var file = HidePage((end < 0 ? path : path[..end]).Trim('/'), options, out var isHidden);
        var link = string.Join('/', new[] { options.Root?.Trim('/'), file }.Where(x => !string.IsNullOrEmpty(x)));
        link = "/" + string.Join('/', link.Split('/').Select(x => Uri.EscapeDataString(Uri.UnescapeDataString(x))));
        if (isHidden && options.HiddenPageTrailingSlash && link.Length > 1)
            link += "/";
        if (options.Lowercase)
            link = link.ToLowerInvariant();
        return (string.IsNullOrEmpty(options.Host) ? "" : $"{(options.UseHttps ? "https" : "http")}://{options.Host}") + link + suffix;
    }

    public static string AddQueryAndFragment(string link, string queryAndFragment)
    {
        if (string.IsNullOrEmpty(queryAndFragment))
            return link;
        return link + (queryAndFragment[0] is '?' or '#' ? "" : "?") + queryAndFragment;
    }

    private static bool IsAbsoluteAddress(string path) =>
        path is not null
        && (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static string HidePage(string path, LinkOptions options, out bool isHidden)
    {
        isHidden = options.HiddenPage is { } page
            && (path == page || path.EndsWith("/" + page, StringComparison.OrdinalIgnoreCase));
        if (isHidden)
            return path[..^options.HiddenPage.Length].TrimEnd('/');

        var extension = options.HiddenExtensions.FirstOrDefault(x => path.EndsWith(x, StringComparison.OrdinalIgnoreCase));
        return extension is null ? path : path[..^extension.Length];
    }
}
