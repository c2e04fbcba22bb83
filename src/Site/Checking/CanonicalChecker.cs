using Articles;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>Checks that no two pages say that one address is their own: search engines list only one of them.</summary>
internal static class CanonicalChecker
{
    /// <summary>More pages than this have it from a template, and are told once.</summary>
    private const int ToldOneByOne = 3;

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<PageScan> pages, CheckedTree tree, LinkResolver links) =>
        from page in pages
        where page is { Canonical: not null, IsListed: true, Redirect: null }
        group page by tree.Find(Target.Split(page.Canonical!).Path) ?? page.Canonical! into same
        let all = same.ToArray()
        where all.Length > 1
        let strangers = all.Where(page => page.Path != same.Key).ToArray()
        from page in strangers.Length > ToldOneByOne ? strangers.Take(1) : strangers
        select new Diagnostic(
            tree.NameOf(page.Path), 1, 1, Severity.Warning,
            $"the page gives {links.Shown(same.Key)} as its own address, as {Count(all.Length - 1)}",
            "give each page its own canonical address: search engines list only one of those that share one");

    private static string Count(int others) => others == 1 ? "does 1 other page" : $"do {others} other pages";
}
