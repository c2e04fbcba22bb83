namespace Site.Checking.Links;

/// <summary>
/// A place that a link leads to, in one string: the path below the site's root, and after a <c>#</c> the place on the page. A path that
/// has the mark in it is told apart by its escape.
/// </summary>
internal static class Target
{
    public static string Join(string path, string place)
    {
        var escaped = path.AsSpan().ContainsAny('#', '%')
            ? path.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)
            : path;
        return place.Length == 0 ? escaped : $"{escaped}#{place}";
    }

    /// <summary>The path as files have it, and the place; empty for none.</summary>
    public static (string Path, string Place) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, place) = hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
        return path.Contains('%', StringComparison.Ordinal) ? (Uri.UnescapeDataString(path), place) : (path, place);
    }
}
