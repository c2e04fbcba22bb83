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
}
