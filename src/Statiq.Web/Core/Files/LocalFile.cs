using System.Text;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>A file of this machine.</summary>
internal sealed class LocalFile : IFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly FileInfo _file;

    public LocalFile(in NormalizedPath path)
    {
        Path = path;
        _file = new FileInfo(path.FullPath);
    }

    public NormalizedPath Path { get; }

    public IDirectory Directory => new LocalDirectory(Path.Parent);

    public bool Exists => _file.Exists;

    public long Length => _file.Length;

    public string MediaType => Path.MediaType;

    public DateTime LastWriteTime => _file.LastWriteTime;

    public DateTime CreationTime => _file.CreationTime;

    public void Delete()
    {
        _file.Delete();
        _file.Refresh();
    }

    public Task<string> ReadAllTextAsync(CancellationToken cancellationToken = default) =>
        File.ReadAllTextAsync(Path.FullPath, cancellationToken);

    public Task<byte[]> ReadAllBytesAsync(CancellationToken cancellationToken = default) =>
        File.ReadAllBytesAsync(Path.FullPath, cancellationToken);

    public Task WriteAllTextAsync(string contents, bool createDirectory = true, CancellationToken cancellationToken = default) =>
        WriteAllBytesAsync(Utf8.GetBytes(contents ?? string.Empty), createDirectory, cancellationToken);

    public async Task WriteAllBytesAsync(byte[] bytes, bool createDirectory = true, CancellationToken cancellationToken = default)
    {
        CreateDirectory(createDirectory);
        await File.WriteAllBytesAsync(Path.FullPath, bytes, cancellationToken);
        _file.Refresh();
    }

    public Stream OpenRead() => new FileStream(Path.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    public TextReader OpenText() => new StreamReader(OpenRead());

    public Stream OpenWrite(bool createDirectory = true) => Open(FileMode.OpenOrCreate, FileAccess.Write, createDirectory);

    public Stream OpenAppend(bool createDirectory = true) => Open(FileMode.Append, FileAccess.Write, createDirectory);

    public Stream Open(bool createDirectory = true) => Open(FileMode.OpenOrCreate, FileAccess.ReadWrite, createDirectory);

    public void Refresh() => _file.Refresh();

    public Task<int> GetCacheCodeAsync()
    {
        _file.Refresh();
        return Task.FromResult(_file.Exists ? HashCode.Combine(Path, _file.Length, _file.LastWriteTimeUtc) : 0);
    }

    public override string ToString() => Path.FullPath;

    private FileStream Open(FileMode mode, FileAccess access, bool createDirectory)
    {
        CreateDirectory(createDirectory);
        _file.Refresh();
        return new FileStream(Path.FullPath, mode, access, FileShare.Read);
    }

    private void CreateDirectory(bool createDirectory)
    {
        if (createDirectory)
            System.IO.Directory.CreateDirectory(Path.Parent.FullPath);
    }
}
