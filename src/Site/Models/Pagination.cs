using Scriban.Runtime;
using Site.Editions;
using Site.Settings;

namespace Site.Models;

/// <summary>
/// One page of a long list. The list's own address shows the newest; the pages behind it are full and numbered from the oldest, so that
/// the address of a page keeps its articles, and a new article changes the first page alone.
/// </summary>
/// <param name="Root">Path of the list (<c>tags/navo/</c>), and of its first page.</param>
/// <param name="Number">1 for the page with the oldest articles; null for the first page.</param>
/// <param name="Full">How many numbered pages there are.</param>
internal sealed record Pagination(string Root, int? Number, int Full)
{
    public string Path => PathOf(Number);

    /// <summary>
    /// The list cut into pages, newest first: one of fewer than twice as many articles as fill a page, then the full ones.
    /// </summary>
    /// <param name="root">The list's path.</param>
    /// <param name="stories">Newest first.</param>
    /// <param name="size">How many articles fill a page.</param>
    public static IEnumerable<(Pagination Pagination, ArraySegment<Story> Stories)> Cut(string root, Story[] stories, int size)
    {
        var full = FullOf(stories.Length, size);
        var first = stories.Length - (full * size);
        yield return (new(root, null, full), new(stories, 0, first));
        for (var number = full; number >= 1; number--)
            yield return (new(root, number, full), new(stories, first + ((full - number) * size), size));
    }

    /// <summary>How many numbered pages a list of so many articles has.</summary>
    public static int FullOf(int stories, int size) => Math.Max(0, (stories / size) - 1);

    public ScriptObject ToModel(Urls urls)
    {
        int[] shown = [.. Shown()];
        return new()
        {
            ["number"] = Number,
            ["previous"] = Number is { } number ? urls.Local(PathOf(number < Full ? number + 1 : null)) : null,
            ["next"] = Position > 1 ? urls.Local(PathOf(Position - 1)) : null,
            ["pages"] = shown.Select((n, at) => new ScriptObject
            {
                ["number"] = n <= Full ? n : null,
                ["url"] = urls.Local(PathOf(n <= Full ? n : null)),
                ["current"] = n == Position,
                ["gap"] = at > 0 && n < shown[at - 1] - 1,
            }).ToArray(),
        };
    }

    // Where it stands, counted from the oldest: the first page comes after all that have numbers.
    private int Position => Number ?? Full + 1;

    /// <summary>The first page, the oldest and the neighbours: enough to find one's way in a list of hundreds.</summary>
    private IEnumerable<int> Shown() =>
        Enumerable.Range(1, Full + 1).Where(n => n == Full + 1 || n == 1 || Math.Abs(n - Position) <= 2).Reverse();

    private string PathOf(int? number) => number is { } known ? PathOf(Root, known) : Root;

    /// <summary>Where a numbered page of a list is.</summary>
    public static string PathOf(string root, int number) => $"{root}page/{number}/";
}
