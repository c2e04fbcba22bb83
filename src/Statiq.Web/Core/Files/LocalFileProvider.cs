using Statiq.Common;

namespace Statiq.Core;

/// <summary>The files and folders of this machine.</summary>
public sealed class LocalFileProvider : IFileProvider
{
    public IFile GetFile(NormalizedPath path) => new LocalFile(Check(path));

    public IDirectory GetDirectory(NormalizedPath path) => new LocalDirectory(Check(path));

    private static NormalizedPath Check(NormalizedPath path) => path.ThrowIfNull(nameof(path)).ThrowIfRelative(nameof(path));
}
