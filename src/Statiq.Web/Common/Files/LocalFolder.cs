using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Statiq.Common;

/// <summary>A folder to be searched. Links to folders that contain them are left out, as they would be followed for ever.</summary>
internal sealed class LocalFolder(DirectoryInfo directory) : DirectoryInfoBase
{
    public override string Name => directory.Name;

    public override string FullName => directory.FullName;

    public override DirectoryInfoBase ParentDirectory => directory.Parent is { } parent ? new LocalFolder(parent) : null;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        if (!directory.Exists)
            yield break;

        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry is FileInfo file)
                yield return new FileInfoWrapper(file);
            else if (entry is DirectoryInfo folder && !IsLoop(folder))
                yield return new LocalFolder(folder);
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) => new LocalFolder(new DirectoryInfo(Path.Combine(FullName, path)));

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(FullName, path)));

    private static bool IsLoop(DirectoryInfo folder) =>
        folder.LinkTarget is not null
        && (folder.ResolveLinkTarget(returnFinalTarget: true) is not { } target
            || new NormalizedPath(target.FullName).ContainsDescendantOrSelf(folder.FullName));
}
