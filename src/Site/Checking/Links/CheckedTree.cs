using System.Collections.Immutable;
using Site.Files;

namespace Site.Checking.Links;

/// <summary>The files of a tree that is checked, by their paths below its root.</summary>
/// <param name="Root">Where they are, or will be, published; for messages, and for files of others that lie there.</param>
/// <param name="Files">All of them.</param>
/// <param name="Shown">From an absolute path to the name people know the file by.</param>
internal sealed record CheckedTree(string Root, IReadOnlyDictionary<string, CheckedFile> Files, Func<string, string> Shown)
{
    private const string Index = "index.html";

    /// <summary>True for a path below the root where a file that is none of <see cref="Files"/> belongs to the tree.</summary>
    public Func<string, bool> Stays { get; init; } = _ => false;

    private bool IsForeign { get; init; }

    // Asked for where something is wrong only.
    private readonly Lazy<ILookup<string, string>> _inAnyCase =
        new(() => Files.Keys.Order(StringComparer.Ordinal).ToLookup(path => path, StringComparer.OrdinalIgnoreCase));

    /// <summary>What of a folder is no file that can be read, and why; it is there all the same.</summary>
    public ImmutableSortedDictionary<string, SourceFile.Problem> Unread { get; private init; } =
        ImmutableSortedDictionary<string, SourceFile.Problem>.Empty;

    /// <summary>A folder of files that no build here made: no link is followed out of it, and no FIFO or device is opened.</summary>
    public static CheckedTree Of(string folder, Func<string, string> shown)
    {
        var found = SourceFile.Below(folder, folder).Select(file => (
            Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file,
            Problem: SourceFile.Refusal(file, FileKind.Published, [folder]))).ToList();
        var unread = found.Where(file => file.Problem is not null)
            .ToImmutableSortedDictionary(file => file.Path, file => file.Problem!, StringComparer.Ordinal);
        return new(
            folder,
            found.Where(file => file.Problem is null).ToDictionary(
                file => file.Path, file => new CheckedFile(file.File, null), StringComparer.Ordinal),
            shown)
        {
            Unread = unread,
            Stays = path => !unread.IsEmpty && Ancestry(path).Any(unread.ContainsKey),
            IsForeign = true,
        };
    }

    /// <summary>
    /// The file behind a path, as hosts find it: a folder's index, and a page without its extension; null where there is none.
    /// </summary>
    public string? Find(string path)
    {
        foreach (var file in Candidates(path))
        {
            if (IsThere(file))
                return file;
        }

        return null;
    }

    /// <summary>The file behind a path if upper and lower case were the same; null where there is none.</summary>
    public string? FindInAnyCase(string path) =>
        Candidates(path).Select(file => _inAnyCase.Value[file].FirstOrDefault()).FirstOrDefault(found => found is not null);

    /// <summary>The bytes of a file; none for one that cannot be read any more.</summary>
    public byte[] Read(string file) => IsForeign
        ? SourceFile.Read(LocationOf(file), FileKind.Published, [Root], out _) ?? []
        : File.ReadAllBytes(LocationOf(file));

    /// <summary>What to call a file in a message.</summary>
    public string NameOf(string file) => Shown(Path.Join(Root, file));

    // The path itself and the folders that it lies in.
    private static IEnumerable<string> Ancestry(string path)
    {
        for (var part = path; part.Length > 0; part = Path.GetDirectoryName(part)!)
            yield return part;
    }

    private static IEnumerable<string> Candidates(string path)
    {
        if (path.Length == 0 || path.EndsWith('/'))
            return [path + Index];
        return [path, $"{path}/{Index}", $"{path}.html"];
    }

    private string LocationOf(string file) => Files.TryGetValue(file, out var known) ? known.Location : Path.Join(Root, file);

    private bool IsThere(string file) =>
        Files.ContainsKey(file) || (Stays(file) && !file.Contains('\0', StringComparison.Ordinal) && File.Exists(Path.Join(Root, file)));
}

/// <summary>A file of a tree that is checked.</summary>
/// <param name="Location">Where its bytes are now.</param>
/// <param name="Source">The file that a person wrote for it, absolute; null where there is none.</param>
internal sealed record CheckedFile(string Location, string? Source);
