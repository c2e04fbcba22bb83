using System.Globalization;
using Articles.Reading;
using Site.Files;

namespace Site.History;

/// <summary>A change of a text's bytes that may have changed its words.</summary>
/// <param name="Old">The object before.</param>
/// <param name="New">The object after.</param>
/// <param name="At">When it reached the branch.</param>
/// <param name="Order">Its place among the texts that the commit changed.</param>
internal readonly record struct BlobChange(string Old, string New, DateTimeOffset At, int Order);

/// <summary>What a text was from a moment on.</summary>
/// <param name="Blob">The object; zeros where it was taken away.</param>
/// <param name="At">When that reached the branch.</param>
internal readonly record struct TextVersion(string Blob, DateTimeOffset At);

/// <summary>One text through history, whatever its paths were.</summary>
internal sealed class TextLife(string firstPath, string key, DateTimeOffset published, string blob)
{
    public string FirstPath { get; } = firstPath;

    public string Key { get; } = key;

    public DateTimeOffset Published { get; set; } = published;

    /// <summary>The newest date of a change that is known to have changed the words.</summary>
    public DateTimeOffset? Updated { get; set; }

    /// <summary>The place of that change among the texts of its commit.</summary>
    public int UpdatedOrder { get; set; }

    /// <summary>When it reached the branch as a text that is published; null until that is known for certain.</summary>
    public DateTimeOffset? Arrived { get; set; }

    /// <summary>What it was, until it is known when it arrived.</summary>
    public List<TextVersion> Versions { get; init; } = [new(blob, published)];

    /// <summary>The object that has its bytes.</summary>
    public string Blob { get; set; } = blob;

    /// <summary>Changes that nobody has compared the words of yet.</summary>
    public List<BlobChange> Pending { get; init; } = [];
}

/// <summary>What became of a text at a path.</summary>
internal enum Whereabouts
{
    Here,
    Deleted,
    Moved,
}

/// <summary>
/// The lives of all files of a repository, followed forward from its first commit. Branches share one map of paths: a path that
/// one branch moved away still leads to its text, because another branch may go on to change it there.
/// </summary>
internal sealed class TextLives
{
    /// <summary>The object of a text that is not there.</summary>
    public const string Gone = "0000000000000000000000000000000000000000";

    private readonly Dictionary<string, (TextLife Life, Whereabouts Where)> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _begun = new(StringComparer.Ordinal);

    // From the object of a text that was taken away to where it was.
    private readonly Dictionary<string, string> _deleted = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, (TextLife Life, Whereabouts Where)> Paths => _paths;

    public TextLife? At(string path) => _paths.TryGetValue(path, out var found) ? found.Life : null;

    public void Apply(LoggedCommit commit)
    {
        // Looked up before any path changes: two files may have changed places.
        var moved = commit.Changes.Where(IsMove).Select(change => (change, MovedLife(change, commit.Date))).ToList();
        var order = commit.Changes.Where(change => TextFile.Is(change.Path)).Select((change, at) => (change.Path, at))
            .DistinctBy(text => text.Path, StringComparer.Ordinal).ToDictionary(text => text.Path, text => text.at, StringComparer.Ordinal);
        foreach (var change in commit.Changes)
        {
            if (IsMove(change)) Leave(change.OldPath, Whereabouts.Moved, commit.Date);
            else if (change.Status == 'R') Leave(change.OldPath, Whereabouts.Deleted, commit.Date);
            else if (change.Status == 'D') Leave(change.Path, Whereabouts.Deleted, commit.Date);
        }

        foreach (var (change, life) in moved) Put(change, life, commit.Date, order.GetValueOrDefault(change.Path));
        foreach (var change in commit.Changes)
            if (!IsMove(change) && change.Status != 'D')
                Put(change, LifeFor(change, commit.Date), commit.Date, order.GetValueOrDefault(change.Path));
    }

    /// <summary>Says which paths there are in the end; after a merge the changes alone do not tell.</summary>
    public void Settle(IReadOnlySet<string> present)
    {
        foreach (var (path, (life, where)) in _paths.ToList())
            if ((where == Whereabouts.Here) != present.Contains(path))
                _paths[path] = (life, where == Whereabouts.Here ? Whereabouts.Deleted : Whereabouts.Here);
    }

    /// <summary>Puts back what <see cref="Paths"/> told of.</summary>
    public static TextLives Restore(IEnumerable<(string Path, TextLife Life, Whereabouts Where)> paths)
    {
        var lives = new TextLives();
        foreach (var (path, life, where) in paths)
        {
            lives._paths.Add(path, (life, where));
            if (where == Whereabouts.Deleted) lives._deleted[life.Blob] = path;
        }

        foreach (var begun in lives._paths.Values.Select(found => found.Life).Distinct().CountBy(life => life.FirstPath))
            lives._begun.Add(begun.Key, begun.Value);
        return lives;
    }

    // Two names that end in different keys are two texts, however alike: git takes yesterday's weather for today's.
    private static bool IsMove(LoggedChange change) => change.Status == 'R' && MayBeOne(change.OldPath, change.Path);

    private static bool MayBeOne(string oldPath, string path) =>
        IdentityFinder.Find(oldPath) is var old && IdentityFinder.Find(path) is var now && (old == now || old == oldPath || now == path);

    private TextLife MovedLife(LoggedChange change, DateTimeOffset date)
    {
        if (!_paths.TryGetValue(change.OldPath, out var old)) return Begin(change.Path, date, change.NewBlob);
        if (old.Where != Whereabouts.Moved || At(change.Path) == old.Life) return old.Life;

        // Another branch moved it elsewhere: from here on these are two texts, with one past.
        var twin = Begin(old.Life.FirstPath, old.Life.Published, old.Life.Blob);
        twin.Updated = old.Life.Updated;
        twin.UpdatedOrder = old.Life.UpdatedOrder;
        twin.Arrived = old.Life.Arrived;
        twin.Versions.Clear();
        twin.Versions.AddRange(old.Life.Versions);
        twin.Pending.AddRange(old.Life.Pending);
        return twin;
    }

    private TextLife LifeFor(LoggedChange change, DateTimeOffset date)
    {
        var isNew = change.Status is not ('M' or 'T');
        if (!_paths.TryGetValue(change.Path, out var known) || (isNew && known.Where == Whereabouts.Moved))
            return BroughtBack(change) ?? Begin(change.Path, date, change.NewBlob);
        if (isNew && date < known.Life.Published) known.Life.Published = date;
        return known.Life;
    }

    // A text that was taken away and is there again, word for word, under another name.
    private TextLife? BroughtBack(LoggedChange change)
    {
        if (!TextFile.Is(change.Path) || !_deleted.Remove(change.NewBlob, out var path) || !MayBeOne(path, change.Path)
            || _paths[path] is not { Where: Whereabouts.Deleted } left)
            return null;
        _paths[path] = (left.Life, Whereabouts.Moved);
        return left.Life;
    }

    private TextLife Begin(string path, DateTimeOffset date, string blob)
    {
        var count = _begun[path] = _begun.GetValueOrDefault(path) + 1;
        return new(path, count == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}~{count}"), date, blob);
    }

    private void Put(LoggedChange change, TextLife life, DateTimeOffset date, int order)
    {
        var before = change.Status is 'M' or 'T' || IsMove(change) ? change.OldBlob : life.Blob;
        if (before != change.NewBlob) life.Pending.Add(new(before, change.NewBlob, date, order));
        if (life.Arrived is null && life.Versions[^1].Blob != change.NewBlob) life.Versions.Add(new(change.NewBlob, date));
        life.Blob = change.NewBlob;
        var isElsewhere = change.Status is 'M' or 'T' && _paths.TryGetValue(change.Path, out var known) && known.Where == Whereabouts.Moved;
        if (!isElsewhere) _paths[change.Path] = (life, Whereabouts.Here);
    }

    private void Leave(string path, Whereabouts how, DateTimeOffset date)
    {
        if (!_paths.TryGetValue(path, out var left)) return;
        _paths[path] = (left.Life, how);
        if (how != Whereabouts.Deleted) return;
        _deleted[left.Life.Blob] = path;
        if (left.Life.Arrived is null) left.Life.Versions.Add(new(Gone, date));
    }
}
