using System.Collections.Immutable;
using Articles;

namespace Site.Publishing;

/// <summary>The way from the published tree to the next one.</summary>
/// <param name="Journal">The steps, in an order in which a reader meets new things before what refers to them.</param>
/// <param name="Manifest">What builds own afterwards.</param>
/// <param name="Outcome">What is to be reported when it is done.</param>
/// <param name="Faults">Things of others that stand in the way.</param>
internal sealed record PublishPlan(Journal Journal, Manifest Manifest, PublishResult Outcome, ImmutableArray<Diagnostic> Faults)
{
    public static PublishPlan Make(ICollection<StagedFile> files, PublishedTree published, BuildFolder folder)
    {
        if (files.Count == 0 && published.Manifest.Files.Count > 0)
            throw new PublishException(
                folder.Output, "the build made no files, and publishing that would remove the site",
                "delete the output by hand if that is meant");

        var next = files.ToDictionary(file => file.Path, file => file.Record, StringComparer.Ordinal);
        var stale = published.Manifest.Files.Keys.Where(path => !next.ContainsKey(path) && published.IsThere(path))
            .ToLookup(published.IsAsWritten);
        var drops = Sorted(stale[true]);
        var obstacles = new ObstacleFinder(folder, drops);
        var added = Sorted(files.Where(file => file.Change == Change.Added).Select(file => file.Path));
        var changed = files.Where(file => file.Change == Change.Changed).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var news = added.Select(obstacles.TopmostNew).Distinct(StringComparer.Ordinal).Select(path => new Step(Act.New, path));
        var puts = news.Concat(changed.Select(file => new Step(Act.Swap, file.Path, file.Swap, file.Record.Modified))).ToList();
        var removes = drops.Select(path => new Step(Act.Drop, path)).Concat(Prunes(drops)).ToList();

        return new(
            new([.. obstacles.NeedsRoom ? removes.Concat(puts) : puts.Concat(removes)]),
            new(next),
            new(
                added, [.. changed.Select(file => file.Path)], drops, files.Count - added.Length - changed.Count, BytesOf(files),
                    Kept(stale[false], folder)),
            [.. obstacles.Faults]);
    }

    public PublishResult Result(ImmutableArray<Diagnostic> warnings) =>
        Outcome with { Warnings = [.. warnings.Concat(Outcome.Warnings).OrderBy(warning => warning.Path, StringComparer.Ordinal)] };

    /// <summary>The folders that the drops may leave empty, the deepest first.</summary>
    internal static IEnumerable<Step> Prunes(IEnumerable<string> drops)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in drops)
            for (var end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
            {
            }

        return folders.OrderByDescending(path => path, StringComparer.Ordinal).Select(path => new Step(Act.Prune, path));
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    private static long BytesOf(IEnumerable<StagedFile> files) =>
        files.Where(file => file.Change != Change.Unchanged).Sum(file => file.Record.Length);

    private static ImmutableArray<Diagnostic> Kept(IEnumerable<string> paths, BuildFolder folder) =>
    [
        .. paths.Select(path => new Diagnostic(
            folder.Published(path), 1, 1, Severity.Warning, "no page has this address any more, but the file was changed by hand and stays",
            "remove it if it is not wanted")),
    ];
}
