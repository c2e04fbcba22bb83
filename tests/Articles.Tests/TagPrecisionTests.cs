using System.Collections.Immutable;
using Articles;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>
/// Wrong tags, topics and related articles on the texts of the development set of which a person said everything that would do, with a
/// floor under each. Who wrote a text named those related to it that were written with it, so that some count as wrong that are not. Before the rules for ends of names, surnames, boilerplate, sources and topics, precision and recall were: names
/// .700/.913, topics none, related .211/.500. A topic that a person gave to one text alone is none of the corpus.
/// </summary>
public sealed class TagPrecisionTests(ITestOutputHelper output)
{
    private static readonly Lazy<TaggedCorpus> Tagged = new(() =>
        TagAssigner.Assign([.. CorpusText.All.Select(t => t.Article)], TagRules.None, new TagOptions()));

    private static readonly ImmutableHashSet<string> Shared =
        [.. CorpusText.All.SelectMany(t => t.Topics).CountBy(t => t).Where(t => t.Value > 1).Select(t => t.Key)];

    [Fact]
    public void Names_that_are_tagged_are_named() =>
        Check("names", 0.92, 0.90, (text, article) => (
            article.Tags.Where(t => t.Tag.Kind != TagKind.Topic).Select(t => t.Tag.Name),
            text.Tags, [.. text.Persons, .. text.Places, .. text.Also!]));

    [Fact]
    public void Topics_are_what_a_text_is_about() =>
        Check("topics", 0.92, 0.26, (text, article) => (
            article.Tags.Where(t => t.Tag.Kind == TagKind.Topic).Select(t => t.Tag.Name), text.Topics.Where(Shared.Contains), text.Topics));

    [Fact]
    public void Related_texts_are_on_the_same_subject() =>
        Check("related", 0.55, 0.78, (text, article) => (article.Related.Select(r => r["corpus/".Length..^4]), text.Related, []));

    /// <param name="rule">What is measured.</param>
    /// <param name="precision">Its floor.</param>
    /// <param name="recall">Its floor.</param>
    /// <param name="compare">What was found, what must be, and what may be.</param>
    private void Check(string rule, double precision, double recall,
        Func<CorpusText, Article, (IEnumerable<string> Found, IEnumerable<string> Wanted, ImmutableArray<string> Allowed)> compare)
    {
        var measure = new Measure(rule);
        foreach (var (text, article) in CorpusText.All.Zip(Tagged.Value.Articles).Where(t => t.First.Also is not null))
        {
            var (found, wanted, allowed) = compare(text, article);
            var must = wanted.Select(CorpusText.Key).ToHashSet();
            var may = allowed.Select(CorpusText.Key).ToHashSet();
            var known = found.Select(CorpusText.Key).ToList();
            measure.Compare(text.Name, known.Where(f => must.Contains(f) || !may.Contains(f)), must);
        }

        output.WriteLine(measure.ToString());
        foreach (var mistake in measure.Mistakes)
            output.WriteLine("  " + mistake);
        measure.Precision.ShouldBeGreaterThanOrEqualTo(precision, string.Join('\n', measure.Mistakes));
        measure.Recall.ShouldBeGreaterThanOrEqualTo(recall, string.Join('\n', measure.Mistakes));
    }
}
