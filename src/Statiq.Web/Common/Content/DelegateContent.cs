namespace Statiq.Common;

/// <summary>Content from a delegate that gives a new stream on each call.</summary>
public sealed class DelegateContent : IContentProvider
{
    private readonly Func<Stream> _getStream;

    public DelegateContent(Func<Stream> getStream)
        : this(getStream, null)
    {
    }

    public DelegateContent(Func<Stream> getStream, string mediaType)
    {
        _getStream = getStream ?? throw new ArgumentNullException(nameof(getStream));
        MediaType = mediaType;
    }

    public string MediaType { get; }

    public Stream GetStream() => _getStream();

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength()
    {
        using var stream = GetStream();
        if (stream.CanSeek)
            return stream.Length;

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.Length;
    }

    public IContentProvider CloneWithMediaType(string mediaType) => new DelegateContent(_getStream, mediaType);

    public async Task<int> GetCacheCodeAsync()
    {
        await using var stream = GetStream();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return CacheCode.Of(memory.ToArray(), MediaType);
    }
}
