namespace Statiq.Common;

/// <summary>A file of this machine.</summary>
internal sealed class LocalFile(in NormalizedPath path) : IFile
{
    private readonly FileInfo _file = new(path.FullPath);

    public NormalizedPath Path { get; } = path;

    public bool Exists => _file.Exists;

    public long Length => _file.Length;

    public string MediaType => Path.MediaType;

    public Task<string> ReadAllTextAsync(CancellationToken cancellationToken = default) =>
        File.ReadAllTextAsync(Path.FullPath, cancellationToken);

    public Stream OpenRead() => new FileStream(Path.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    public TextReader OpenText() => new StreamReader(OpenRead());

    public Stream OpenWrite(bool createDirectory = true) => Open(FileMode.OpenOrCreate, createDirectory);

    public Stream OpenAppend(bool createDirectory = true) => Open(FileMode.Append, createDirectory);

    public override string ToString() => Path.FullPath;

    private FileStream Open(FileMode mode, bool createDirectory)
    {
        if (createDirectory)
            Directory.CreateDirectory(Path.Parent.FullPath);
        return new FileStream(Path.FullPath, mode, FileAccess.Write, FileShare.Read);
    }
}
