using System.Collections.Concurrent;
using Articles;
using Site.Checking.Feeds;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>
/// Checks a whole site: every link within it leads somewhere, every picture is there, ids are unique, redirects end, pages have a title, a
/// description and an address of their own.
/// </summary>
/// <remarks>
/// The way through: <see cref="TagReader"/> walks over a page's tags, <see cref="PageScanner"/> keeps what can be wrong as a
/// <see cref="PageScan"/>; when all pages are known, <see cref="DeadLinkFinder"/> looks for what their links lead to, and reads a page
/// again only
/// to say where in it a dead one is. A tree that was not built here is checked for more, by <see cref="TreeChecker"/>.
/// </remarks>
/// <param name="site">The site's address, with the path prefix.</param>
internal sealed class SiteChecker(Uri site)
{
    /// <summary>What more pages than this lack is told once.</summary>
    private const int ToldOneByOne = 3;

    private readonly LinkResolver _links = new(site);
    private readonly ConcurrentBag<PageScan> _pages = [];

    // Ten thousand pages have much the same number of links; what held those of one takes those of the next.
    private readonly ConcurrentBag<PageScanner> _scanners = [];
    private readonly ConcurrentBag<LinkScan> _others = [];

    /// <summary>Takes a file of the site; from any thread.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="content">The whole file.</param>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        if (FileLinkReader.IsPage(path))
            AddPage(path, content);
        else if (Reads(path))
            _others.Add(FileLinkReader.Scan(_links, path, content));
    }

    /// <summary>True for a file that is to be added.</summary>
    public static bool Reads(string path) => FileLinkReader.IsPage(path) || FileLinkReader.IsStyle(path) || path == FileLinkReader.Rules;

    /// <summary>All pages that were added.</summary>
    public IEnumerable<PageScan> Pages => _pages;

    /// <summary>The site's address.</summary>
    public Uri Site => _links.Site;

    /// <summary>Takes a page that was scanned before; false where it was not.</summary>
    public bool TryAdd(PageScan? page)
    {
        if (page is null)
            return false;
        _pages.Add(page);
        return true;
    }

    /// <summary>Takes a sitemap or a list of feeds, which a build makes itself and need not check.</summary>
    public void AddList(string path, ReadOnlySpan<byte> content) => _others.Add(FileLinkReader.Scan(_links, path, content));

    /// <summary>Says what is wrong, when all files were added.</summary>
    /// <param name="tree">Those files.</param>
    /// <param name="links">How grave a dead link is; all else is a warning, or a note.</param>
    /// <param name="feeds">Has the feeds of a tree that was not built here; null for one that was, whose feeds were checked as they were
    /// written.</param>
    public IEnumerable<Diagnostic> Check(CheckedTree tree, Severity links, PublishedFeedChecker? feeds = null)
    {
        var pages = _pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        var redirects = RedirectMap.Of(_links, tree, pages);
        LinkScan[] files = [.. pages.Select(page => page.Links), .. _others.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var dead = new DeadLinkFinder(tree, _links, redirects, links);
        return dead.Find(files)
            .Concat(new RedirectChecker(tree, _links, redirects, links).Check())
            .Concat(CanonicalChecker.Check(pages, tree, _links))
            .Concat(pages.SelectMany(page => DoubleIds(page, tree)))
            .Concat(BlockedPictureFinder.Find(pages, tree))
            .Concat(Lacking(
                tree, pages.Where(page => page is { HasTitle: false, Redirect: null }),
                Severity.Warning, "title", "give it one: tabs, bookmarks and search results show it"))
            .Concat(Lacking(
                tree, pages.Where(page => page is { HasDescription: false, IsListed: true, Redirect: null }),
                Severity.Note, "description", "give it one, or the site: search results show it"))
            .Concat(feeds?.Check(dead) ?? []);
    }

    private void AddPage(string path, ReadOnlySpan<byte> content)
    {
        if (!_scanners.TryTake(out var scanner))
            scanner = new(_links);
        _pages.Add(scanner.Scan(path, content));
        _scanners.Add(scanner);
    }

    // More of them than a few have it from a template, and are told once.
    private static IEnumerable<Diagnostic> Lacking(
        CheckedTree tree, IEnumerable<PageScan> pages, Severity severity, string what, string cure)
    {
        var all = pages.ToArray();
        var others = all.Length > ToldOneByOne ? $", nor have {all.Length - 1} other pages" : "";
        return all.Take(all.Length > ToldOneByOne ? 1 : all.Length)
            .Select(page => new Diagnostic(tree.NameOf(page.Path), 1, 1, severity, $"the page has no {what}{others}", cure));
    }

    private static IEnumerable<Diagnostic> DoubleIds(PageScan page, CheckedTree tree) =>
        from id in page.DoubleIds
        let place = SecondId(tree.Read(page.Path), id)
        select new Diagnostic(
            tree.NameOf(page.Path), place.Line, place.Column, Severity.Warning,
            $"the id \"{id}\" is on the page more than once", "links lead to the first: give the others another id");

    private static Place SecondId(byte[] html, string id)
    {
        var tags = new TagReader(html);
        var isSeen = false;
        while (tags.Read())
        {
            while (tags.ReadAttribute())
            {
                if (!PageScanner.IsId(tags, id))
                    continue;
                if (isSeen)
                    return Place.At(html, tags.ValueAt);
                isSeen = true;
            }
        }

        return Place.Start;
    }
}
