using System.Collections.Immutable;

namespace Articles;

/// <summary>Finds for each article those that share most of its tags, rare tags first.</summary>
internal sealed class RelatedFinder
{
    /// <summary>Of a tag with more articles than this, only the neighbours in the corpus's order are looked at, so that time stays linear.</summary>
    private const int Neighbours = 24;

    private readonly ImmutableArray<Article> _articles;
    private readonly Dictionary<Tag, List<int>> _byTag = new(ReferenceEqualityComparer.Instance);
    private readonly int _maximum;

    public RelatedFinder(ImmutableArray<Article> articles, int maximum)
    {
        (_articles, _maximum) = (articles, maximum);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var tag in articles[i].Tags)
            {
                if (!_byTag.TryGetValue(tag.Tag, out var list))
                    _byTag[tag.Tag] = list = [];
                list.Add(i);
            }
        }
    }

    /// <summary>The related articles of a run of articles, one after another.</summary>
    public void Find(Range range, Article[] complete)
    {
        var (first, length) = range.GetOffsetAndLength(_articles.Length);
        var scores = new double[_articles.Length];
        var touched = new List<int>();
        for (var i = first; i < first + length; i++)
        {
            foreach (var tag in _articles[i].Tags)
                AddNeighbours(i, _byTag[tag.Tag], scores, touched);
            complete[i] = _articles[i] with { Related = Best(i, scores, touched) };
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
        var best = ImmutableArray.CreateBuilder<string>(Math.Min(_maximum, touched.Count));
        for (var n = Math.Min(_maximum, touched.Count); n > 0; n--)
        {
            var top = -1;
            foreach (var candidate in touched)
            {
                if (scores[candidate] > 0 && (top < 0 || IsBetter(candidate, top, index, scores)))
                    top = candidate;
            }

            best.Add(_articles[top].Id);
            scores[top] = -1;
        }

        return best.MoveToImmutable();
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
