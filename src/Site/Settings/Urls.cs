namespace Site.Settings;

/// <summary>From a path below the site's root (<c>tags/navo/</c>) to what stands in pages and feeds.</summary>
internal sealed class Urls(Uri site)
{
    /// <summary>The site's address without a slash at its end.</summary>
    public string Site { get; } = site.AbsoluteUri.TrimEnd('/');

    /// <summary>The path prefix, with a slash on both sides: <c>/</c> or <c>/name/</c>.</summary>
    public string Base { get; } = site.AbsolutePath;

    /// <summary>Root-relative, with the prefix: what links in pages use.</summary>
    public string Local(string path) => Base + path;

    /// <summary>Absolute: what feeds, canonical links and sitemaps use.</summary>
    public string Absolute(string path) => $"{Site}/{path}";

    /// <summary>A path as it stands in an address: letters beyond ASCII by their bytes.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The path behind an output file: the reverse of <see cref="File"/>.</summary>
    public static string PathOf(string file) =>
        file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    /// <summary>The output file behind a path: a folder's index, or the file itself.</summary>
    public static string File(string path) => path == "" || path.EndsWith('/') ? path + "index.html" : path;
}
