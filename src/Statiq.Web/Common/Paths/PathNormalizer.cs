using System.Buffers;

namespace Statiq.Common;

/// <summary>Brings a path as people write it into the one form that paths are compared in.</summary>
internal static class PathNormalizer
{
    private static readonly char[] InvalidChars = Path.GetInvalidPathChars();
    private static readonly SearchValues<char> Invalid = SearchValues.Create(InvalidChars);

    public static string Normalize(string path)
    {
        if (IsNormal(path))
            return path;

        var text = path.Trim('\r', '\n', '\t').Replace('\\', '/');
        if (text.AsSpan().ContainsAny(Invalid))
            text = string.Join('-', text.Split(InvalidChars));

        if (text is "" or NormalizedPath.Slash)
            return text;

        return Collapse(text);
    }

    // Most paths come out of other paths and need nothing done.
    private static bool IsNormal(string path)
    {
        if (path.Length == 0)
            return true;
        if (path[^1] == '/' || path[0] <= '\r' || path[^1] <= '\r')
            return path == NormalizedPath.Slash;

        var segmentStart = path[0] == '/' ? 1 : 0;
        for (var i = segmentStart; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != '/')
            {
                if (path[i] is '\\' or '\0')
                    return false;
                continue;
            }

            var length = i - segmentStart;
            if (length == 0 || IsDots(path.AsSpan(segmentStart, length)))
                return path is NormalizedPath.Dot or NormalizedPath.DotDot;
            segmentStart = i + 1;
        }

        return true;
    }

    private static bool IsDots(ReadOnlySpan<char> segment) => segment is "." or "..";

    private static string Collapse(string text)
    {
        var isRooted = text[0] == '/';
        var kept = new List<string>();
        foreach (var segment in text.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == NormalizedPath.Dot)
                continue;
            if (segment == NormalizedPath.DotDot && kept.Count > 0 && kept[^1] != NormalizedPath.DotDot)
                kept.RemoveAt(kept.Count - 1);
            else
                kept.Add(segment);
        }

        if (kept.Count == 0)
            return isRooted ? NormalizedPath.Slash : text.Contains(NormalizedPath.DotDot, StringComparison.Ordinal) ? "" : NormalizedPath.Dot;

        var joined = string.Join('/', kept);
        return isRooted ? "/" + joined : joined;
    }
}
