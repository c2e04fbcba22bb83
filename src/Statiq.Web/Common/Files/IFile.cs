namespace Statiq.Common;

/// <summary>A file, whether it exists or not.</summary>
public interface IFile : IFileSystemEntry, IContentProviderFactory
{
    IDirectory Directory { get; }

    long Length { get; }

    string MediaType { get; }

    void Delete();

    Task<string> ReadAllTextAsync(CancellationToken cancellationToken = default);

    Task<byte[]> ReadAllBytesAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the file's content, creating missing folders when asked to.</summary>
    Task WriteAllTextAsync(string contents, bool createDirectory = true, CancellationToken cancellationToken = default);

    Task WriteAllBytesAsync(byte[] bytes, bool createDirectory = true, CancellationToken cancellationToken = default);

    Stream OpenRead();

    TextReader OpenText();

    /// <summary>Opens without truncating: set the length when a shorter content has been written.</summary>
    Stream OpenWrite(bool createDirectory = true);

    Stream OpenAppend(bool createDirectory = true);

    Stream Open(bool createDirectory = true);

    /// <summary>Forgets what is known about the file from earlier looks.</summary>
    void Refresh();

    /// <summary>A number that changes when the file does.</summary>
    Task<int> GetCacheCodeAsync();

    IContentProvider IContentProviderFactory.GetContentProvider() => GetContentProvider(MediaType);

    IContentProvider IContentProviderFactory.GetContentProvider(string mediaType) => new FileContent(this, mediaType);
}
