namespace Statiq.Common;

/// <summary>
/// One pattern for relative paths: <c>*</c> is any text within a name, <c>**</c> any number of folders.
/// A pattern that ends in a slash means all that lies below.
/// </summary>
internal sealed class Glob
{
    private readonly string[] _segments;

    public Glob(string pattern)
    {
        var text = pattern.Replace("\\!", "!", StringComparison.Ordinal).Replace('\\', '/');
        if (text.StartsWith("./", StringComparison.Ordinal))
            text = text[2..];
        if (text.EndsWith('/'))
            text += "**";

        _segments = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var wild = Array.FindIndex(_segments, x => x.Contains('*', StringComparison.Ordinal));
        Literal = wild < 0 ? text : null;
        Folder = string.Join('/', _segments.Take(wild < 0 ? _segments.Length - 1 : Math.Min(wild, _segments.Length - 1)));
        IsDeep = wild >= 0 && wild < _segments.Length - 1 || _segments is [.., "**"];
    }

    /// <summary>The path, when the pattern has no wildcard and so can match no other.</summary>
    public string Literal { get; }

    /// <summary>The folder that contains every match.</summary>
    public NormalizedPath Folder { get; }

    /// <summary>True when matches may lie in folders below <see cref="Folder"/>.</summary>
    public bool IsDeep { get; }

    public bool IsMatch(string path) => IsMatch(_segments, path);

    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<char> path)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == "**")
                return IsMatchDeep(pattern[1..], path);
            if (path.IsEmpty)
                return false;

            var slash = path.IndexOf('/');
            if (!IsNameMatch(pattern[0], slash < 0 ? path : path[..slash]))
                return false;

            pattern = pattern[1..];
            path = slash < 0 ? default : path[(slash + 1)..];
        }

        return path.IsEmpty;
    }

    private static bool IsMatchDeep(ReadOnlySpan<string> rest, ReadOnlySpan<char> path)
    {
        if (rest.IsEmpty)
            return true;

        while (!IsMatch(rest, path))
        {
            var slash = path.IndexOf('/');
            if (slash < 0)
                return false;
            path = path[(slash + 1)..];
        }

        return true;
    }

    private static bool IsNameMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        // By convention *.* is every file, with or without an extension.
        if (pattern is "*" or "*.*")
            return true;

        var star = pattern.IndexOf('*');
        if (star < 0)
            return pattern.Equals(name, NormalizedPath.DefaultComparisonType);
        if (!name.StartsWith(pattern[..star], NormalizedPath.DefaultComparisonType))
            return false;

        var rest = pattern[(star + 1)..];
        name = name[star..];
        if (!rest.Contains('*'))
            return name.EndsWith(rest, NormalizedPath.DefaultComparisonType);

        for (var i = 0; i <= name.Length; i++)
        {
            if (IsNameMatch(rest, name[i..]))
                return true;
        }

        return false;
    }
}
