using System.Collections.Immutable;

namespace Articles;

/// <summary>Finds for each article those that share most of its tags, rare tags first.</summary>
internal sealed class RelatedFinder
{
    /// <summary>Of a tag with more articles than this, only the neighbours in the corpus's order are looked at, so that time stays linear.</summary>
    private const int Neighbours = 64;

    private readonly ImmutableArray<Article> _articles;
    private readonly Dictionary<string, List<int>> _byTag = new(StringComparer.Ordinal);
    private readonly int _maximum;

    public RelatedFinder(ImmutableArray<Article> articles, int maximum)
    {
        (_articles, _maximum) = (articles, maximum);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var tag in articles[i].Tags)
            {
                if (!_byTag.TryGetValue(tag.Tag.Slug, out var list))
                    _byTag[tag.Tag.Slug] = list = [];
                list.Add(i);
            }
        }
    }

    public ImmutableArray<string> Find(int index)
    {
        var scores = new Dictionary<int, double>();
        foreach (var tag in _articles[index].Tags)
            AddNeighbours(index, _byTag[tag.Tag.Slug], scores);

        return
        [
            .. scores.OrderByDescending(s => s.Value).ThenBy(s => Math.Abs(s.Key - index)).ThenBy(s => s.Key)
                .Take(_maximum).Select(s => _articles[s.Key].Id),
        ];
    }

    private void AddNeighbours(int index, List<int> list, Dictionary<int, double> scores)
    {
        var weight = Math.Log(1 + ((double)_articles.Length / list.Count));
        var at = list.BinarySearch(index);
        var first = Math.Max(0, at - Neighbours);
        var last = Math.Min(list.Count - 1, at + Neighbours);
        for (var i = first; i <= last; i++)
        {
            if (i != at)
                scores[list[i]] = scores.GetValueOrDefault(list[i]) + weight;
        }
    }
}
