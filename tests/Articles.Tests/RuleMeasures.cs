using System.Collections.Immutable;
using Articles;

namespace Articles_Tests;

/// <summary>What each rule is right and wrong about, by what a person said of the texts.</summary>
internal static class RuleMeasures
{
    /// <param name="texts">What a person says.</param>
    /// <param name="articles">What the program made of them, in the same order, with tags.</param>
    public static ImmutableArray<Measure> Of(ImmutableArray<CorpusText> texts, ImmutableArray<Article> articles)
    {
        var pairs = texts.Zip(articles).ToImmutableArray();
        var shared = texts.SelectMany(text => text.Topics).CountBy(topic => topic).Where(topic => topic.Value > 1).Select(topic => topic.Key).ToHashSet();
        return
        [
            Measure("language", pairs, (text, article) => ([article.Language], [text.Language])),
            Measure("headline that was given", pairs, (text, article) =>
                (article.FrontMatter?.Title is { } subject ? [subject] : article.Headline.IsDerived ? [] : [article.Headline.Text], [.. GivenHeadlines(text)])),
            Measure("standfirst", pairs, (text, article) => (article.Standfirst is { } lead ? [lead] : [], WithRole(text, 'S'))),
            Measure("rubric", pairs, (text, article) => (
                article.FrontMatter?.Section is { } section && !section.StartsWith("Pers", StringComparison.Ordinal) && !section.StartsWith("Press", StringComparison.Ordinal)
                    ? [section.ToUpperInvariant()] : [],
                WithRole(text, 'K'))),
            Measure("frame that is left out", pairs, (text, article) => (NotPublished(text, article), WithRole(text, 'X').Where(line => line.Any(char.IsLetter)))),
            Role("sub-head", BlockKind.Heading, 'H'),
            Role("caption", BlockKind.Caption, 'C'),
            Role("byline", BlockKind.Byline, 'B'),
            Role("dateline", BlockKind.Dateline, 'D'),
            Role("list", BlockKind.List, 'L'),
            Measure("table", pairs, (text, article) => (
                article.Blocks.Where(b => b.Html?.Contains("<table", StringComparison.Ordinal) is true).SelectMany(b => b.Text.Split('\n')),
                WithRole(text, 'A').Select(row => row.Replace('\t', ' ')))),
            Measure("verse", pairs, (text, article) => (
                article.Blocks.Where(b => b.Html?.Contains("<br", StringComparison.Ordinal) is true).SelectMany(b => b.Html!.Replace("<p>", "").Replace("</p>", "").Split("<br>\n")),
                WithRole(text, 'V'))),
            NamesInHeadline(5),
            NamesInHeadline(8),
            Measure("names that are tagged", Judged(), (text, article) => (
                Names(article).Where(name => Keys(text.Tags).Contains(name) || !MayBe(text).Contains(name)), Keys(text.Tags))),
            Kind("persons that are tagged", TagKind.Person, text => text.Persons),
            Kind("places that are tagged", TagKind.Place, text => text.Places),
            Measure("full names from other texts", Judged(), (text, article) => (
                article.Tags.Where(tag => tag.Tag.Kind is TagKind.Person && IsFromElsewhere(tag.Tag.Name, text)).Select(tag => CorpusText.Key(tag.Tag.Name)),
                Keys([.. text.Persons.Where(name => IsFromElsewhere(name, text))]))),
            Measure("media that are only quoted, left out", pairs, (text, article) => (
                Keys(text.Sources).Except(Names(article)), Keys(text.Sources))),
            Measure("topics that two texts share", Judged(), (text, article) => (
                article.Tags.Where(tag => IsTopic(tag.Tag)).Select(tag => CorpusText.Key(tag.Tag.Name)).Except(Keys([.. text.Topics.Where(t => !shared.Contains(t))])),
                Keys([.. text.Topics.Where(shared.Contains)]))),
            Measure("related texts", Judged(), (text, article) => (
                article.Related.Select(id => id[(id.IndexOf('/') + 1)..^4]), text.Related)),
        ];

        ImmutableArray<(CorpusText, Article)> Judged() => [.. pairs.Where(pair => pair.First.Also is not null)];

        Measure Role(string rule, BlockKind kind, char role) => Measure(rule, pairs, (text, article) =>
            (article.Blocks.Where(b => b.Kind == kind).SelectMany(WholeTexts), WithRole(text, role).Select(words => role == 'C' ? WithoutBrackets(words) : words)));

        Measure NamesInHeadline(int first) => Measure($"names of a person’s headline among the first {first} tags", pairs, (text, article) =>
        {
            var gold = Keys([.. text.Tags.Concat(text.Persons).Concat(text.Places).Where(name => IsIn(text.Title, name))]);
            var found = article.Tags.Take(first).Select(tag => CorpusText.Key(tag.Tag.Name)).ToHashSet();
            return (gold.Where(found.Contains), gold);
        });

        Measure Kind(string rule, TagKind kind, Func<CorpusText, ImmutableArray<string>> of) => Measure(rule, Judged(), (text, article) =>
        {
            var gold = Keys(of(text)).Intersect(Names(article));
            return (article.Tags.Where(tag => tag.Tag.Kind == kind).Select(tag => CorpusText.Key(tag.Tag.Name)), gold);
        });
    }

    private static Measure Measure(string rule, ImmutableArray<(CorpusText First, Article Second)> pairs,
        Func<CorpusText, Article, (IEnumerable<string> Found, IEnumerable<string> Gold)> compare)
    {
        var measure = new Measure(rule);
        foreach (var (text, article) in pairs)
        {
            var (found, gold) = compare(text, article);
            measure.Compare(text.Name, found, gold);
        }

        return measure;
    }

    /// <summary>A line of its own, or the subject of a mail where that is what a person would print.</summary>
    private static IEnumerable<string> GivenHeadlines(CorpusText text) => WithRole(text, 'T').Concat(WithRole(text, 'X')
        .Where(line => line.StartsWith("Subject: ", StringComparison.Ordinal) || line.StartsWith("Onderwerp: ", StringComparison.Ordinal))
        .Where(line => line.EndsWith(text.Title, StringComparison.Ordinal)).Select(_ => text.Title));

    private static IEnumerable<string> WithRole(CorpusText text, char role) => text.Blocks.Where(b => b.Role == role).Select(b => b.Text);

    /// <summary>Lines of the text whose words stand nowhere in the article.</summary>
    private static IEnumerable<string> NotPublished(CorpusText text, Article article)
    {
        var published = string.Join('\n', article.Blocks.SelectMany(WholeTexts).Append(article.Headline.Text).Append(article.Standfirst ?? ""));
        return text.Blocks.Where(b => b.Role is not ('K' or ' ') && !published.Contains(WithoutBrackets(b.Text.Replace('\t', ' ')), StringComparison.Ordinal)
            && !published.Contains(b.Text.TrimStart("0123456789.-•* ".ToCharArray()), StringComparison.Ordinal)).Select(b => b.Text);
    }

    private static IEnumerable<string> WholeTexts(Block block) => block.Kind == BlockKind.List || block.Html is not null
        ? block.Text.Split('\n')
        : [block.Credit is null ? block.Text : $"{block.Text} {block.CreditMark} {block.Credit}".Trim()];

    private static string WithoutBrackets(string words) => words.Replace("(", "").Replace(")", "");

    private static bool IsTopic(Tag tag) => tag.Kind?.ToString() == "Topic";

    private static IEnumerable<string> Names(Article article) => article.Tags.Where(tag => !IsTopic(tag.Tag)).Select(tag => CorpusText.Key(tag.Tag.Name));

    private static HashSet<string> Keys(ImmutableArray<string> names) => [.. names.Select(CorpusText.Key)];

    private static HashSet<string> MayBe(CorpusText text) => Keys([.. text.Tags, .. text.Persons, .. text.Places, .. text.Also!]);

    /// <summary>A name of two words or more that the text nowhere has as a whole.</summary>
    private static bool IsFromElsewhere(string name, CorpusText text) =>
        name.Contains(' ') && !text.Plain.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whole, or by its last word.</summary>
    private static bool IsIn(string title, string name)
    {
        var words = Slug.From(title, 200).Split('-');
        return ("-" + string.Join('-', words) + "-").Contains("-" + Slug.From(name) + "-", StringComparison.Ordinal) || words.Contains(Slug.From(name).Split('-')[^1]);
    }
}
