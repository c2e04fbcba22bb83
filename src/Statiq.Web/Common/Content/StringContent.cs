using System.Text;

namespace Statiq.Common;

/// <summary>Content given as a string.</summary>
public sealed class StringContent : IContentProvider
{
    public StringContent(string content)
        : this(content, null)
    {
    }

    public StringContent(string content, string mediaType)
    {
        Content = content ?? string.Empty;
        MediaType = mediaType;
    }

    public string MediaType { get; }

    internal string Content { get; }

    public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(Content), writable: false);

    public TextReader GetTextReader() => new StringReader(Content);

    public long GetLength() => Encoding.UTF8.GetByteCount(Content);

    public IContentProvider CloneWithMediaType(string mediaType) => new StringContent(Content, mediaType);
}
