using Site.Files;

namespace Site.Preview;

/// <summary>Watches a folder and all that is below it, also one that is yet to be made, or is taken away and made again.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly Action<string> _tell;
    private FileSystemWatcher? _above;
    private FileSystemWatcher? _inside;
    private volatile bool _hasMoved;

    /// <param name="folder">Absolute.</param>
    /// <param name="tell">Takes the path of each file or folder that changed, in any thread.</param>
    /// <exception cref="IOException">The system cannot watch any more.</exception>
    public FolderWatch(string folder, Action<string> tell)
    {
        (_folder, _tell) = (folder, tell);
        Start();
    }

    /// <summary>Begins anew where the folder came or went since; what is in it now is to be read after that.</summary>
    public void Renew()
    {
        if (!_hasMoved)
            return;
        Dispose();
        Start();
    }

    public void Dispose()
    {
        _above?.Dispose();
        _inside?.Dispose();
        (_above, _inside) = (null, null);
    }

    // The way to it first: a folder that is made in between is told by its parent.
    private void Start()
    {
        _hasMoved = false;
        var (parent, name) = NearestParent(_folder);
        _above = new FileSystemWatcher(parent, name) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        _above.Created += (_, _) => Move();
        _above.Deleted += (_, _) => Move();
        _above.Renamed += (_, _) => Move();
        _above.EnableRaisingEvents = true;
        if (!Directory.Exists(_folder))
            return;

        _inside = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        _inside.Changed += (_, change) => TellFile(change.FullPath);
        _inside.Created += (_, change) => Tell(change.FullPath);
        _inside.Deleted += (_, change) => Tell(change.FullPath);
        _inside.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };

        // Too many changes at once to be told one by one, or the folder itself is gone.
        _inside.Error += (_, _) => Move();
        _inside.EnableRaisingEvents = true;
    }

    private void Move()
    {
        _hasMoved = true;
        _tell(_folder);
    }

    private void Tell(string path)
    {
        if (!ScratchFile.Is(path))
            _tell(path);
    }

    // What changed in a folder is told by itself.
    private void TellFile(string path)
    {
        if (!Directory.Exists(path))
            Tell(path);
    }

    private static (string Parent, string Name) NearestParent(string folder)
    {
        var parent = Path.GetDirectoryName(folder) ?? folder;
        return Directory.Exists(parent) || parent == folder ? (parent, Path.GetFileName(folder)) : NearestParent(parent);
    }
}
