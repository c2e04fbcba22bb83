using Articles;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>
/// Looks at the folder of what builds keep before anything in it is read or written: whether it is what a build made, or what somebody put
/// there, such as a checkout of a repository that holds one.
/// </summary>
internal sealed class StateChecker(BuildFolder folder)
{
    private readonly List<Diagnostic> _notes = [];

    /// <summary>What was set aside and why.</summary>
    public IReadOnlyList<Diagnostic> Notes => _notes;

    /// <summary>True where what builds own in the published tree is not known any more.</summary>
    public bool IsManifestLost { get; private set; }

    /// <summary>Before the lock is taken: the folder itself, and the lock.</summary>
    public void CheckFolder()
    {
        if (Entry.At(folder.Root).Kind is not (EntryKind.Nothing or EntryKind.Folder))
            SetAside(folder.Root, "it is no folder of a build's");
        Directory.CreateDirectory(folder.Root);
        Expect(EntryKind.File, folder.Lock);
    }

    /// <summary>With the lock: every name that a build uses is what it is to be.</summary>
    /// <param name="checkedOut">The files below the folder that came with a checkout, absolute.</param>
    public void CheckContent(IEnumerable<string> checkedOut)
    {
        foreach (var path in folder.Folders) Expect(EntryKind.Folder, path);
        foreach (var path in folder.Files)
        {
            Expect(EntryKind.File, path);
            if (Entry.At(path + ".new").Kind == EntryKind.Folder) SetAside(path + ".new", "it is no file of a build's");
        }

        var names = checkedOut.Select(path => Path.GetRelativePath(folder.Root, path).Split('/', '\\')[0])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in folder.Files.Concat(folder.Folders).Where(path => names.Contains(Path.GetFileName(path)) && Path.Exists(path)))
            SetAside(path, "the repository holds it, and a build keeps it for itself", Severity.Warning);
    }

    /// <summary>Sets a file aside and notes it.</summary>
    public void SetAside(string path, string why, Severity severity = Severity.Warning)
    {
        _notes.Add(StateFile.SetAside(path, why, severity));
        IsManifestLost |= path == folder.Root || path == folder.Manifest || path == folder.Journal || path == folder.UndoJournal;
    }

    private void Expect(EntryKind expected, string path)
    {
        var kind = Entry.At(path).Kind;
        if (kind != EntryKind.Nothing && kind != expected)
            SetAside(path, expected == EntryKind.File ? "it is no file of a build's" : "it is no folder of a build's");
    }
}
