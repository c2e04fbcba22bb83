namespace Statiq.Common;

/// <summary>Patterns that together say which paths are meant: those that any includes and none excludes.</summary>
internal sealed class GlobSet
{
    private readonly List<Glob> _excludes = [];
    private readonly List<Glob> _includes = [];

    public IReadOnlyList<Glob> Includes => _includes;

    public static GlobSet Parse(IEnumerable<string> patterns)
    {
        var set = new GlobSet();
        foreach (var pattern in patterns.Where(x => !string.IsNullOrEmpty(x)).SelectMany(BraceExpansion.Expand))
        {
            if (pattern.StartsWith('!'))
                set._excludes.Add(new Glob(pattern[1..]));
            else
                set._includes.Add(new Glob(pattern));
        }

        return set;
    }

    public bool IsMatch(string path) => _includes.Exists(x => x.IsMatch(path)) && !IsExcluded(path);

    public bool IsExcluded(string path) => _excludes.Exists(x => x.IsMatch(path));
}
