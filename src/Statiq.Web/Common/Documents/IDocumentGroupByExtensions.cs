namespace Statiq.Common;

/// <summary>Groups of documents by the metadata at a key. Documents without the key are in none.</summary>
public static class IDocumentGroupByExtensions
{
    public static IEnumerable<IGrouping<TKey, IDocument>> GroupBy<TKey>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(keyMetadataKey).GroupBy(x => x.Get<TKey>(keyMetadataKey), comparer);

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TKey, TElement>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        string elementMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(keyMetadataKey, elementMetadataKey)
            .GroupBy(x => x.Get<TKey>(keyMetadataKey), x => x.Get<TElement>(elementMetadataKey), comparer);

    /// <summary>A document with several values at the key is in several groups.</summary>
    public static IEnumerable<IGrouping<TKey, IDocument>> GroupByMany<TKey>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.PairWithKeys<TKey>(keyMetadataKey).GroupBy(x => x.Key, x => x.Document, comparer);

    public static IEnumerable<IGrouping<TKey, TElement>> GroupByMany<TKey, TElement>(
        this IEnumerable<IDocument> documents,
        string keyMetadataKey,
        string elementMetadataKey,
        IEqualityComparer<TKey> comparer = null) =>
        documents.WithKeys(elementMetadataKey)
            .PairWithKeys<TKey>(keyMetadataKey)
            .GroupBy(x => x.Key, x => x.Document.Get<TElement>(elementMetadataKey), comparer);

    internal static IEnumerable<IDocument> WithKeys(this IEnumerable<IDocument> documents, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Distinct().Where(x => keys.All(key => x.ContainsKey(key.ThrowIfNull(nameof(keys)))));
    }

    internal static IEnumerable<(TKey Key, IDocument Document)> PairWithKeys<TKey>(this IEnumerable<IDocument> documents, string key) =>
        documents.WithKeys(key).SelectMany(x => x.GetList<TKey>(key) ?? [], (document, value) => (value, document));
}
