namespace Statiq.Common;

/// <summary>Content given as bytes, which must not change afterwards.</summary>
public sealed class MemoryContent : IContentProvider
{
    private readonly ArraySegment<byte> _bytes;

    public MemoryContent(byte[] buffer)
        : this(buffer, null)
    {
    }

    public MemoryContent(byte[] buffer, string mediaType)
        : this(new ArraySegment<byte>(buffer ?? []), mediaType)
    {
    }

    private MemoryContent(ArraySegment<byte> bytes, string mediaType)
    {
        _bytes = bytes;
        MediaType = mediaType;
    }

    public string MediaType { get; }

    internal ReadOnlyMemory<byte> Bytes => _bytes;

    public Stream GetStream() => new MemoryStream(_bytes.Array!, _bytes.Offset, _bytes.Count, writable: false, publiclyVisible: true);

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength() => _bytes.Count;

    public IContentProvider CloneWithMediaType(string mediaType) => new MemoryContent(_bytes, mediaType);
}
