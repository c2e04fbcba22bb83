using System.Collections.Immutable;
using Articles;
using Articles.Doubts;
using Articles.Editing;
using Articles.Names;
using Articles.Tagging;

namespace Site.Desk;

/// <summary>Lays a tagged corpus out as an editor's desk.</summary>
/// <param name="corpus">Tagged with explanations, or it knows of no merges.</param>
/// <param name="text">In whose words.</param>
/// <param name="rules">The file of rules, as people know it.</param>
internal sealed class DeskReader(TaggedCorpus corpus, DeskText text, string rules)
{
    /// <summary>The longest headlines are those over so many characters, and no more than so many.</summary>
    private const int LongHeadline = 90;
    private const int LongestHeadlines = 10;

    /// <summary>A block may stand in every text: after so many others, their number says enough.</summary>
    private const int OtherTexts = 12;

    private readonly Dictionary<string, Article> _bySource = corpus.Articles.DistinctBy(a => a.Source)
        .ToDictionary(a => a.Source, StringComparer.Ordinal);

    /// <summary>By topic; within it as each list is best read.</summary>
    public ImmutableArray<DeskEntry> Read() =>
    [
        .. Headlines(), .. Longest(), .. Merges(), .. Tags().OrderBy(entry => entry.Topic), .. Boilerplate(),
    ];

    private IEnumerable<DeskEntry> Headlines()
    {
        var checker = new HeadlineChecker(corpus);
        foreach (var article in corpus.Articles.OrderBy(a => a.Source, StringComparer.Ordinal))
        {
            var headline = article.Headline.Text;
            var doubts = checker.Check(article).Select(d => text.Say(d, HeadlineChecker.LongestGood, headline.Length)).ToArray();
            if (doubts.Length > 0)
                yield return Headline(DeskTopic.Headlines, article, string.Join("; ", doubts));
        }
    }

    private IEnumerable<DeskEntry> Longest() => corpus.Articles.Where(a => a.Headline.Text.Length > LongHeadline)
        .OrderByDescending(a => a.Headline.Text.Length).ThenBy(a => a.Source, StringComparer.Ordinal).Take(LongestHeadlines)
        .Select(a => Headline(DeskTopic.Longest, a,
            text.Say(a.Headline.IsDerived ? "length.derived" : "length.given", a.Headline.Text.Length)));

    private DeskEntry Headline(DeskTopic topic, Article article, string why) =>
        new(topic, Place(article, article.Headline.Text), article.Headline.Text, why,
            InFrontMatter($"title: {YamlText.Quote(article.Headline.Text)}"));

    private IEnumerable<DeskEntry> Merges()
    {
        foreach (var merge in MergeChecker.Check(corpus))
        {
            var article = _bySource[merge.Sources[0]];
            yield return new(DeskTopic.Merges, Place(article, merge.Spelling), merge.Spelling,
                text.Say("taken", merge.Name, text.Say(merge.Reason, merge.Beside ?? "")), Cure(merge))
            {
                Others = merge.Sources.RemoveAt(0),
            };
        }
    }

    /// <summary>In the text where the text gave the evidence, else for all texts.</summary>
    private DeskCure Cure(Merge merge) => merge.Reason switch
    {
        MergeReason.Office or MergeReason.Company => InFrontMatter($"tags-: [{YamlText.Quote(merge.Name)}]"),
        MergeReason.Extent or MergeReason.SameArticle => InRules($"aliases: {{{YamlText.Quote(merge.Spelling)}: []}}"),
        MergeReason.Acronym or MergeReason.MiddleInitials or MergeReason.Article or MergeReason.Transliteration =>
            InRules($"aliases: {{{YamlText.Quote(merge.Name)}: [], {YamlText.Quote(merge.Spelling)}: []}}"),
        _ => throw new ArgumentOutOfRangeException(nameof(merge), merge.Reason, "no such reason"),
    };

    private IEnumerable<DeskEntry> Tags()
    {
        foreach (var found in TagChecker.Check(corpus))
        {
            var topic = found.Doubt == TagDoubt.OneArticle ? DeskTopic.OneArticle : DeskTopic.Tags;
            yield return new(topic, Place(found.Article, [found.Tag.Name, .. found.Tag.Aliases]), found.Tag.Name, Why(found), Cure(found));
        }
    }

    private string Why(DoubtfulTag found) => found.Doubt switch
    {
        TagDoubt.CommonWord => text.Say(found.Doubt, found.Count),
        TagDoubt.OtherSpelling or TagDoubt.PersonAndPlace => text.Say(found.Doubt, found.Other!),
        TagDoubt.Everywhere => text.Say(found.Doubt, found.Count, corpus.Articles.Length),
        TagDoubt.OneArticle => text.Say("OneArticle.why"),
        _ => throw new ArgumentOutOfRangeException(nameof(found), found.Doubt, "no such doubt"),
    };

    private DeskCure Cure(DoubtfulTag found)
    {
        var name = YamlText.Quote(found.Tag.Name);
        return found.Doubt switch
        {
            TagDoubt.CommonWord or TagDoubt.Everywhere => InRules($"never: [{name}]"),
            TagDoubt.OtherSpelling => InRules($"aliases: {{{name}: [], {YamlText.Quote(found.Other!)}: []}}"),
            TagDoubt.PersonAndPlace => InRules($"kinds: {{{name}: {(found.Tag.Name == found.Other ? "place" : "person")}}}"),
            TagDoubt.OneArticle => InFrontMatter($"tags-: [{name}]"),
            _ => throw new ArgumentOutOfRangeException(nameof(found), found.Doubt, "no such doubt"),
        };
    }

    private IEnumerable<DeskEntry> Boilerplate()
    {
        var blocks = corpus.Boilerplate.ToHashSet(StringComparer.Ordinal);
        var places = corpus.Articles.SelectMany(a => a.Blocks.Where(b => blocks.Contains(b.Text)).DistinctBy(b => b.Text)
            .Select(b => (b.Text, Place: new DeskPlace(a.Source, b.Line))));
        return places.GroupBy(p => p.Text, p => p.Place, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DeskEntry(
                DeskTopic.Boilerplate, g.First(), g.Key, text.Say("block", g.Count()), new(text.Say("take_out"), null))
            {
                Others = [.. g.Skip(1).Take(OtherTexts).Select(place => place.Source)],
            });
    }

    private DeskCure InFrontMatter(string line) => new(text.Say("front_matter"), line);

    private DeskCure InRules(string line) => new(rules, line);

    /// <summary>The first block with one of the words; the article's first line where none has.</summary>
    private static DeskPlace Place(Article article, params string[] words)
    {
        var block = article.Blocks.FirstOrDefault(b => words.Any(w => b.Text.Contains(w, StringComparison.Ordinal)));
        return new(article.Source, block?.Line ?? (article.Headline.IsDerived && !article.Blocks.IsEmpty ? article.Blocks[0].Line : 1));
    }
}
