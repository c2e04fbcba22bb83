using Articles;
using Site.Checking.External;
using Site.Checking.Feeds;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>
/// Checks a tree of files, whoever made them: what <see cref="SiteChecker"/> checks, its feeds, sitemaps and lists of feeds, and whether
/// each is whole.
/// </summary>
/// <param name="site">The site's address, with the path prefix.</param>
/// <param name="clock">For dates that are in the future.</param>
internal sealed class TreeChecker(Uri site, TimeProvider clock)
{
    /// <summary>Says what is wrong within the site.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while it was read.</exception>
    public IEnumerable<Diagnostic> Check(CheckedTree tree, CancellationToken cancellation = default)
    {
        var pages = new SiteChecker(site);
        var feeds = new PublishedFeedChecker(tree, new(site), clock);
        var wholeness = new WholenessChecker(tree);
        Parallel.ForEach(tree.Files.Keys.Where(IsRead), new ParallelOptions { CancellationToken = cancellation }, path =>
        {
            var bytes = tree.Read(path);
            pages.Add(path, bytes);
            if (IsList(path))
                pages.AddList(path, bytes);
            if (!IsList(path) || !feeds.TryAdd(path, bytes))
                wholeness.Add(path, bytes);
        });
        return pages.Check(tree, Severity.Error, feeds).Concat(wholeness.Check()).Concat(Unread(tree));
    }

    // A server may follow a link that leads out of the tree; who copies the tree elsewhere loses what it leads to.
    private static IEnumerable<Diagnostic> Unread(CheckedTree tree) => tree.Unread.Select(file => new Diagnostic(
        tree.NameOf(file.Key), 1, 1, file.Value.LeadsOut ? Severity.Warning : Severity.Error,
        $"{file.Value.What}, so it is not checked", file.Value.Cure));

    /// <summary>The addresses of other sites that the tree links to.</summary>
    public IReadOnlyList<ExternalLink> LinksOutside(CheckedTree tree)
    {
        var feeds = new PublishedFeedChecker(tree, new(site), clock);
        Parallel.ForEach(tree.Files.Keys.Where(IsList), path => feeds.TryAdd(path, tree.Read(path)));
        return new ExternalLinkFinder(tree, new(site)).Find(feeds.Feeds);
    }

    private static bool IsRead(string path) => WholenessChecker.Reads(path) || path == FileLinkReader.Rules || IsList(path);

    private static bool IsList(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".xml" or ".rss" or ".atom" or ".opml" or ".json";
}
