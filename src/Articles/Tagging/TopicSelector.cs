using Articles.Names;
using Articles.Rules;
using Articles.Subjects;

namespace Articles.Tagging;

/// <summary>
/// Which topics of the table articles get as tags. The bar is high: the words of a topic stand in the lead and again, or often, for how
/// long the article is; and the topic tells some articles of the corpus from the others.
/// </summary>
internal sealed class TopicSelector
{
    /// <summary>Most topics of one article.</summary>
    private const int MaximumTopics = 2;

    /// <summary>Statistics of fewer articles mean nothing.</summary>
    private const int SmallestCorpus = 10;

    private const int MinimumArticles = 2;

    /// <summary>A topic of more of the corpus than this is what the site is about.</summary>
    private const double LargestShare = 0.25;

    /// <summary>An article of so many words must have a topic’s words once more.</summary>
    private const int WordsPerMention = 400;

    private readonly Dictionary<int, Name> _names = [];
    private readonly TopicCount[][] _topics;

    /// <param name="articles">The corpus.</param>
    /// <param name="subjects">What each article is about.</param>
    /// <param name="options">What there is to know of the site.</param>
    /// <param name="resolver">Finds the name an editor gave a topic.</param>
    public TopicSelector(IReadOnlyList<Article> articles, IReadOnlyList<ArticleSubjects> subjects, TagOptions options,
        NameResolver resolver)
    {
        _topics = new TopicCount[articles.Count][];
        Array.Fill(_topics, []);
        if (!options.Topics || articles.Count < SmallestCorpus)
            return;

        for (var i = 0; i < _topics.Length; i++)
            _topics[i] = Best(subjects[i], articles[i].WordCount);
        var language = options.SiteLanguage.Split('-')[0];
        foreach (var group in _topics.SelectMany(t => t).CountBy(t => t.Topic).OrderBy(g => g.Key))
        {
            if (group.Value >= MinimumArticles && group.Value <= Math.Max(MinimumArticles, articles.Count * LargestShare))
                _names[group.Key] = resolver.ForTopic(TopicTable.Topics[group.Key].NameIn(language));
        }
    }

    /// <summary>The derived tags of an article with its topics behind them, in the place of the weakest where there are too many.</summary>
    public List<SelectedTag> Add(int article, List<SelectedTag> tags, EditorialTags editorial, int maximum)
    {
        var topics = _topics[article].Where(t => _names.ContainsKey(t.Topic) && !editorial.IsBanned(_names[t.Topic])).ToArray();
        if (topics.Length == 0)
            return tags;

        var all = tags.Take(Math.Max(0, maximum - topics.Length)).ToList();
        var score = all.Count > 0 ? all[^1].Score : 1;
        foreach (var topic in topics)
        {
            if (all.Count < maximum && !all.Exists(t => t.Name == _names[topic.Topic]))
                all.Add(new SelectedTag(_names[topic.Topic], score *= 0.99, topic.Count, topic.IsInLead ? "topic of the lead" : "topic"));
        }

        return all;
    }

    private static TopicCount[] Best(ArticleSubjects subjects, int words) =>
    [
        .. subjects.Topics.Where(t => IsTopic(t, words)).OrderByDescending(t => t.Strong + (t.IsInLead ? 1 : 0))
            .ThenByDescending(t => t.Count).ThenBy(t => t.FirstSentence).ThenBy(t => t.Topic).Take(MaximumTopics),
    ];

    private static bool IsTopic(TopicCount topic, int words)
    {
        var wanted = (topic.IsInLead ? 2 : 3) + (words / WordsPerMention);
        return topic.Strong > 0 && topic.Count >= wanted && topic.Strong * 3 >= wanted;
    }
}
