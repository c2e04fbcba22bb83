namespace Site.Checking;

/// <summary>The files of a tree that is checked, by their paths below its root.</summary>
/// <param name="Root">Where they are, or will be, published; for messages, and for files of others that lie there.</param>
/// <param name="Files">All of them.</param>
/// <param name="Shown">From an absolute path to the name people know the file by.</param>
internal sealed record CheckedTree(string Root, IReadOnlyDictionary<string, CheckedFile> Files, Func<string, string> Shown)
{
    private const string Index = "index.html";

    /// <summary>A folder of files that no build here made.</summary>
    public static CheckedTree Of(string folder, Func<string, string> shown) => new(
        folder,
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new CheckedFile(file, null), StringComparer.Ordinal),
        shown);

    /// <summary>The file behind a path; null where there is none.</summary>
    public string? Find(string path)
    {
        var isFolder = path.Length == 0 || path.EndsWith('/');
        var file = isFolder ? path + Index : path;
        if (IsThere(file))
            return file;
        return !isFolder && IsThere($"{path}/{Index}") ? $"{path}/{Index}" : null;
    }

    public byte[] Read(string file) => File.ReadAllBytes(Files.TryGetValue(file, out var known) ? known.Location : Path.Join(Root, file));

    private bool IsThere(string file) => Files.ContainsKey(file) || (!file.Contains('\0', StringComparison.Ordinal) && File.Exists(Path.Join(Root, file)));
}

/// <summary>A file of a tree that is checked.</summary>
/// <param name="Location">Where its bytes are now.</param>
/// <param name="Source">The file that a person wrote for it, absolute; null where there is none.</param>
internal sealed record CheckedFile(string Location, string? Source);
