using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>The bytes of a file on its way to the published tree.</summary>
internal interface IStagedContent
{
    long Length { get; }

    /// <summary>Of all bytes; it may read them.</summary>
    UInt128 Hash { get; }

    /// <summary>True where a file has these bytes.</summary>
    bool IsIn(FileInfo file);

    /// <summary>Writes a new file; returns what was written.</summary>
    FileRecord WriteTo(Disk disk, string path);
}

/// <summary>Bytes that a build made.</summary>
internal readonly ref struct MadeContent(ReadOnlySpan<byte> bytes) : IStagedContent
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public long Length => _bytes.Length;

    public UInt128 Hash { get; } = FileRecord.HashOf(bytes);

    public bool IsIn(FileInfo file) =>
        file.Length == Length && Entry.IsFile(file.FullName) && _bytes.SequenceEqual(File.ReadAllBytes(file.FullName));

    public FileRecord WriteTo(Disk disk, string path) => new(Hash, Length, disk.Write(path, _bytes));
}

/// <summary>A file of the publisher's, of whatever length: never in memory as a whole.</summary>
internal sealed class CopiedContent(FileStream file) : IStagedContent
{
    private readonly Lazy<UInt128> _hash = new(() => FileRecord.HashOf(Rewound(file)));

    public long Length => file.Length;

    public UInt128 Hash => _hash.Value;

    public bool IsIn(FileInfo other)
    {
        if (other.Length != Length || !Entry.IsFile(other.FullName)) return false;
        using var published = other.OpenRead();
        return FileRecord.HashOf(published) == Hash;
    }

    // What is noted is what was written, should the file change meanwhile.
    public FileRecord WriteTo(Disk disk, string path)
    {
        var (hash, length, modified) = disk.Copy(Rewound(file), path);
        return new(hash, length, modified);
    }

    private static FileStream Rewound(FileStream file)
    {
        file.Position = 0;
        return file;
    }
}
