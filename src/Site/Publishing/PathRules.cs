using System.Buffers;
using System.Text;

namespace Site.Publishing;

/// <summary>Which paths a published file may have, on every system and host that a site may be copied to.</summary>
internal static class PathRules
{
    private const int LongestSegment = 255;

    // Refused by Windows file systems and by the hosts that unpack a site from an archive.
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        "\\:*?\"<>|\u007F" + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)));

    /// <summary>Why the path is no path of a published file, as the end of a sentence; null where it is one.</summary>
    public static string? Fault(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return "is empty";
        if (path[0] == '/') return "is absolute";
        if (path.IndexOfAny(Refused) is >= 0 and var at) return $"has a character that no file name may have (U+{(int)path[at]:X4})";
        foreach (var range in path.Split('/'))
            if (SegmentFault(path[range]) is { } fault) return fault;
        return null;
    }

    /// <summary>The name with a hyphen for each character that no file name may have.</summary>
    public static string Safe(string name) =>
        name.AsSpan().ContainsAny(Refused) ? string.Concat(name.Select(c => Refused.Contains(c) ? '-' : c)) : name;

    /// <summary>What two paths have in common when a file system that ignores case or Unicode form would mix them up.</summary>
    public static string Key(string path) => Ascii.IsValid(path) ? path : path.Normalize(NormalizationForm.FormC);

    private static string? SegmentFault(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty) return "has an empty segment";
        if (segment is "." or "..") return $"has a segment \"{segment}\"";
        if (segment[^1] is '.' or ' ') return "has a segment that ends in a full stop or a space";
        if (Encoding.UTF8.GetByteCount(segment) > LongestSegment) return $"has a segment of more than {LongestSegment} bytes";
        return null;
    }
}
