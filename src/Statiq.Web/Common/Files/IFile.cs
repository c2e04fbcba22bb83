namespace Statiq.Common;

/// <summary>A file, whether it exists or not.</summary>
public interface IFile : IDisplayable, IContentProviderFactory
{
    NormalizedPath Path { get; }

    bool Exists { get; }

    long Length { get; }

    string MediaType { get; }

    Task<string> ReadAllTextAsync(CancellationToken cancellationToken = default);

    Stream OpenRead();

    TextReader OpenText();

    /// <summary>Opens without truncating: set the length when a shorter content has been written.</summary>
    Stream OpenWrite(bool createDirectory = true);

    Stream OpenAppend(bool createDirectory = true);

    string IDisplayable.ToDisplayString() => Path.ToDisplayString();

    IContentProvider IContentProviderFactory.GetContentProvider() => GetContentProvider(MediaType);

    IContentProvider IContentProviderFactory.GetContentProvider(string mediaType) => new FileContent(this, mediaType);
}
