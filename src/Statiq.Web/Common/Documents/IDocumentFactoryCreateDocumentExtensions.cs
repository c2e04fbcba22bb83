namespace Statiq.Common;

/// <summary>Making documents from only some of their parts.</summary>
public static class IDocumentFactoryCreateDocumentExtensions
{
    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, items, contentProvider);

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(source, destination, null, contentProvider);

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, null, contentProvider);

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, NormalizedPath.Null, items, contentProvider);

    public static IDocument CreateDocument(this IDocumentFactory documentFactory, IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, NormalizedPath.Null, null, contentProvider);

    /// <summary>A clone where there is a document, a new document where there is none.</summary>
    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        document?.Clone(source, destination, contentProvider) ?? documentFactory.CreateDocument(source, destination, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document?.Clone(items, contentProvider) ?? documentFactory.CreateDocument(items, contentProvider);

    public static IDocument CloneOrCreateDocument(
        this IDocumentFactory documentFactory,
        IDocument document,
        IContentProvider contentProvider = null) =>
        document?.Clone(contentProvider) ?? documentFactory.CreateDocument(contentProvider);
}
