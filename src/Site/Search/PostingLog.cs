using System.Runtime.InteropServices;

namespace Site.Search;

/// <summary>Counts terms document by document, and remembers what it counted in the order it came.</summary>
internal sealed class PostingLog
{
    private const int TitleWeight = 8;
    private const int TagWeight = 5;
    private const int BodyWeight = 1;

    private readonly TermTable _table = new();
    private readonly List<(int Term, Posting Posting)> _entries = [];
    private readonly List<int> _met = [];
    private int[] _weights = [];
    private int _named;

    public void Add(SearchDocument document, int number)
    {
        Weigh(document.Title, TitleWeight);
        foreach (var tag in document.Tags) Weigh(tag, TagWeight);
        _named = _met.Count;
        foreach (var passage in document.Body) Weigh(passage, BodyWeight);

        for (var at = 0; at < _met.Count; at++)
        {
            var term = _met[at];
            _entries.Add((term, new(number, _weights[term], at < _named)));
            _weights[term] = 0;
        }

        _met.Clear();
    }

    /// <summary>What was counted: the terms in ordinal order, and their postings one term after the other.</summary>
    public IndexPart ToPart()
    {
        var order = Enumerable.Range(0, _table.Terms.Length).ToArray();
        var terms = _table.Terms.ToArray();
        Array.Sort(terms, order, StringComparer.Ordinal);

        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;
        var starts = new int[order.Length + 1];
        var entries = CollectionsMarshal.AsSpan(_entries);
        foreach (var (term, _) in entries) starts[places[term] + 1]++;
        for (var place = 0; place < order.Length; place++) starts[place + 1] += starts[place];

        var next = starts.AsSpan().ToArray();
        var postings = new Posting[entries.Length];
        foreach (var (term, posting) in entries) postings[next[places[term]]++] = posting;
        return new(ImmutableCollectionsMarshal.AsImmutableArray(terms), starts, postings);
    }

    private void Weigh(string text, int weight)
    {
        var words = new WordLexer(text);
        while (words.TryNext(out var word))
        {
            var term = _table.NumberOf(word);
            if (term == TermTable.None) continue;
            if (term >= _weights.Length) Array.Resize(ref _weights, Math.Max(1024, term * 2));
            if (_weights[term] == 0) _met.Add(term);
            _weights[term] += weight;
        }
    }
}
