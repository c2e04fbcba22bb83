using Articles;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>
/// Checks that redirects end, and soon. Whether there is something at their end is the business of <see cref="DeadLinkFinder"/>.
/// </summary>
internal sealed class RedirectChecker(CheckedTree tree, LinkResolver links, RedirectMap redirects, Severity severity)
{
    public IEnumerable<Diagnostic> Check()
    {
        foreach (var (page, target) in redirects.Pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (Follow([page], target) is { } said)
                yield return At(page, PlaceIn(page), said);
        }

        foreach (var rule in redirects.Rules)
        {
            if (redirects.From(rule) is { } from && redirects.To(rule) is { } target
                && Follow([redirects.Canonical(from)], target) is { } said)
                yield return At(FileLinkReader.Rules, Place.At(tree.Read(FileLinkReader.Rules), rule.ToAt), said);
        }
    }

    private Diagnostic At(string file, Place place, Diagnostic said) => said with
    {
        Path = tree.NameOf(file),
        Line = place.Line,
        Column = place.Column,
    };

    private Place PlaceIn(string page)
    {
        var html = tree.Read(page);
        var found = Place.Start;
        FileLinkReader.Read(links, page, html, (_, at, use, _) => found = use == LinkUse.Redirect ? Place.At(html, at) : found);
        return found;
    }

    // The way so far, the next place.
    private Diagnostic? Follow(List<string> way, string target)
    {
        for (var next = target; next is not null; next = redirects.Next(next))
        {
            var place = redirects.Canonical(next);
            var isCircle = way.Contains(place);
            way.Add(place);
            if (isCircle)
                return new("", 1, 1, severity, $"{Shown(way[0])} redirects in a circle: {string.Join(" → ", way.Select(Shown))}",
                    "let one of them lead to a page");
        }

        return way.Count == 2 ? null
            : new("", 1, 1, Severity.Note, $"{Shown(way[0])} redirects more than once: {string.Join(" → ", way.Select(Shown))}",
                $"lead straight to {Shown(way[^1])}");
    }

    private string Shown(string path) => links.Shown(path);
}
