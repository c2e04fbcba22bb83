using System.Collections.Immutable;
using Site.Feeds;
using Site.Feeds.Writing;
using Site.Publishing;

namespace Site.Deploying;

/// <summary>The way from what a remote has to what the site is now.</summary>
/// <param name="Steps">In the order in which they must be done.</param>
/// <param name="Changes">What they make of the remote.</param>
internal sealed record DeployPlan(ImmutableArray<Handover> Steps, PublishResult Changes)
{
    /// <param name="before">What the remote is known to have, and what it may have.</param>
    /// <param name="next">The site.</param>
    public static DeployPlan Make(RemoteMemory before, Manifest next)
    {
        var changes = PublishResult.Between(before.Known, next);
        changes = changes with
        {
            Removed = [.. changes.Removed.Concat(before.Perhaps.Where(path => !next.Files.ContainsKey(path)))
                .Order(StringComparer.Ordinal)],
        };
        var files = changes.Added.Select(path => (Turn: New(path), Path: path))
            .Concat(changes.Changed.Select(path => (Turn: IsPointer(path) ? Turn.ChangedPointers : Turn.Changed, Path: path)))
            .Concat(changes.Removed.Select(path => (
                Turn: IsPage(path) || IsPointer(path) ? Turn.RemovedPages : Turn.RemovedFiles, Path: path)));
        var steps =
            from file in files
            group file.Path by (file.Turn, Kind: file.Turn < Turn.RemovedPages ? UploadKind.Of(file.Path) : UploadKind.All[^1]) into same
            orderby same.Key.Turn, UploadKind.All.IndexOf(same.Key.Kind)
            select new Handover(same.Key.Turn, same.Key.Kind, [.. same]);
        return new([.. steps], changes);
    }

    private static Turn New(string path) => IsPage(path) ? Turn.NewPages : IsPointer(path) ? Turn.NewPointers : Turn.NewFiles;

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsPointer(string path) =>
        FeedFormat.All.Any(format => format.IsFeed(path))
        || path is OpmlMapper.FileName or Search.SearchIndexWriter.ManifestPath or "robots.txt"
        || (path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));
}
