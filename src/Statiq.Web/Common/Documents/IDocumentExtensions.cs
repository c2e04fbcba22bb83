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
            default:
                await using (var stream = document.GetContentStream())
                {
                    using var memory = new MemoryStream();
                    await stream.CopyToAsync(memory);
                    return memory.ToArray();
                }
        }
    }

    /// <summary>True when both are clones of one document.</summary>
    public static bool IdEquals(this IDocument document, IDocument other) => document?.Id == other?.Id;

    public static IEnumerable<IDocument> Yield(this IDocument document) => [document];
}
