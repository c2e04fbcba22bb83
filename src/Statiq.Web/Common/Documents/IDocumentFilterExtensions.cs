namespace Statiq.Common;

/// <summary>Choosing documents by the patterns that their paths match.</summary>
public static class IDocumentFilterExtensions
{
    /// <summary>The documents, and those below them, whose source, below its input folder, matches any of the patterns.</summary>
    public static FilteredDocumentList<TDocument> FilterSources<TDocument>(this IEnumerable<TDocument> documents, params string[] patterns)
        where TDocument : IDocument =>
        documents.FilterSources((IEnumerable<string>)patterns);

    public static FilteredDocumentList<TDocument> FilterSources<TDocument>(
        this IEnumerable<TDocument> documents,
        IEnumerable<string> patterns,
        bool flatten = true,
        string childrenKey = Keys.Children)
        where TDocument : IDocument
    {
        ArgumentNullException.ThrowIfNull(documents);
        var globs = GlobSet.Parse(patterns);
        var fileSystem = IExecutionState.Current.FileSystem;
        return new FilteredDocumentList<TDocument>(
            Select(
                flatten ? documents.Flatten(childrenKey) : documents,
                x => x.Source,
                x => fileSystem.GetRelativeInputPath(x) is { IsNull: false } path && globs.IsMatch(path.FullPath)),
            x => x.Source,
            (all, narrower) => all.FilterSources(narrower));
    }

    /// <summary>The documents, and those below them, whose destination matches any of the patterns.</summary>
    public static FilteredDocumentList<TDocument> FilterDestinations<TDocument>(
        this IEnumerable<TDocument> documents,
        params string[] patterns)
        where TDocument : IDocument =>
        documents.FilterDestinations((IEnumerable<string>)patterns);

    public static FilteredDocumentList<TDocument> FilterDestinations<TDocument>(
        this IEnumerable<TDocument> documents,
        IEnumerable<string> patterns,
        bool flatten = true,
        string childrenKey = Keys.Children)
        where TDocument : IDocument
    {
        ArgumentNullException.ThrowIfNull(documents);
        var globs = GlobSet.Parse(patterns);
        return new FilteredDocumentList<TDocument>(
            Select(flatten ? documents.Flatten(childrenKey) : documents, x => x.Destination, x => globs.IsMatch(x.FullPath)),
            x => x.Destination,
            (all, narrower) => all.FilterDestinations(narrower));
    }

    public static TDocument FirstOrDefaultSource<TDocument>(this IEnumerable<TDocument> documents, params string[] patterns)
        where TDocument : IDocument =>
        First(documents.FilterSources(patterns));

    public static TDocument FirstOrDefaultSource<TDocument>(
        this IEnumerable<TDocument> documents,
        IEnumerable<string> patterns,
        bool flatten = true,
        string childrenKey = Keys.Children)
        where TDocument : IDocument =>
        First(documents.FilterSources(patterns, flatten, childrenKey));

    public static TDocument FirstOrDefaultDestination<TDocument>(this IEnumerable<TDocument> documents, params string[] patterns)
        where TDocument : IDocument =>
        First(documents.FilterDestinations(patterns));

    public static TDocument FirstOrDefaultDestination<TDocument>(
        this IEnumerable<TDocument> documents,
        IEnumerable<string> patterns,
        bool flatten = true,
        string childrenKey = Keys.Children)
        where TDocument : IDocument =>
        First(documents.FilterDestinations(patterns, flatten, childrenKey));

    private static TDocument First<TDocument>(FilteredDocumentList<TDocument> documents)
        where TDocument : IDocument =>
        documents.Count > 0 ? documents[0] : default;

    // One document for each path, as there is one file.
    private static IEnumerable<TDocument> Select<TDocument>(
        IEnumerable<TDocument> documents,
        Func<TDocument, NormalizedPath> path,
        Func<NormalizedPath, bool> isMatch)
        where TDocument : IDocument =>
        documents.Where(x => !path(x).IsNull && isMatch(path(x))).DistinctBy(path);
}
