using Articles;

namespace Site.Models;

/// <summary>The ids of one body's headings: each is there once.</summary>
internal sealed class BlockAnchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "main", "related" };
    private readonly NameNumbers _numbers = new();

    public string Next(string heading)
    {
        var slug = Slug.From(heading);
        var anchor = slug;
        while (!_taken.Add(anchor))
            anchor = $"{slug}-{_numbers.Next(slug)}";
        return anchor;
    }
}
