namespace Statiq.Common;

/// <summary>Content that is read from a file when it is needed.</summary>
public sealed class FileContent : IContentProvider
{
    public FileContent(IFile file)
        : this(file, file?.MediaType)
    {
    }

    public FileContent(IFile file, string mediaType)
    {
        File = file ?? throw new ArgumentNullException(nameof(file));
        MediaType = mediaType;
    }

    public IFile File { get; }

    public string MediaType { get; }

    public Stream GetStream() => File.OpenRead();

    public TextReader GetTextReader() => File.OpenText();

    public long GetLength() => File.Length;

    public IContentProvider CloneWithMediaType(string mediaType) => new FileContent(File, mediaType);
}
