namespace Statiq.Common;

/// <summary>Documents to look up by the metadata at a key. Documents without the key are not among them.</summary>
public static class IDocumentToLookupExtensions
{
    public static ILookup<TKey, IDocument> ToLookup<TKey>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(keyMetadataKey).ToLookup(x => x.Get<TKey>(keyMetadataKey), comparer);

    public static ILookup<TKey, TElement> ToLookup<TKey, TElement>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        string elementMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(keyMetadataKey, elementMetadataKey)
            .ToLookup(x => x.Get<TKey>(keyMetadataKey), x => x.Get<TElement>(elementMetadataKey), comparer);

    /// <summary>A document with several values at the key is found by each.</summary>
    public static ILookup<TKey, IDocument> ToLookupMany<TKey>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.PairWithKeys<TKey>(keyMetadataKey).ToLookup(x => x.Key, x => x.Document, comparer);

    public static ILookup<TKey, TElement> ToLookupMany<TKey, TElement>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        string elementMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(elementMetadataKey)
            .PairWithKeys<TKey>(keyMetadataKey)
            .ToLookup(x => x.Key, x => x.Document.Get<TElement>(elementMetadataKey), comparer);
}
