using Site.Context;
using Site.Files;
using Site.Settings;

namespace Site.Addresses;

/// <summary>The paths that the site has beside its articles: its lists, its publisher's pages and static files.</summary>
internal sealed class OwnPaths
{
    /// <summary>Top-level folders of the program's own pages.</summary>
    private static readonly string[] Folders = ["tags", "page", "feeds", "search", "archive", "assets"];

    private readonly HashSet<string> _files;

    /// <param name="files">Every page and file of the publisher's, below the site's root.</param>
    public OwnPaths(IEnumerable<string> files) => _files = files.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static OwnPaths Of(SiteContext site)
    {
        var options = site.Options;
        return new(
        [
            .. site.StaticFiles.Keys,
            .. SourceFile.Below(options.Input, options.Input)
                .Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && options.IsPage(file))
                .Select(file => Urls.File(Relative(options.Input, Path.ChangeExtension(file, null)) is "index" ? ""
                    : Relative(options.Input, Path.ChangeExtension(file, null)) + "/")),
        ]);
    }

    /// <summary>True for a path that no article can have.</summary>
    /// <param name="path">Below the site's root: a folder with a slash at its end, or a file.</param>
    public bool Has(string path)
    {
        var parts = path.TrimEnd('/').Split('/');
        return IsList(parts) || path.Length == 0 || _files.Contains(Urls.File(path)) || _files.Contains(path.TrimEnd('/'));
    }

    // "tags/navo/", "page/2/", "2022/", "2022/03/", "2022/03/page/2/": an article below a year is none of these.
    private static bool IsList(string[] parts) =>
        Folders.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
        || (IsNumber(parts[0], 4) && (parts.Length == 1 || IsNumber(parts[1], 2) && parts.Length == 2 || parts.Contains("page")));

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}
