namespace Statiq.Common;

/// <summary>Content for documents from strings, bytes and streams. Null gives no content.</summary>
public static class IExecutionContextGetContentProviderExtensions
{
    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, string content) =>
        executionContext.GetContentProvider(content, null);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, string content, string mediaType) =>
        content is null ? new NullContent(mediaType) : new StringContent(content, mediaType);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, byte[] buffer) =>
        executionContext.GetContentProvider(buffer, null);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, byte[] buffer, string mediaType) =>
        new MemoryContent(buffer, mediaType);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, Stream stream) =>
        executionContext.GetContentProvider(stream, null);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, Stream stream, string mediaType) =>
        stream is null ? new NullContent(mediaType) : new StreamContent(stream, mediaType);
}
