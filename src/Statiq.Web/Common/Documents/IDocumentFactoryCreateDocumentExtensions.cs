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

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        documentFactory.CreateDocument(source, destination, items, new StringContent(content, mediaType));

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, items, new StringContent(content, mediaType));

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        NormalizedPath source,
        NormalizedPath destination,
        string content,
        string mediaType = null) =>
        documentFactory.CreateDocument(source, destination, null, new StringContent(content, mediaType));

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        NormalizedPath destination,
        string content,
        string mediaType = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, null, new StringContent(content, mediaType));

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, NormalizedPath.Null, items, new StringContent(content, mediaType));

    public static IDocument CreateDocument(this IDocumentFactory documentFactory, string content, string mediaType = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, NormalizedPath.Null, null, new StringContent(content, mediaType));
}
