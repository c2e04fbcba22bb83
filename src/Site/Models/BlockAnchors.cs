using Articles;

namespace Site.Models;

/// <summary>The ids of one body's headings: each is there once.</summary>
internal sealed class BlockAnchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Next(string heading)
    {
        var slug = Slug.From(heading);
        var anchor = slug;
        for (var n = 2; !_taken.Add(anchor); n++)
            anchor = $"{slug}-{n}";
        return anchor;
    }
}
