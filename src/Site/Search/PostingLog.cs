using System.Runtime.InteropServices;
using System.Text;
using Articles.Reading;

namespace Site.Search;

/// <summary>Counts terms document by document, and remembers what it counted in the order it came.</summary>
/// <param name="facts">What was counted before; null to keep nothing.</param>
internal sealed class PostingLog(IFactMemory? facts)
{
    private const int TitleWeight = 8;
    private const int TagWeight = 5;
    private const int BodyWeight = 1;

    private readonly TermTable _table = new();
    private readonly List<(int Term, Posting Posting)> _entries = [];
    private readonly List<int> _met = [];
    private readonly List<(int Term, int Weight)> _body = [];
    private int[] _weights = [];

    public void Add(SearchDocument document, int number)
    {
        var body = BodyOf(document);
        Weigh(document.Title, TitleWeight);
        foreach (var tag in document.Tags) Weigh(tag, TagWeight);
        var named = _met.Count;
        foreach (var (term, weight) in body) Weigh(term, weight);
        for (var at = 0; at < _met.Count; at++)
        {
            var term = _met[at];
            _entries.Add((term, new(number, _weights[term], at < named)));
            _weights[term] = 0;
        }

        _met.Clear();
    }

    private List<(int Term, int Weight)> BodyOf(SearchDocument document)
    {
        _body.Clear();
        if (document.BodyHash != UInt128.Zero && facts?.Find<BodyTerms>(document.BodyHash) is { } known)
        {
            var at = 0;
            var rest = known.Terms.AsSpan();
            for (int end; (end = rest.IndexOf('\n')) > 0; rest = rest[(end + 1)..])
                _body.Add((_table.NumberOfTerm(rest[..end]), known.Weights[at++]));
            return _body;
        }

        foreach (var passage in document.Body) Weigh(passage, BodyWeight);
        foreach (var term in _met)
        {
            _body.Add((term, _weights[term]));
            _weights[term] = 0;
        }

        _met.Clear();
        if (document.BodyHash != UInt128.Zero) facts?.Add(document.BodyHash, ToFact());
        return _body;
    }

    private BodyTerms ToFact()
    {
        var terms = new StringBuilder();
        foreach (var (term, _) in _body) terms.Append(_table.Terms[term]).Append('\n');
        return new(terms.ToString(), [.. _body.Select(term => term.Weight)]);
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
            if (term != TermTable.None) Weigh(term, weight);
        }
    }

    private void Weigh(int term, int weight)
    {
        if (term >= _weights.Length) Array.Resize(ref _weights, Math.Max(1024, term * 2));
        if (_weights[term] == 0) _met.Add(term);
        _weights[term] += weight;
    }
}
