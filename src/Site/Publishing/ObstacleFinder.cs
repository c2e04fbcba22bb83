using Articles;

namespace Site.Publishing;

/// <summary>Finds out where new files can go in the published tree, and what is in their way.</summary>
/// <param name="folder">The published tree.</param>
/// <param name="drops">The files that are about to be removed from it.</param>
internal sealed class ObstacleFinder(BuildFolder folder, IReadOnlyList<string> drops)
{
    private enum Place
    {
        Nothing,
        Folder,
        Obstacle,
    }

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leaving = [.. drops.Concat(PublishPlan.Prunes(drops).Select(step => step.Path))];

    /// <summary>True where something must be removed before a new file has room.</summary>
    public bool NeedsRoom { get; private set; }

    public List<Diagnostic> Faults { get; } = [];

    /// <summary>
    /// The path itself, or the topmost of its folders that the published tree does not have: moving that one moves all in it.
    /// Empty for the whole tree.
    /// </summary>
    public string TopmostNew(string path)
    {
        if (PlaceOf("") == Place.Nothing) return "";
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end > 0; end = path.IndexOf('/', end + 1))
            if (PlaceOf(path[..end]) != Place.Folder)
                return path[..end];
        if (Directory.Exists(folder.Published(path))) MakeRoomFor(path);
        return path;
    }

    private Place PlaceOf(string path)
    {
        if (_places.TryGetValue(path, out var known)) return known;
        var found = new DirectoryInfo(folder.Published(path));
        var place = found.Exists && (found.LinkTarget is null || path.Length == 0) ? Place.Folder
            : Path.Exists(found.FullName) ? Place.Obstacle
            : Place.Nothing;
        if (place == Place.Obstacle) MakeRoomFor(path);
        return _places[path] = place;
    }

    private void MakeRoomFor(string path)
    {
        NeedsRoom = true;
        var place = folder.Published(path);
        var inTheWay = new DirectoryInfo(place) is { Exists: true, LinkTarget: null }
            ? Directory.EnumerateFileSystemEntries(place, "*", SearchOption.AllDirectories).Prepend(place)
            : [place];
        foreach (var item in inTheWay)
            if (!_leaving.Contains(Path.GetRelativePath(folder.Output, item).Replace('\\', '/')))
                Faults.Add(new(item, 1, 1, Severity.Error, $"no build made this, and it is in the way of \"{path}\"",
                    "move it out of the output"));
    }
}
