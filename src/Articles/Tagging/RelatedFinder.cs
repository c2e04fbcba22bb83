using System.Collections.Immutable;

namespace Articles.Tagging;

/// <summary>
/// Finds for each article those on the same subject: by the words that tell it from the rest of the corpus, together with the rare tags
/// that both have. One that is not near enough is none.
/// </summary>
internal sealed class RelatedFinder
{
    /// <summary>
    /// Of a word or tag with more articles than this, only the neighbours in the corpus's order are looked at, so that time stays
    /// linear.
    /// </summary>
    private const int Neighbours = 24;

    /// <summary>Less likeness than this is chance.</summary>
    private const double Threshold = 0.2;

    /// <summary>One word alone may mean two things: <c>Roos</c>, <c>bank</c>.</summary>
    private const int LeastShared = 2;

    /// <summary>What a shared tag of two articles alone adds to the likeness of their words; a place adds less.</summary>
    private const double TagWeight = 0.12;

    private const double PlaceWeight = 0.04;

    private readonly ImmutableArray<Article> _articles;
    private readonly ImmutableArray<ArticleTag>[] _tags;
    private readonly SubjectVectors _words;
    private readonly Dictionary<Tag, List<int>> _byTag = new(ReferenceEqualityComparer.Instance);
    private readonly int _maximum;

    public RelatedFinder(ImmutableArray<Article> articles, ImmutableArray<ArticleTag>[] tags, SubjectVectors words, int maximum)
    {
        (_articles, _tags, _words, _maximum) = (articles, tags, words, maximum);
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
        var scores = new Likeness[_articles.Length];
        var touched = new List<int>();
        for (var i = first; i < first + length; i++)
        {
            AddWords(i, scores, touched);
            foreach (var tag in _tags[i])
                AddTag(i, tag.Tag, scores, touched);
            yield return (i, Best(i, scores, touched));
            foreach (var other in touched)
                scores[other] = default;
            touched.Clear();
        }
    }

    private void AddWords(int index, Likeness[] scores, List<int> touched)
    {
        foreach (var (articles, weight) in _words.SharedWords(index))
        {
            var (from, to) = Window(articles, index, a => a.Article);
            for (var i = from; i < to; i++)
                Add(articles[i].Article, weight * articles[i].Weight, index, scores, touched);
        }
    }

    /// <summary>The more articles have a tag, the less it says of two of them.</summary>
    private void AddTag(int index, Tag tag, Likeness[] scores, List<int> touched)
    {
        var articles = _byTag[tag];
        if (articles.Count < 2)
            return;

        var rarity = Math.Log((double)_articles.Length / articles.Count) / Math.Log(Math.Max(2, _articles.Length / 2.0));
        var weight = Math.Clamp(rarity, 0, 1) * (tag.Kind == TagKind.Place ? PlaceWeight : TagWeight);
        var (from, to) = Window(articles, index, a => a);
        for (var i = from; i < to; i++)
            Add(articles[i], weight, index, scores, touched);
    }

    private static (int From, int To) Window<T>(List<T> articles, int index, Func<T, int> numberOf)
    {
        if (articles.Count <= Neighbours * 2)
            return (0, articles.Count);

        int low = 0, high = articles.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numberOf(articles[middle]) < index)
                low = middle + 1;
            else
                high = middle;
        }

        return (Math.Max(0, low - Neighbours), Math.Min(articles.Count, low + Neighbours + 1));
    }

    private static void Add(int other, double weight, int index, Likeness[] scores, List<int> touched)
    {
        if (other == index || weight <= 0)
            return;
        if (scores[other].Score == 0)
            touched.Add(other);
        scores[other] = new(scores[other].Score + weight, scores[other].Shared + 1);
    }

    /// <summary>The highest scores; of equal ones the nearest in the corpus's order, the earlier first.</summary>
    private ImmutableArray<string> Best(int index, Likeness[] scores, List<int> touched)
    {
        var best = new List<int>(_maximum + 1);
        foreach (var candidate in touched)
        {
            if (scores[candidate].Score < Threshold || scores[candidate].Shared < LeastShared)
                continue;

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

    private static bool IsBetter(int candidate, int top, int index, Likeness[] scores)
    {
        var byScore = scores[candidate].Score.CompareTo(scores[top].Score);
        if (byScore != 0)
            return byScore > 0;

        var byDistance = Math.Abs(candidate - index).CompareTo(Math.Abs(top - index));
        return byDistance < 0 || (byDistance == 0 && candidate < top);
    }

    /// <summary>How near an article is, and how many words and tags say so.</summary>
    private readonly record struct Likeness(double Score, int Shared);
}
