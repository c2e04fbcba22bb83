namespace Site.Files;

/// <summary>Where a path leads when the links in every part of it are followed.</summary>
internal static class RealPath
{
    // As many as Linux follows: https://man7.org/linux/man-pages/man7/path_resolution.7.html
    private const int MostLinks = 40;

    /// <summary>
    /// The path without links, absolute; its end need not exist. As the system does, <c>..</c> leads up from where a link led.
    /// </summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        var whole = Path.IsPathFullyQualified(path) ? path : Path.Join(Environment.CurrentDirectory, path);
        var real = Path.GetPathRoot(whole)!;
        var rest = new Stack<string>();
        Push(rest, whole[real.Length..]);
        while (rest.TryPop(out var part))
        {
            if (part == ".")
                continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("its links lead round in a circle");
            var start = Path.GetPathRoot(target)!;
            real = start.Length > 0 ? start : real;
            Push(rest, target[start.Length..]);
        }

        return real;
    }

    /// <summary>True where the real path of the first lies below that of a folder.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static bool IsBelow(string path, string folder) => Contains(Of(folder), Of(path));

    /// <summary>True where a path lies below a folder; both without links.</summary>
    public static bool Contains(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || (folder == Path.GetPathRoot(folder) && path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal));

    private static void Push(Stack<string> rest, string path)
    {
        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        foreach (var part in path.Split(separators, StringSplitOptions.RemoveEmptyEntries).Reverse())
            rest.Push(part);
    }
}
