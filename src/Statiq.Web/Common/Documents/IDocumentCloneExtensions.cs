namespace Statiq.Common;

/// <summary>Cloning documents with only some parts changed.</summary>
public static class IDocumentCloneExtensions
{
    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, destination, items, contentProvider);

    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider contentProvider = null) =>
        document.Clone(source, destination, null, contentProvider);

    public static IDocument Clone(this IDocument document, in NormalizedPath destination, IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, destination, null, contentProvider);

    public static IDocument Clone(
        this IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, items, contentProvider);

    public static IDocument Clone(this IDocument document, IContentProvider contentProvider) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, null, contentProvider);
}
