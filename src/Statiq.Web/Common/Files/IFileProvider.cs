namespace Statiq.Common;

/// <summary>Where files and folders come from.</summary>
public interface IFileProvider
{
    IFile GetFile(NormalizedPath path);

    IDirectory GetDirectory(NormalizedPath path);
}
