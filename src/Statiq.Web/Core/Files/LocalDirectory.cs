using System.IO.Enumeration;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>A folder of this machine.</summary>
internal sealed class LocalDirectory : IDirectory
{
    private readonly DirectoryInfo _directory;

    public LocalDirectory(in NormalizedPath path)
    {
        Path = path;
        _directory = new DirectoryInfo(path.FullPath);
    }

    public NormalizedPath Path { get; }

    public bool Exists => _directory.Exists;

    public DateTime LastWriteTime => _directory.LastWriteTime;

    public DateTime CreationTime => _directory.CreationTime;

    public IDirectory Parent => Path.Parent is { IsNullOrEmpty: false } parent ? new LocalDirectory(parent) : null;

    public void Create()
    {
        _directory.Create();
        _directory.Refresh();
    }

    public void Delete(bool recursive)
    {
        _directory.Delete(recursive);
        _directory.Refresh();
    }

    public void MoveTo(NormalizedPath destinationPath) => _directory.MoveTo(destinationPath.FullPath);

    public void MoveTo(IDirectory destinationDirectory)
    {
        ArgumentNullException.ThrowIfNull(destinationDirectory);
        MoveTo(destinationDirectory.Path);
    }

    public IEnumerable<IDirectory> GetDirectories(SearchOption searchOption = SearchOption.TopDirectoryOnly) =>
        Enumerate(searchOption, isDirectory: true).Select(x => new LocalDirectory(x));

    public IEnumerable<IFile> GetFiles(SearchOption searchOption = SearchOption.TopDirectoryOnly) =>
        Enumerate(searchOption, isDirectory: false).Select(x => new LocalFile(x));

    public IDirectory GetDirectory(NormalizedPath directory) =>
        new LocalDirectory(Path.Combine(directory.ThrowIfAbsolute(nameof(directory))));

    public IFile GetFile(NormalizedPath path) => new LocalFile(Path.Combine(path.ThrowIfAbsolute(nameof(path))));

    public override string ToString() => Path.FullPath;

    private FileSystemEnumerable<NormalizedPath> Enumerate(SearchOption searchOption, bool isDirectory) =>
        new(
            Path.FullPath,
            (ref FileSystemEntry entry) => new NormalizedPath(entry.ToFullPath()),
            new EnumerationOptions
            {
                RecurseSubdirectories = searchOption == SearchOption.AllDirectories,
                AttributesToSkip = 0,
                IgnoreInaccessible = false
            })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory == isDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLoop(ref entry)
        };

    // A link to a folder that contains it would be followed for ever.
    private static bool IsLoop(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
            return false;

        var link = entry.ToFullPath();
        var target = Directory.ResolveLinkTarget(link, returnFinalTarget: true);
        return target is null || new NormalizedPath(target.FullName).ContainsDescendantOrSelf(link);
    }
}
