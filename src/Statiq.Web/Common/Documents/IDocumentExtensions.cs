namespace Statiq.Common;

/// <summary>Reading documents.</summary>
public static class IDocumentExtensions
{
    public static Stream GetContentStream(this IDocument document) => document.ContentProvider.GetStream();

    public static TextReader GetContentTextReader(this IDocument document) => document.ContentProvider.GetTextReader();

    public static async Task<string> GetContentStringAsync(this IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        switch (document.ContentProvider)
        {
            case StringContent content:
                return content.Content;
            case FileContent content:
                return await content.File.ReadAllTextAsync();
            default:
                using (var reader = document.GetContentTextReader())
                    return await reader.ReadToEndAsync();
        }
    }

    public static async Task<byte[]> GetContentBytesAsync(this IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        switch (document.ContentProvider)
        {
            case MemoryContent content:
                return content.Bytes.ToArray();
            case FileContent content:
                return await content.File.ReadAllBytesAsync();
            default:
                await using (var stream = document.GetContentStream())
                {
                    using var memory = new MemoryStream();
                    await stream.CopyToAsync(memory);
                    return memory.ToArray();
                }
        }
    }

    public static bool MediaTypeEquals(this IDocument document, string mediaType) =>
        string.Equals(document.ContentProvider.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when both are clones of one document.</summary>
    public static bool IdEquals(this IDocument document, IDocument other) => document?.Id == other?.Id;

    /// <summary>The title in the metadata, or one made from the source.</summary>
    public static string GetTitle(this IDocument document) => document.GetString(Keys.Title) ?? document.Source.GetTitle();

    public static IEnumerable<IDocument> Yield(this IDocument document) => [document];

    public static Task<IEnumerable<IDocument>> YieldAsync(this IDocument document) => Task.FromResult(document.Yield());

    /// <summary>The same document as coming from somewhere else. Has no effect when it has a source.</summary>
    public static IDocument WithSource(this IDocument document, in NormalizedPath source) =>
        document.Clone(source, NormalizedPath.Null, null);
}
