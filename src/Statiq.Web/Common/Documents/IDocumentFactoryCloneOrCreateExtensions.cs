namespace Statiq.Common;

/// <summary>A clone where there is a document, a new document where there is none.</summary>
public static class IDocumentFactoryCloneOrCreateExtensions
{
    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document?.Clone(source, destination, items, contentProvider)
        ?? documentFactory.CreateDocument(source, destination, items, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        documentFactory.CloneOrCreateDocument(document, NormalizedPath.Null, destination, items, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        documentFactory.CloneOrCreateDocument(document, source, destination, null, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        documentFactory.CloneOrCreateDocument(document, NormalizedPath.Null, destination, null, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        documentFactory.CloneOrCreateDocument(document, NormalizedPath.Null, NormalizedPath.Null, items, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        IContentProvider contentProvider = null) =>
        documentFactory.CloneOrCreateDocument(document, NormalizedPath.Null, NormalizedPath.Null, null, contentProvider);
}
