using System.Collections.Immutable;
using Articles;
using Site.Settings;

namespace Site.Building;

/// <summary>
/// Finds submodules of the repository that a checkout left empty: what should lie there is no part of the site, and was not taken away.
/// </summary>
internal static class SubmoduleChecker
{
    /// <param name="options">Of the build.</param>
    /// <param name="folders">Those that it reads.</param>
    /// <param name="severity">How grave it is.</param>
    public static IEnumerable<Diagnostic> Check(BuildOptions options, ImmutableArray<string> folders, Severity severity)
    {
        var file = Path.Combine(options.Root, ".gitmodules");
        if (!File.Exists(file))
            yield break;

        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (line.Split('=', 2) is not [var key, var value] || key.Trim() != "path")
                continue;
            var folder = Path.GetFullPath(Path.Combine(options.Root, value.Trim().Trim('"')));
            if (folders.Any(read => IsWithin(read, folder) || IsWithin(folder, read)) && IsEmpty(folder))
                yield return new(
                    options.Shown(file), number + 1, 1, severity, $"the submodule '{value.Trim()}' is empty",
                    "run `git submodule update --init`, and let a build server check out with submodules");
        }
    }

    private static bool IsWithin(string folder, string outer) =>
        $"{folder}/".StartsWith($"{outer.TrimEnd('/')}/", StringComparison.Ordinal);

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
}
