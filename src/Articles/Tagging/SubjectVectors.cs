using System.Runtime.InteropServices;
using Articles.Subjects;

namespace Articles.Tagging;

/// <summary>
/// The words that tell each article from the rest of the corpus, weighted (TF-IDF), and the articles that have each word: what is needed to
/// find the articles nearest to one without looking at all of them.
/// </summary>
internal sealed class SubjectVectors
{
    /// <summary>Words that stand for an article.</summary>
    private const int Length = 25;

    /// <summary>A word of more articles than this, or of a tenth of them, says nothing of two of them.</summary>
    private const int Common = 50;

    /// <summary>A word of the lead counts this much more.</summary>
    private const double LeadFactor = 1.5;

    private readonly (uint Hash, float Weight)[][] _vectors;
    private readonly Dictionary<uint, List<(int Article, float Weight)>> _postings = [];

    /// <param name="subjects">What each article is about.</param>
    public SubjectVectors(IReadOnlyList<ArticleSubjects> subjects)
    {
        var frequency = new Dictionary<uint, int>();
        foreach (var term in subjects.SelectMany(s => s.Terms))
            CollectionsMarshal.GetValueRefOrAddDefault(frequency, term.Hash, out _)++;

        var most = Math.Max(Common, subjects.Count / 10);
        _vectors = new (uint, float)[subjects.Count][];
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = Vector(subjects[i].Terms, frequency, subjects.Count);
            foreach (var (hash, weight) in _vectors[i].Where(w => frequency[w.Hash] is > 1 and var articles && articles <= most))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, hash, out _);
                (list ??= []).Add((i, weight));
            }
        }
    }

    /// <summary>The words that an article shares with others: the articles in order, each with the part of their likeness.</summary>
    public IEnumerable<(List<(int Article, float Weight)> Articles, float Weight)> SharedWords(int article)
    {
        foreach (var (hash, weight) in _vectors[article])
        {
            if (_postings.TryGetValue(hash, out var articles) && articles.Count > 1)
                yield return (articles, weight);
        }
    }

    /// <summary>The heaviest words, of length 1 together: the product of two vectors is 1 for the same words and 0 for none.</summary>
    private static (uint Hash, float Weight)[] Vector(Term[] terms, Dictionary<uint, int> frequency, int articles)
    {
        var weighted = new (uint Hash, double Weight)[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var rarity = Math.Log(1 + ((double)articles / frequency[terms[i].Hash]));
            weighted[i] = (terms[i].Hash, (1 + Math.Log(terms[i].Count)) * rarity * (terms[i].IsInLead ? LeadFactor : 1));
        }

        Array.Sort(weighted, (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Hash.CompareTo(b.Hash));
        var heaviest = weighted.AsSpan(0, Math.Min(Length, weighted.Length));
        var length = 0.0;
        foreach (var (_, weight) in heaviest)
            length += weight * weight;
        length = Math.Sqrt(length);
        var vector = new (uint, float)[heaviest.Length];
        for (var i = 0; i < vector.Length; i++)
            vector[i] = (heaviest[i].Hash, (float)(heaviest[i].Weight / length));
        return vector;
    }
}
