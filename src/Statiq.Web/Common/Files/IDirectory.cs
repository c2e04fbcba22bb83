namespace Statiq.Common;

/// <summary>A folder, whether it exists or not.</summary>
public interface IDirectory : IFileSystemEntry
{
    /// <summary>The containing folder, or null for a root.</summary>
    IDirectory Parent { get; }

    void Create();

    void Delete(bool recursive);

    void MoveTo(NormalizedPath destinationPath);

    void MoveTo(IDirectory destinationDirectory);

    IEnumerable<IDirectory> GetDirectories(SearchOption searchOption = SearchOption.TopDirectoryOnly);

    IEnumerable<IFile> GetFiles(SearchOption searchOption = SearchOption.TopDirectoryOnly);

    /// <summary>The folder at a path relative to this one.</summary>
    IDirectory GetDirectory(NormalizedPath directory);

    /// <summary>The file at a path relative to this folder.</summary>
    IFile GetFile(NormalizedPath path);
}
