using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Many documents.</summary>
public static class IDocumentEnumerableExtensions
{
    public static DocumentList<TDocument> ToDocumentList<TDocument>(this IEnumerable<TDocument> documents)
        where TDocument : IDocument =>
        documents as DocumentList<TDocument> ?? new DocumentList<TDocument>(documents);

    public static ImmutableArray<TDocument> ToImmutableDocumentArray<TDocument>(this IEnumerable<TDocument> documents)
        where TDocument : IDocument =>
        documents is null ? [] : [.. documents.Where(x => x is not null)];

    public static DocumentList<TDocument> WhereContainsKey<TDocument>(this IEnumerable<TDocument> documents, string metadataKey)
        where TDocument : IDocument =>
        documents.Where(x => x.ContainsKey(metadataKey)).ToDocumentList();

    public static DocumentList<TDocument> WhereContainsAllKeys<TDocument>(
        this IEnumerable<TDocument> documents,
        params string[] metadataKeys)
        where TDocument : IDocument =>
        documents.Where(x => metadataKeys.All(x.ContainsKey)).ToDocumentList();

    public static DocumentList<TDocument> WhereContainsAnyKeys<TDocument>(
        this IEnumerable<TDocument> documents,
        params string[] metadataKeys)
        where TDocument : IDocument =>
        documents.Where(x => metadataKeys.Any(x.ContainsKey)).ToDocumentList();

    /// <summary>True when one of the documents is the document or a clone of the same original.</summary>
    public static bool ContainsById(this IEnumerable<IDocument> documents, IDocument document) =>
        documents.Any(x => x.IdEquals(document));

    public static bool ContainsBySource(this IEnumerable<IDocument> documents, IDocument document) =>
        documents.Any(x => x.Source.Equals(document.Source));

    public static DocumentPathTree<TDocument> AsDestinationTree<TDocument>(this IEnumerable<TDocument> documents)
        where TDocument : IDocument =>
        new(documents, x => x.Destination);

    public static DocumentPathTree<TDocument> AsSourceTree<TDocument>(this IEnumerable<TDocument> documents)
        where TDocument : IDocument =>
        new(documents, x => x.Source);
}
