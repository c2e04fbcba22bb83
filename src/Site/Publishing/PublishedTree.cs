using Site.Publishing.Disks;

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

    /// <summary>It is not known any more who wrote it.</summary>
    Lost,
}

/// <summary>
/// The published tree as it is, read as little as possible: where a file's length and time are as noted, its hash is trusted.
/// </summary>
internal sealed class PublishedTree
{
    private readonly BuildFolder _folder;
    private readonly LinkFinder _links;
    private readonly bool _isThere;

    public PublishedTree(BuildFolder folder, Manifest manifest)
    {
        (_folder, Manifest, _links) = (folder, manifest, new(folder));
        _isThere = Directory.Exists(folder.Output);
    }

    /// <summary>What builds own here; nothing where their manifest cannot be read, so that nothing is lost.</summary>
    public Manifest Manifest { get; }

    /// <summary>False to believe nothing that the manifest says of a file but that builds own it.</summary>
    public bool TrustsManifest { get; init; } = true;

    /// <summary>True where the manifest was lost: a file that it does not name may be a build's.</summary>
    public bool IsManifestLost { get; init; }

    /// <param name="path">Relative to the tree.</param>
    /// <param name="content">The file that is about to be published.</param>
    /// <param name="modified">The modification time of the published file, in UTC ticks; 0 where there is none.</param>
    public Standing Compare<T>(string path, T content, out long modified)
        where T : IStagedContent, allows ref struct
    {
        modified = 0;
        if (!_isThere || _links.IsBehindLink(path)) return Standing.Missing;
        var file = new FileInfo(_folder.Published(path));
        if (!file.Exists) return Standing.Missing;
        modified = file.LastWriteTimeUtc.Ticks;
        var isOwned = Manifest.Files.TryGetValue(path, out var record);
        var isAsNoted = isOwned && record.Length == file.Length && record.Modified == modified;
        if ((file.Attributes & FileAttributes.ReparsePoint) != 0) return isOwned ? Standing.EditedByHand : Standing.Foreign;
        if (isAsNoted && TrustsManifest)
            return record.Length == content.Length && record.Hash == content.Hash ? Standing.Same : Standing.Different;
        if (content.IsIn(file)) return Standing.Same;
        if (!isOwned) return IsManifestLost ? Standing.Lost : Standing.Foreign;
        return isAsNoted ? Standing.Different : Standing.EditedByHand;
    }

    /// <summary>
    /// What was noted of a file, where it is there with that length and time; null where it is not, or where notes are not to be trusted.
    /// </summary>
    public FileRecord? Find(string path) =>
        TrustsManifest && Manifest.Files.TryGetValue(path, out var record) && record.IsOf(_folder.Published(path))
            && !_links.IsBehindLink(path)
            ? record
            : null;

    /// <summary>True where a file that builds own is at its place, and that place is in the tree.</summary>
    public bool IsThere(string path) => !_links.IsBehindLink(path) && File.Exists(_folder.Published(path));

    /// <summary>True where the file is what a build wrote, and not what somebody made of it since.</summary>
    public bool IsAsWritten(string path)
    {
        var file = new FileInfo(_folder.Published(path));
        return Entry.IsFile(file.FullName)
            && Manifest.Files.TryGetValue(path, out var record)
            && record.Length == file.Length
            && (record.Modified == file.LastWriteTimeUtc.Ticks || record.Hash == HashOf(file));
    }

    /// <summary>True where every file that builds own is there, with the length and time that were noted.</summary>
    public bool IsWhole() =>
        Manifest.Files.Count > 0 && Manifest.Files.AsParallel().All(file => Find(file.Key) is not null);

    private static UInt128 HashOf(FileInfo file)
    {
        using var content = file.OpenRead();
        return FileRecord.HashOf(content);
    }
}
