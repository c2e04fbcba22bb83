using System.Text;

namespace Site.Checking.Links;

/// <summary>Where the site's redirects lead: those of its pages, and those of its host's rules.</summary>
/// <param name="links">Says what a rule means.</param>
/// <param name="tree">The files.</param>
/// <param name="rules">The rules, in their order.</param>
/// <param name="pages">From a page's file to the place it redirects to.</param>
internal sealed class RedirectMap(LinkResolver links, CheckedTree tree, IReadOnlyList<RedirectRule> rules,
    IReadOnlyDictionary<string, string> pages)
{
    public static RedirectMap Of(LinkResolver links, CheckedTree tree, IEnumerable<PageScan> pages)
    {
        var rules = new List<RedirectRule>();
        if (tree.Find(FileLinkReader.Rules) is { } file)
            RedirectRuleReader.Read(tree.Read(file), rules.Add);
        return new(links, tree, rules, pages.Where(page => page.Redirect is not null)
            .ToDictionary(page => page.Path, page => page.Redirect!, StringComparer.Ordinal));
    }

    /// <summary>The rules that redirect, and do not serve another page under the address.</summary>
    public IEnumerable<RedirectRule> Rules => rules.Where(rule => rule.Status is >= 300 and < 400);

    /// <summary>From a page's file to the place it redirects to.</summary>
    public IReadOnlyDictionary<string, string> Pages => pages;

    /// <summary>True where a rule answers for a path that has no file.</summary>
    public bool Answers(string path) => Rule(path) is not null;

    /// <summary>The next place, from a place below the root; null where it stays.</summary>
    public string? Next(string place)
    {
        var path = PathOf(place);
        if (tree.Find(path) is { } file)
            return pages.GetValueOrDefault(file);
        return Rule(path) is { HasOneTarget: true, Status: >= 300 and < 400 } rule ? To(rule) : null;
    }

    /// <summary>Where a rule leads; null outside the site, or where that depends on what was asked for.</summary>
    public string? To(RedirectRule rule) => links.Resolve("", rule.ToBytes);

    /// <summary>The path that a rule is for; null where that is a pattern or outside the site.</summary>
    public string? From(RedirectRule rule) =>
        rule.From.Contains('*', StringComparison.Ordinal) || rule.From.Contains("/:", StringComparison.Ordinal)
            ? null
            : links.Resolve("", Encoding.UTF8.GetBytes(rule.From));

    /// <summary>A place without its fragment, the same for all of its addresses.</summary>
    public string Canonical(string place) => tree.Find(PathOf(place)) ?? PathOf(place).TrimEnd('/');

    private static string PathOf(string place) => Target.Split(place).Path;

    private RedirectRule? Rule(string path)
    {
        var address = links.Site.AbsolutePath + path;
        return rules.FirstOrDefault(rule => rule.IsFor(address));
    }
}
