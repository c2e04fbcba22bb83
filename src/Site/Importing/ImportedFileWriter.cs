using Site.Files;
using Site.Importing.Sources;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Importing;

/// <summary>What became of a file.</summary>
internal enum Written
{
    Added,
    Changed,
    Unchanged,

    /// <summary>An editor changed it, so it stays as it is.</summary>
    Edited,

    /// <summary>An editor took it away, so it does not come back.</summary>
    TakenAway,

    /// <summary>It cannot be written.</summary>
    Refused,
}

/// <summary>
/// Writes what is imported into the site's folders, never through a link, never outside them, and never over what somebody else wrote.
/// </summary>
internal sealed class ImportedFileWriter(BuildOptions options, ImportRecord record, ImportNotes notes)
{
    private readonly Disk _disk = new() { IsForced = false };

    /// <param name="key">By which the record knows it.</param>
    /// <param name="file">Below the root.</param>
    /// <param name="content">All of it.</param>
    public Written Write(string key, string file, byte[] content)
    {
        try
        {
            return Place(key, file, content);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            notes.Fail(new(file, 1), $"it cannot be written: {refusal.Message.TrimEnd('.')}",
                "make room for it, or name another folder with --seeds");
            return Written.Refused;
        }
    }

    /// <summary>True where somebody else has a file there.</summary>
    public bool IsTaken(string file) => SourceFile.IsThere(PathOf(file));

    /// <summary>What is in a file of the site's; null where none is, or none that may be read.</summary>
    public byte[]? Read(string file) =>
        File.Exists(PathOf(file)) ? SourceFile.Read(PathOf(file), FileKind.Attachment, [.. options.Seeds, options.Input], out _) : null;

    public string PathOf(string file) => Path.GetFullPath(Path.Combine(options.Root, file));

    private Written Place(string key, string file, byte[] content)
    {
        var (path, hash) = (PathOf(file), ImportRecord.HashOf(content));
        var known = record.Find(key) is { } noted && noted.File == file ? noted : null;
        if (!SourceFile.IsThere(path))
            return known is not null ? Written.TakenAway : Add(key, file, path, content, hash);

        var there = Read(file) is { } bytes ? ImportRecord.HashOf(bytes) : "";
        if (there == hash)
        {
            record.Note(key, new(file, hash));
            return Written.Unchanged;
        }

        if (known is null || there != known.Hash)
            return known?.Hash == hash || known is null ? Written.Edited : EditedOnBothSides(file);
        return Add(key, file, path, content, hash) == Written.Added ? Written.Changed : Written.Refused;
    }

    private Written EditedOnBothSides(string file)
    {
        notes.Warn(new(file, 1), "it was edited here and changed in the old system, so it stays as it is",
            "take over by hand what changed there; or remove it and its line in the record, and import again");
        return Written.Edited;
    }

    private Written Add(string key, string file, string path, byte[] content, string hash)
    {
        if (!IsInside(path))
        {
            notes.Fail(new(file, 1), "its folder leads out of the site", "copy the folder itself into the site");
            return Written.Refused;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _disk.Replace(path, content);
        record.Note(key, new(file, hash));
        return Written.Added;
    }

    // What the operator named may lie anywhere; from there on no link leads elsewhere.
    private bool IsInside(string path) => options.Seeds.Append(options.Input)
        .Any(folder => RealPath.Contains(folder, path) && RealPath.Of(path) == RealPath.Of(folder) + path[folder.Length..]);
}
