using System.Collections.Frozen;
using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Subjects;

/// <summary>Counts the words and topics of one article after another. One worker owns one counter.</summary>
internal sealed class SubjectCounter
{
    /// <summary>Most terms that are kept of one article, so that a long one costs no more.</summary>
    private const int MaximumTerms = 64;

    /// <summary>Words that any text may have; places tell where a story is set, not what it is about.</summary>
    private static readonly FrozenSet<uint> NoTerms = EmbeddedData.LabelledWords("function-words.txt")
        .Concat(EmbeddedData.Words("sentence-starters.txt")).Concat(EmbeddedData.LabelledWords("speech-verbs.txt"))
        .Concat(Gazetteer.Instance.Places.Where(place => !place.Contains(' ', StringComparison.Ordinal)))
        .Select(word => Term.HashOf(word)).ToFrozenSet();

    private readonly TermTable _terms = new();

    /// <summary>Numbers of terms below how seldom they are: sorted, the most frequent come first.</summary>
    private readonly List<long> _order = [];
    private readonly SortedDictionary<int, TopicCount> _topics = [];
    private TopicTable? _table;

    /// <param name="language">Of the article that is read next.</param>
    public void Start(string language)
    {
        _terms.Clear();
        _topics.Clear();
        _table = TopicTable.Of(language);
    }

    /// <param name="text">A block, headline or standfirst.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="sentence">Number of its first sentence.</param>
    /// <param name="isLead">True for headline, standfirst and lead.</param>
    public void Read(string text, ReadOnlySpan<Token> tokens, int sentence, bool isLead)
    {
        foreach (var token in tokens)
        {
            if (token.Is(TokenMarks.Number) || token.Length > 32)
                continue;

            CountTerm(token.In(text), isLead);
            if (_table is not null && (!token.Is(TokenMarks.Capital) || token.Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart)))
                CountTopics(text, token, sentence, isLead);
        }
    }

    public ArticleSubjects Finish()
    {
        _order.Clear();
        for (var i = 0; i < _terms.Count; i++)
        {
            if (_terms[i] is { Count: > 1 } or { IsInLead: true } && !NoTerms.Contains(_terms[i].Hash))
                _order.Add(((long)(ushort.MaxValue - _terms[i].Count) << 32) | (uint)i);
        }

        _order.Sort();
        var terms = new Term[Math.Min(MaximumTerms, _order.Count)];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = _terms[(int)(_order[i] & uint.MaxValue)];
        return new ArticleSubjects(terms, [.. _topics.Values]);
    }

    private void CountTerm(ReadOnlySpan<char> word, bool isLead)
    {
        var hash = Term.HashOf(word);
        if (hash != 0)
            _terms.Add(hash, isLead);
    }

    private void CountTopics(string text, Token token, int sentence, bool isLead)
    {
        var rest = text.AsSpan(token.Start);
        foreach (var word in _table!.At(rest))
        {
            if (!word.IsAt(rest))
                continue;

            var before = _topics.GetValueOrDefault(word.Topic, new TopicCount((short)word.Topic, 0, 0, false, sentence + token.Sentence));
            _topics[word.Topic] = before with
            {
                Count = (short)Math.Min(short.MaxValue, before.Count + 1),
                Strong = (short)Math.Min(short.MaxValue, before.Strong + (word.IsWeak ? 0 : 1)),
                IsInLead = before.IsInLead || (isLead && !word.IsWeak),
            };
        }
    }
}
