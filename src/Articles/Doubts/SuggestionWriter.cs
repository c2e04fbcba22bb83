using System.Globalization;
using System.Text;
using Articles.Editing;
using Articles.Gazetteers;
using Articles.Tagging;
using Articles.Words;

namespace Articles.Doubts;

/// <summary>
/// Writes what an editor may want to decide as one reviewable fragment of <c>tags.yml</c>: merged spellings, possible topics,
/// doubtful headlines.
/// </summary>
public static class SuggestionWriter
{
    private const int MinimumLength = 8;
    private const int MinimumMentions = 3;

    /// <summary>A topic is neither in one article nor in all of them.</summary>
    private const double LargestShare = 0.1;

    private const int MaximumTopics = 40;

    /// <summary>YAML that can be read as rules as it stands; headlines are remarks, for they belong in a sidecar.</summary>
    public static string Write(TaggedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var yaml = new StringBuilder("# Suggestions. Take over into input/tags.yml what is right, and leave the rest.\n");
        AppendAliases(yaml, corpus);
        AppendTopics(yaml, corpus);
        AppendHeadlines(yaml, corpus);
        return yaml.ToString();
    }

    private static void AppendAliases(StringBuilder yaml, TaggedCorpus corpus)
    {
        var merged = corpus.Tags.Where(t => !t.Aliases.IsEmpty).ToArray();
        if (merged.Length == 0)
            return;

        yaml.Append("\n# Spellings that were merged; move one out of its list to keep it apart.\naliases:\n");
        foreach (var tag in merged)
            yaml.Append("  ").Append(YamlText.Quote(tag.Name)).Append(": [").AppendJoin(", ", tag.Aliases.Select(YamlText.Quote))
                .Append("]\n");
    }

    private static void AppendTopics(StringBuilder yaml, TaggedCorpus corpus)
    {
        var topics = Topics(corpus).ToArray();
        if (topics.Length == 0)
            return;

        yaml.Append("\n# Words that several texts are about.\ntopics:\n");
        foreach (var (word, articles) in topics)
        {
            yaml.Append("  ").Append(YamlText.Quote(char.ToUpperInvariant(word[0]) + word[1..])).Append(": { any: [")
                .Append(YamlText.Quote(word))
                .Append(CultureInfo.InvariantCulture, $"], at-least: {MinimumMentions} }} # {articles} texts\n");
        }
    }

    /// <summary>Long lower-case words, often in a text and in its lead, in at least two texts and at most one in ten.</summary>
    private static IEnumerable<(string Word, int Articles)> Topics(TaggedCorpus corpus)
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        var tokenizer = new Tokenizer(capacity: 1024);
        foreach (var article in corpus.Articles)
        {
            foreach (var word in TopicWords(article, tokenizer))
                articles[word] = articles.GetValueOrDefault(word) + 1;
        }

        var most = Math.Max(2, corpus.Articles.Length * LargestShare);
        return articles.Where(a => a.Value >= 2 && a.Value <= most)
            .OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(MaximumTopics).Select(a => (a.Key, a.Value));
    }

    private static IEnumerable<string> TopicWords(Article article, Tokenizer tokenizer)
    {
        var counts = new Dictionary<string, (int Count, bool IsInLead)>(StringComparer.Ordinal);
        var isLead = true;
        foreach (var block in article.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Quote))
        {
            tokenizer.Read(block.Text);
            foreach (var token in tokenizer.Tokens)
            {
                var word = token.In(block.Text);
                if (token.Is(TokenMarks.Capital | TokenMarks.Number) || word.Length < MinimumLength
                    || Gazetteer.Instance.FunctionWords.Contains(word) || Gazetteer.Instance.SentenceStarters.Contains(word))
                    continue;

                var (count, isInLead) = counts.GetValueOrDefault(word.ToString());
                counts[word.ToString()] = (count + 1, isInLead || isLead);
            }

            isLead = false;
        }

        return counts.Where(c => c.Value.Count >= MinimumMentions && c.Value.IsInLead).Select(c => c.Key);
    }

    private static void AppendHeadlines(StringBuilder yaml, TaggedCorpus corpus)
    {
        var checker = new HeadlineChecker(corpus);
        var doubtful = corpus.Articles.Where(a => !checker.Check(a).IsEmpty).ToArray();
        if (doubtful.Length == 0)
            return;

        yaml.Append("\n# Derived headlines that a person should look at; give a better one as 'title' in a sidecar.\n");
        foreach (var article in doubtful)
            yaml.Append("# ").Append(article.Source).Append(": ").Append(article.Headline.Text).Append('\n');
    }
}
