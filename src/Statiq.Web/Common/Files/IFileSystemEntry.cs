namespace Statiq.Common;

/// <summary>A file or a folder, whether it exists or not.</summary>
public interface IFileSystemEntry : IDisplayable
{
    NormalizedPath Path { get; }

    bool Exists { get; }

    DateTime LastWriteTime { get; }

    DateTime CreationTime { get; }

    string IDisplayable.ToDisplayString() => Path.ToDisplayString();
}
