using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Articles.Gazetteers;
using Articles.Names;
using Articles.Reading;
using Articles.Rules;
using Articles.Subjects;

namespace Articles.Tagging;

/// <summary>
/// Gives a corpus its tags in three passes: every article is read for names (parallel) → spellings are resolved and merged over the corpus
/// → every article's names are scored and selected (parallel). The same for the same input, whatever the number of processors.
/// </summary>
public static class TagAssigner
{
    private const int ArticlesPerWorker = 64;

    /// <param name="articles">The corpus, overrides applied.</param>
    /// <param name="rules">What editors say of the whole corpus.</param>
    /// <param name="options">What there is to know of the site.</param>
    /// <param name="facts">What was found out of texts before; null to keep nothing.</param>
    public static TaggedCorpus Assign(ImmutableArray<Article> articles, TagRules rules, TagOptions options, IFactMemory? facts = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        if (articles.IsEmpty)
            return new TaggedCorpus([], [], []);

        var boilerplate = BoilerplateFinder.Find(articles);
        articles = WithoutBoilerplate(articles, boilerplate);
        var (mentions, counters) = Read(articles, boilerplate, facts);
        var registry = new NameRegistry();
        var forms = CorpusForms.Merge(counters, articles.Length);
        var resolver = new NameResolver(forms, registry, rules, options);
        foreach (var form in forms.All)
            resolver.Resolve(form);
        new NameMerger(registry, forms).Merge(counters.SelectMany(counter => counter.Acronyms));
        foreach (var name in registry.Names)
            name.Kind = KindFinder.Find(name, Gazetteer.Instance);

        var subjects = Array.ConvertAll(mentions, m => m.Subjects);
        var topics = new TopicSelector(articles, subjects, options, resolver);
        var selected = Select(articles, mentions, topics, new EditorialTags(rules, resolver), options);
        return Compose(articles, subjects, selected, rules, options, registry, resolver)
            with
        { Boilerplate = [.. boilerplate.Order(StringComparer.Ordinal)] };
    }

    private static ImmutableArray<Article> WithoutBoilerplate(ImmutableArray<Article> articles, FrozenSet<string> boilerplate) =>
        boilerplate.Count == 0 ? articles : [.. articles.Select(a => BoilerplateRemover.Remove(a, boilerplate))];

    private static int WorkersFor(int articles) => Math.Clamp(articles / ArticlesPerWorker, 1, Environment.ProcessorCount);

    /// <summary>Cuts the corpus into one run of articles per worker.</summary>
    private static void ForRuns(int articles, Action<int, Range> work)
    {
        var workers = WorkersFor(articles);
        if (workers == 1)
        {
            work(0, ..articles);
            return;
        }

        Parallel.For(0, workers, worker =>
            work(worker, (int)((long)articles * worker / workers)..(int)((long)articles * (worker + 1) / workers)));
    }

    private static (ArticleMentions[] Mentions, FormCounter[] Counters) Read(
        ImmutableArray<Article> articles, FrozenSet<string> boilerplate, IFactMemory? facts)
    {
        var mentions = new ArticleMentions[articles.Length];
        var counters = new FormCounter[WorkersFor(articles.Length)];
        ForRuns(articles.Length, (worker, run) =>
        {
            var (reader, counter) = (new NameReader(boilerplate, facts), new FormCounter(articles.Length));
            for (var i = run.Start.Value; i < run.End.Value; i++)
                mentions[i] = counter.Add(reader.Read(articles[i]));
            counters[worker] = counter;
        });
        return (mentions, counters);
    }

    private static List<SelectedTag>[] Select(ImmutableArray<Article> articles, ArticleMentions[] mentions, TopicSelector topics,
        EditorialTags editorial, TagOptions options)
    {
        var names = new List<ArticleName>[articles.Length];
        ForRuns(articles.Length, (_, run) =>
        {
            var mapper = new ArticleNamesMapper(options.Explain);
            for (var i = run.Start.Value; i < run.End.Value; i++)
                names[i] = mapper.Map(mentions[i]);
        });

        SurnameMerger.Merge(names);
        foreach (var name in names.SelectMany(n => n))
            name.Name.Frequency++;

        var scorer = new TagScorer(articles.Length, options);
        var derived = new List<SelectedTag>[articles.Length];
        ForRuns(articles.Length, (_, run) =>
        {
            for (var i = run.Start.Value; i < run.End.Value; i++)
            {
                names[i].RemoveAll(n => editorial.IsBanned(n.Name));
                derived[i] = scorer.Select(names[i], mentions[i].SentenceCount);
            }
        });

        // Editors' tags may add names to the registry: one article after another.
        for (var i = 0; i < articles.Length; i++)
        {
            var tags = topics.Add(i, derived[i], editorial, options.MaximumTags);
            derived[i] = editorial.Apply(articles[i], tags, names[i]);
        }

        return derived;
    }

    private static TaggedCorpus Compose(ImmutableArray<Article> articles, ArticleSubjects[] subjects, List<SelectedTag>[] selected,
        TagRules rules, TagOptions options, NameRegistry registry, NameResolver resolver)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var counts = new Dictionary<Name, int>(ReferenceEqualityComparer.Instance);
        foreach (var tag in selected.SelectMany(s => s))
            counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;

        var spellings = registry.Names.OrderBy(n => n.Key, StringComparer.Ordinal).ToLookup(n => n.Canonical, n => n);
        var tags = new TagMaker(rules, new SlugRegister(options.Published, diagnostics)).Make(counts, spellings, resolver);
        var articleTags = Array.ConvertAll(selected, list => ToTags(list, tags));
        var related = new RelatedFinder(articles, articleTags, new SubjectVectors(subjects), options.MaximumRelated);
        var tagged = new Article[articles.Length];
        ForRuns(articles.Length, (_, run) =>
        {
            foreach (var (i, ids) in related.Find(run))
            {
                tagged[i] = articles[i] with
                {
                    Tags = articleTags[i],
                    Related = ids,
                    Decisions = options.Explain ? [.. articles[i].Decisions, .. selected[i].Select(Explain)] : articles[i].Decisions,
                };
            }
        });
        return new TaggedCorpus(ImmutableCollectionsMarshal.AsImmutableArray(tagged),
            [.. tags.Values.OrderBy(t => t.Slug, StringComparer.Ordinal)], diagnostics.ToImmutable())
        {
            Merges = options.Explain ? MergeFinder.Find(articles, selected, tags) : [],
            Rules = rules,
        };
    }

    private static ImmutableArray<ArticleTag> ToTags(List<SelectedTag> selected, Dictionary<Name, Tag> tags)
    {
        var articleTags = ImmutableArray.CreateBuilder<ArticleTag>(selected.Count);
        foreach (var tag in selected)
            articleTags.Add(new ArticleTag(tags[tag.Name], Math.Round(tag.Score, 3), tag.Mentions));
        return articleTags.MoveToImmutable();
    }

    private static Decision Explain(SelectedTag tag) =>
        new($"tag {tag.Name.Display}", tag.Rule,
            string.Create(CultureInfo.InvariantCulture, $"{tag.Mentions} mentions, score {tag.Score:0.00}"));
}
