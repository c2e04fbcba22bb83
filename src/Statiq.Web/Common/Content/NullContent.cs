namespace Statiq.Common;

/// <summary>No content.</summary>
public sealed class NullContent : IContentProvider
{
    public NullContent()
    {
    }

    public NullContent(string mediaType) => MediaType = mediaType;

    public string MediaType { get; }

    public Stream GetStream() => Stream.Null;

    public TextReader GetTextReader() => TextReader.Null;

    public long GetLength() => 0;

    public IContentProvider CloneWithMediaType(string mediaType) => new NullContent(mediaType);
}
