using System.Collections.Immutable;

namespace Articles.Tagging;

/// <summary>Finds for each article those that share most of its tags, rare tags first.</summary>
internal sealed class RelatedFinder
{
    /// <summary>
    /// Of a tag with more articles than this, only the neighbours in the corpus's order are looked at, so that time stays
    /// linear.
    /// </summary>
    private const int Neighbours = 24;

    private readonly ImmutableArray<Article> _articles;
    private readonly ImmutableArray<ArticleTag>[] _tags;
    private readonly Dictionary<Tag, List<int>> _byTag = new(ReferenceEqualityComparer.Instance);
    private readonly int _maximum;

    public RelatedFinder(ImmutableArray<Article> articles, ImmutableArray<ArticleTag>[] tags, int maximum)
    {
        (_articles, _tags, _maximum) = (articles, tags, maximum);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var tag in tags[i])
            {
                if (!_byTag.TryGetValue(tag.Tag, out var list))
                    _byTag[tag.Tag] = list = [];
                list.Add(i);
            }
        }
    }

    /// <summary>The ids of the related articles of a run of articles, one after another.</summary>
    public IEnumerable<(int Article, ImmutableArray<string> Related)> Find(Range range)
    {
        var (first, length) = range.GetOffsetAndLength(_articles.Length);
        var scores = new double[_articles.Length];
        var touched = new List<int>();
        for (var i = first; i < first + length; i++)
        {
            foreach (var tag in _tags[i])
                AddNeighbours(i, _byTag[tag.Tag], scores, touched);
            yield return (i, Best(i, scores, touched));
            foreach (var other in touched)
                scores[other] = 0;
            touched.Clear();
        }
    }

    private void AddNeighbours(int index, List<int> list, double[] scores, List<int> touched)
    {
        if (list.Count < 2)
            return;

        var weight = Math.Log(1 + ((double)_articles.Length / list.Count));
        var at = list.BinarySearch(index);
        var last = Math.Min(list.Count - 1, at + Neighbours);
        for (var i = Math.Max(0, at - Neighbours); i <= last; i++)
        {
            var other = list[i];
            if (other == index)
                continue;
            if (scores[other] == 0)
                touched.Add(other);
            scores[other] += weight;
        }
    }

    /// <summary>The highest scores; of equal ones the nearest in the corpus's order, the earlier first.</summary>
    private ImmutableArray<string> Best(int index, double[] scores, List<int> touched)
    {
        var best = new List<int>(_maximum + 1);
        foreach (var candidate in touched)
        {
            var place = best.Count;
            while (place > 0 && IsBetter(candidate, best[place - 1], index, scores))
                place--;
            if (place == _maximum)
                continue;

            best.Insert(place, candidate);
            if (best.Count > _maximum)
                best.RemoveAt(_maximum);
        }

        return [.. best.ConvertAll(i => _articles[i].Id)];
    }

    private static bool IsBetter(int candidate, int top, int index, double[] scores)
    {
        var byScore = scores[candidate].CompareTo(scores[top]);
        if (byScore != 0)
            return byScore > 0;

        var byDistance = Math.Abs(candidate - index).CompareTo(Math.Abs(top - index));
        return byDistance < 0 || (byDistance == 0 && candidate < top);
    }
}
