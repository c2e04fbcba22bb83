using System.Text;
using Articles;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>Finds pictures that a page shows and, by its own policy, no browser loads.</summary>
internal static class BlockedPictureFinder
{
    /// <summary>A picture that more pages show than this comes from a template, and is told once.</summary>
    private const int ToldOneByOne = 3;

    public static IEnumerable<Diagnostic> Find(IEnumerable<PageScan> pages, CheckedTree tree) =>
        from shown in pages
            .SelectMany(page => page.Blocked.Select(picture => (Page: page.Path, Picture: picture)))
            .GroupBy(shown => shown.Picture)
        let all = shown.Select(one => one.Page).ToArray()
        from page in all.Length > ToldOneByOne ? all.Take(1) : all
        select Describe(tree, page, shown.Key, all.Length > ToldOneByOne ? $" (nor do those of {all.Length - 1} other pages)" : "");

    private static Diagnostic Describe(CheckedTree tree, string page, string picture, string others)
    {
        const string Cure = "write https, or put the picture beside the text";
        var what = $"shows {picture}, which browsers do not load: pictures of other hosts must come over https{others}";
        var source = tree.Files.TryGetValue(page, out var known) ? known.Source : null;
        if (source is not null && File.Exists(source) && WrittenLink.Find(File.ReadAllBytes(source), picture) is { } written)
            return new(tree.Shown(source), written.Place.Line, written.Place.Column, Severity.Warning, $"its page {what}", Cure);
        var bytes = tree.Read(page);
        var at = Math.Max(0, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(picture)));
        var place = Place.At(bytes, at);
        var who = source is null ? "the page" : $"the page of {tree.Shown(source)}";
        return new(tree.NameOf(page), place.Line, place.Column, Severity.Warning, $"{who} {what}", Cure);
    }
}
