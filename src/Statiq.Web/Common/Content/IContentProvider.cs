namespace Statiq.Common;

/// <summary>The content of a document. It may be read many times and by many readers at once.</summary>
public interface IContentProvider
{
    string MediaType { get; }

    /// <summary>A new stream at its beginning; the caller disposes of it.</summary>
    Stream GetStream();

    /// <summary>A new reader of the content as text; the caller disposes of it.</summary>
    TextReader GetTextReader();

    /// <summary>The length in bytes.</summary>
    long GetLength();

    IContentProvider CloneWithMediaType(string mediaType);
}
