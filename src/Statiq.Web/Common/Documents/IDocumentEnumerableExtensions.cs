using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Choosing from many documents.</summary>
public static class IDocumentEnumerableExtensions
{
    public static DocumentList<TDocument> ToDocumentList<TDocument>(this IEnumerable<TDocument> documents)
        where TDocument : IDocument =>
        documents as DocumentList<TDocument> ?? new DocumentList<TDocument>(documents);

    public static ImmutableArray<IDocument> ToImmutableDocumentArray(this IEnumerable<IDocument> documents) =>
        [.. documents.Where(x => x is not null)];

    /// <summary>The documents whose source, below its input folder, matches the patterns.</summary>
    public static DocumentList<TDocument> FilterSources<TDocument>(this IEnumerable<TDocument> documents, params string[] patterns)
        where TDocument : IDocument =>
        documents.FilterSources((IEnumerable<string>)patterns);

    public static DocumentList<TDocument> FilterSources<TDocument>(this IEnumerable<TDocument> documents, IEnumerable<string> patterns)
        where TDocument : IDocument
    {
        var globs = GlobSet.Parse(patterns);
        var fileSystem = IExecutionState.Current.FileSystem;
        return documents
            .Where(x => !x.Source.IsNull && fileSystem.GetRelativeInputPath(x.Source) is { IsNull: false } path && globs.IsMatch(path.FullPath))
            .ToDocumentList();
    }

    /// <summary>The documents whose destination matches the patterns.</summary>
    public static DocumentList<TDocument> FilterDestinations<TDocument>(this IEnumerable<TDocument> documents, params string[] patterns)
        where TDocument : IDocument =>
        documents.FilterDestinations((IEnumerable<string>)patterns);

    public static DocumentList<TDocument> FilterDestinations<TDocument>(
        this IEnumerable<TDocument> documents,
        IEnumerable<string> patterns)
        where TDocument : IDocument
    {
        var globs = GlobSet.Parse(patterns);
        return documents.Where(x => !x.Destination.IsNull && globs.IsMatch(x.Destination.FullPath)).ToDocumentList();
    }

    public static bool ContainsById(this IEnumerable<IDocument> documents, IDocument document) =>
        documents.Any(x => x.IdEquals(document));
}
