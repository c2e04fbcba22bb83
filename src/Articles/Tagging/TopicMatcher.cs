using System.Collections.Immutable;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>Tells which topics of the editors an article is about, by its tags and words.</summary>
internal sealed class TopicMatcher
{
    private readonly ImmutableArray<TopicRule> _rules;
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, int Term)> _prefixes = [];
    private readonly List<(string Key, int Term)> _phrases = [];
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    public TopicMatcher(ImmutableArray<TopicRule> rules)
    {
        _rules = rules;
        foreach (var term in rules.SelectMany(r => r.All.Concat(r.Any).Concat(r.None)).Distinct(StringComparer.Ordinal))
            AddTerm(term);
    }

    /// <summary>The topics with the number of times their words occur.</summary>
    public IEnumerable<(string Name, int Mentions)> Match(Article article, IEnumerable<ArticleName> names)
    {
        if (_rules.IsEmpty)
            yield break;

        var counts = Count(article, names);
        int CountOf(string term) => counts[_terms[term]];
        foreach (var rule in _rules)
        {
            if (rule.None.Any(t => CountOf(t) > 0) || rule.All.Any(t => CountOf(t) == 0))
                continue;

            var mentions = (rule.Any.IsEmpty ? rule.All : rule.Any).Sum(CountOf);
            if (mentions >= rule.AtLeast)
                yield return (rule.Name, mentions);
        }
    }

    private void AddTerm(string term)
    {
        var index = _terms.Count;
        _terms.Add(term, index);
        var isPrefix = term.EndsWith('*');
        var key = NameKey.Of(term.TrimEnd('*'));
        if (key.Contains(' ', StringComparison.Ordinal))
            _phrases.Add((" " + key + (isPrefix ? "" : " "), index));
        else if (isPrefix)
            _prefixes.Add((key, index));
        else if (_words.TryGetValue(key, out var terms))
            terms.Add(index);
        else
            _words[key] = [index];
    }

    private int[] Count(Article article, IEnumerable<ArticleName> names)
    {
        var counts = new int[_terms.Count];
        CountText(article.Headline.IsDerived ? "" : article.Headline.Text, counts);
        CountText(article.Standfirst ?? "", counts);
        foreach (var block in article.Blocks)
            CountText(block.Text, counts);

        // A tag's name counts for what was named by adjective or alias too.
        foreach (var name in names)
        {
            if (_words.TryGetValue(name.Name.Key, out var terms))
            {
                foreach (var term in terms)
                    counts[term] = Math.Max(counts[term], name.Count);
            }

            foreach (var (key, term) in _phrases)
            {
                if (key.Trim() == name.Name.Key)
                    counts[term] = Math.Max(counts[term], name.Count);
            }
        }

        return counts;
    }

    private void CountText(string text, int[] counts)
    {
        if (text.Length == 0)
            return;

        var key = " " + NameKey.Of(text) + " ";
        foreach (var range in key.AsSpan().Split(' '))
        {
            var word = key[range];
            foreach (var term in _words.GetValueOrDefault(word) ?? [])
                counts[term]++;
            foreach (var (prefix, term) in _prefixes)
                counts[term] += word.StartsWith(prefix, StringComparison.Ordinal) ? 1 : 0;
        }

        foreach (var (phrase, term) in _phrases)
        {
            for (var at = key.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
                at = key.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                counts[term]++;
        }
    }
}
