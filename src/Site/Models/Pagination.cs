using Scriban.Runtime;
using Site.Editions;
using Site.Settings;

namespace Site.Models;

/// <summary>One page of a long list.</summary>
/// <param name="Root">Path of the list's first page (<c>tags/navo/</c>).</param>
/// <param name="Number">1-based.</param>
/// <param name="Count">Pages in all.</param>
/// <param name="Total">Articles in all.</param>
internal sealed record Pagination(string Root, int Number, int Count, int Total)
{
    public string Path => PathOf(Number);

    /// <summary>The list cut into pages; one page for an empty list.</summary>
    public static IEnumerable<(Pagination Pagination, ArraySegment<Story> Stories)> Cut(string root, Story[] stories, int size)
    {
        var count = Math.Max(1, (stories.Length + size - 1) / size);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * size;
            yield return (new(root, number, count, stories.Length), new(stories, start, Math.Min(size, stories.Length - start)));
        }
    }

    public ScriptObject ToModel(Urls urls) => new()
    {
        ["number"] = Number,
        ["count"] = Count,
        ["total"] = Total,
        ["previous"] = Number > 1 ? urls.Local(PathOf(Number - 1)) : null,
        ["next"] = Number < Count ? urls.Local(PathOf(Number + 1)) : null,
        ["pages"] = Shown().Select(n => new ScriptObject
        {
            ["number"] = n,
            ["url"] = urls.Local(PathOf(n)),
            ["current"] = n == Number,
        }).ToArray(),
    };

    /// <summary>First, last and the neighbours: enough to find one's way in a list of hundreds.</summary>
    private IEnumerable<int> Shown() =>
        Enumerable.Range(1, Count).Where(n => n == 1 || n == Count || Math.Abs(n - Number) <= 2);

    private string PathOf(int number) => number == 1 ? Root : $"{Root}page/{number}/";
}
