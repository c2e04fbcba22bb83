using System.Collections.Concurrent;
using Articles;

namespace Site.Checking;

/// <summary>
/// Checks a whole site: every link within it leads somewhere, every picture is there, ids are unique, pages have a title and a description.
/// </summary>
/// <remarks>
/// The way through: <see cref="TagReader"/> walks over a page's tags, <see cref="PageScanner"/> keeps what can be wrong as a
/// <see cref="PageScan"/>; when all pages are known, <see cref="DeadLinkFinder"/> looks for what their links lead to, and reads a page again only
/// to say where in it a dead one is.
/// </remarks>
/// <param name="site">The site's address, with the path prefix.</param>
internal sealed class SiteChecker(Uri site)
{
    private readonly LinkResolver _links = new(site);
    private readonly ConcurrentBag<PageScan> _pages = [];

    /// <summary>Takes a file of the site; from any thread.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="content">The whole file.</param>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal))
            _pages.Add(new PageScanner(_links, path).Scan(content));
    }

    /// <summary>Says what is wrong, when all files were added.</summary>
    /// <param name="tree">Those files.</param>
    /// <param name="links">How grave a dead link is; all else is a warning, or a note.</param>
    public IEnumerable<Diagnostic> Check(CheckedTree tree, Severity links)
    {
        var pages = _pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        return new DeadLinkFinder(tree, _links, links).Find(pages).Concat(pages.SelectMany(page => Check(page, tree)));
    }

    /// <summary>Checks a folder of files, whoever made them.</summary>
    public static IEnumerable<Diagnostic> Check(string folder, Uri site, Func<string, string> shown)
    {
        var (checker, tree) = (new SiteChecker(site), CheckedTree.Of(folder, shown));
        Parallel.ForEach(tree.Files, file =>
        {
            if (file.Key.Contains(".htm", StringComparison.Ordinal))
                checker.Add(file.Key, File.ReadAllBytes(file.Value.Location));
        });
        return checker.Check(tree, Severity.Error);
    }

    private static IEnumerable<Diagnostic> Check(PageScan page, CheckedTree tree)
    {
        Diagnostic Said(Severity severity, string what, string cure) => new(tree.Shown(Path.Join(tree.Root, page.Path)), 1, 1, severity, what, cure);
        foreach (var id in page.DoubleIds)
            yield return Said(Severity.Warning, $"the id \"{id}\" is on the page more than once", "links lead to the first: give the others another id");
        if (!page.HasTitle)
            yield return Said(Severity.Warning, "the page has no title", "give it one: tabs, bookmarks and search results show it");
        if (!page.HasDescription)
            yield return Said(Severity.Note, "the page has no description", "give it one, or the site: search results show it");
    }
}
