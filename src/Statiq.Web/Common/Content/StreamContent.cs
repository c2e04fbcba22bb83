namespace Statiq.Common;

/// <summary>Content taken from a stream, which is read once and can be closed afterwards.</summary>
public sealed class StreamContent : IContentProvider
{
    private readonly MemoryContent _content;

    public StreamContent(Stream stream)
        : this(stream, null)
    {
    }

    public StreamContent(Stream stream, string mediaType)
        : this(new MemoryContent(ReadAll(stream), mediaType))
    {
    }

    private StreamContent(MemoryContent content) => _content = content;

    public string MediaType => _content.MediaType;

    public Stream GetStream() => _content.GetStream();

    public TextReader GetTextReader() => _content.GetTextReader();

    public long GetLength() => _content.GetLength();

    public IContentProvider CloneWithMediaType(string mediaType) =>
        new StreamContent((MemoryContent)_content.CloneWithMediaType(mediaType));

    private static byte[] ReadAll(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
            stream.Position = 0;

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
