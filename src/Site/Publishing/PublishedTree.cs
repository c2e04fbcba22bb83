namespace Site.Publishing;

/// <summary>How a file that is about to be published stands to what is at its place.</summary>
internal enum Standing
{
    Missing,
    Same,
    Different,

    /// <summary>An earlier build wrote it, and somebody changed it since.</summary>
    EditedByHand,

    /// <summary>No build wrote it.</summary>
    Foreign,
}

/// <summary>The published tree as it is, read as little as possible: where a file's length and time are as noted, its hash is trusted.</summary>
internal sealed class PublishedTree
{
    private readonly BuildFolder _folder;
    private readonly bool _isThere;
    private readonly bool _trustsManifest;

    private PublishedTree(BuildFolder folder, Manifest manifest, bool trustsManifest)
    {
        (_folder, Manifest, _trustsManifest) = (folder, manifest, trustsManifest);
        _isThere = Directory.Exists(folder.Output);
    }

    /// <summary>What builds own here; nothing where their manifest cannot be read, so that nothing is lost.</summary>
    public Manifest Manifest { get; }

    public static PublishedTree Read(BuildFolder folder, bool isClean) =>
        new(folder, Manifest.Read(folder.Manifest) ?? Manifest.Empty, !isClean);

    /// <param name="path">Relative to the tree.</param>
    /// <param name="hash">Of the content.</param>
    /// <param name="content">The file that is about to be published.</param>
    /// <param name="modified">The modification time of the published file, in UTC ticks; 0 where there is none.</param>
    public Standing Compare(string path, UInt128 hash, ReadOnlySpan<byte> content, out long modified)
    {
        modified = 0;
        if (!_isThere) return Standing.Missing;
        var file = new FileInfo(_folder.Published(path));
        if (!file.Exists) return Standing.Missing;
        modified = file.LastWriteTimeUtc.Ticks;
        var isOwned = Manifest.Files.TryGetValue(path, out var record);
        var isAsNoted = isOwned && record.Length == file.Length && record.Modified == modified;
        if (isAsNoted && _trustsManifest) return record.Hash == hash ? Standing.Same : Standing.Different;
        if (HasBytes(file, content)) return Standing.Same;
        if (!isOwned) return Standing.Foreign;
        return isAsNoted ? Standing.Different : Standing.EditedByHand;
    }

    /// <summary>What was noted of a file, where it is there with that length and time; null where it is not, or where notes are not to be trusted.</summary>
    public FileRecord? Find(string path) =>
        _trustsManifest && Manifest.Files.TryGetValue(path, out var record) && record.IsOf(_folder.Published(path)) ? record : null;

    /// <summary>True where the file is what a build wrote, and not what somebody made of it since.</summary>
    public bool IsAsWritten(string path)
    {
        var file = new FileInfo(_folder.Published(path));
        return file.Exists
            && Manifest.Files.TryGetValue(path, out var record)
            && record.Length == file.Length
            && (record.Modified == file.LastWriteTimeUtc.Ticks || record.Hash == FileRecord.HashOf(File.ReadAllBytes(file.FullName)));
    }

    /// <summary>True where every file that builds own is there, with the length and time that were noted.</summary>
    public bool IsWhole() =>
        Manifest.Files.Count > 0 && Manifest.Files.AsParallel().All(file => Find(file.Key) is not null);

    private static bool HasBytes(FileInfo file, ReadOnlySpan<byte> content) =>
        file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(file.FullName));
}
