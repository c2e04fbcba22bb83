using Microsoft.Extensions.FileSystemGlobbing;

namespace Statiq.Common;

/// <summary>Finds the files below a folder that one pattern names.</summary>
internal static class Globber
{
    /// <summary>
    /// The paths of the files, absolute, in no order. What braces expand to belongs together: <c>{!_,}*.txt</c> is <c>*.txt</c> without
    /// <c>_*.txt</c>. A pattern that only excludes finds nothing.
    /// </summary>
    public static IEnumerable<NormalizedPath> GetFiles(in NormalizedPath folder, string pattern)
    {
        // The matcher lists every folder on its way; those before the first wildcard need not be listed, and perhaps must not be.
        var wild = pattern.AsSpan().IndexOfAny("*{!\\");
        var slash = (wild < 0 ? pattern : pattern[..wild]).LastIndexOf('/');
        var start = slash < 0 ? folder : folder.Combine(pattern[..slash]);

        var matcher = new Matcher(NormalizedPath.DefaultComparisonType);
        foreach (var expanded in BraceExpansion.Expand(slash + 1 == pattern.Length ? "**" : pattern[(slash + 1)..]))
        {
            if (expanded.StartsWith('!'))
                matcher.AddExclude(Clean(expanded[1..]));
            else
                matcher.AddInclude(Clean(expanded));
        }

        return matcher.Execute(new LocalFolder(new DirectoryInfo(start.FullPath))).Files.Select(x => start.Combine(x.Path));
    }

    private static string Clean(string pattern) =>
        pattern.Replace("\\!", "!", StringComparison.Ordinal).Replace('\\', '/');
}
