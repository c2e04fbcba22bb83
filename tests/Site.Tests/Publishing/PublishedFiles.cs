namespace Site.Tests.Publishing;

/// <summary>A tree of files as lines that a test can compare.</summary>
internal static class PublishedFiles
{
    /// <summary><c>path: content</c> of every file, sorted; nothing where there is no folder.</summary>
    public static List<string> In(string folder) =>
        !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)}: {File.ReadAllText(path)}")
            .Order(StringComparer.Ordinal)];
}
