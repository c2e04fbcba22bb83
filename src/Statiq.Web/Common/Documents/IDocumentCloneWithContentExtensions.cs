namespace Statiq.Common;

/// <summary>Cloning documents with new content from a string or a stream.</summary>
public static class IDocumentCloneWithContentExtensions
{
    public static IDocument Clone(
        this IDocument document,
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        document.Clone(source, destination, items, From(content, mediaType));

    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        Stream stream,
        string mediaType = null) =>
        document.Clone(source, destination, items, From(stream, mediaType));

    public static IDocument Clone(
        this IDocument document,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        document.Clone(NormalizedPath.Null, destination, items, From(content, mediaType));

    public static IDocument Clone(
        this IDocument document,
        NormalizedPath source,
        NormalizedPath destination,
        string content,
        string mediaType = null) =>
        document.Clone(source, destination, null, From(content, mediaType));

    public static IDocument Clone(this IDocument document, NormalizedPath destination, string content, string mediaType = null) =>
        document.Clone(NormalizedPath.Null, destination, null, From(content, mediaType));

    public static IDocument Clone(
        this IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, items, From(content, mediaType));

    public static IDocument Clone(this IDocument document, string content, string mediaType = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, null, From(content, mediaType));

    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        Stream stream,
        string mediaType = null) =>
        document.Clone(NormalizedPath.Null, destination, items, From(stream, mediaType));

    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        Stream stream,
        string mediaType = null) =>
        document.Clone(source, destination, null, From(stream, mediaType));

    public static IDocument Clone(this IDocument document, in NormalizedPath destination, Stream stream, string mediaType = null) =>
        document.Clone(NormalizedPath.Null, destination, null, From(stream, mediaType));

    public static IDocument Clone(
        this IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        Stream stream,
        string mediaType = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, items, From(stream, mediaType));

    public static IDocument Clone(this IDocument document, Stream stream, string mediaType = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, null, From(stream, mediaType));

    private static IContentProvider From(string content, string mediaType) =>
        content is null ? new NullContent() : new StringContent(content, mediaType);

    private static IContentProvider From(Stream stream, string mediaType) =>
        stream is null ? new NullContent() : new StreamContent(stream, mediaType);
}
