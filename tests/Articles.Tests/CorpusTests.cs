using System.Collections.Immutable;
using Articles;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Precision and recall per rule on the development set, with a floor under each.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<TaggedCorpus> Tagged = new(() =>
        TagAssigner.Assign([.. CorpusText.All.Select(t => t.Article)], TagRules.None, new TagOptions()));

    [Fact]
    public void The_development_set_has_at_least_150_texts() => CorpusText.All.Length.ShouldBeGreaterThanOrEqualTo(150);

    [Theory]
    [InlineData('H', BlockKind.Heading, 0.95, 0.90)]
    [InlineData('C', BlockKind.Caption, 0.99, 0.99)]
    [InlineData('B', BlockKind.Byline, 0.99, 0.99)]
    [InlineData('D', BlockKind.Dateline, 0.99, 0.99)]
    [InlineData('L', BlockKind.List, 0.99, 0.87)]
    public void Roles_are_found(char role, BlockKind kind, double precision, double recall)
    {
        var measure = new Measure(kind.ToString());
        foreach (var text in CorpusText.All)
        {
            measure.Compare(
                text.Name,
                text.Article.Blocks.Where(b => b.Kind == kind).SelectMany(WholeTexts),
                text.Blocks.Where(b => b.Role == role).Select(b => role == 'C' ? b.Text.Replace("(", "").Replace(")", "") : b.Text));
        }

        Check(measure, precision, recall);
    }

    [Fact]
    public void The_language_is_found_for_every_text()
    {
        foreach (var text in CorpusText.All)
            text.Article.Language.ShouldBe(text.Language, text.Name);
    }

    [Theory]
    [InlineData(TagKind.Person, 0.95, 0.85)]
    [InlineData(TagKind.Place, 0.93, 0.85)]
    public void Kinds_are_given_on_evidence(TagKind kind, double precision, double recall)
    {
        var names = CorpusText.All.SelectMany(t => kind == TagKind.Person ? t.Persons : t.Places).Select(CorpusText.Key).ToHashSet();
        var measure = new Measure(kind.ToString());
        foreach (var (text, article) in CorpusText.All.Zip(Tagged.Value.Articles))
        {
            var gold = (kind == TagKind.Person ? text.Persons : text.Places).Select(CorpusText.Key).ToList();
            var tags = article.Tags.Where(t => t.Tag.Kind == kind).Select(t => CorpusText.Key(t.Tag.Name)).ToList();
            measure.Compare(text.Name, tags.Where(t => !names.Contains(t) || gold.Contains(t)), gold.Where(g => article.Tags.Any(t => CorpusText.Key(t.Tag.Name) == g)));
        }

        Check(measure, precision, recall);
    }

    [Theory]
    [InlineData(5, 0.86)]
    [InlineData(8, 0.89)]
    public void What_an_editor_would_tag_is_among_the_first_tags(int first, double recall)
    {
        var measure = new Measure($"gold tags among the first {first}");
        foreach (var (text, article) in CorpusText.All.Zip(Tagged.Value.Articles))
        {
            var found = article.Tags.Take(first).Select(t => CorpusText.Key(t.Tag.Name)).ToHashSet();
            var gold = text.Tags.Select(CorpusText.Key).ToList();
            measure.Compare(text.Name, gold.Where(found.Contains), gold);
        }

        Check(measure, 1, recall);
    }

    private void Check(Measure measure, double precision, double recall)
    {
        output.WriteLine(measure.ToString());
        foreach (var mistake in measure.Mistakes)
            output.WriteLine("  " + mistake);
        measure.Precision.ShouldBeGreaterThanOrEqualTo(precision, string.Join('\n', measure.Mistakes));
        measure.Recall.ShouldBeGreaterThanOrEqualTo(recall, string.Join('\n', measure.Mistakes));
    }

    private static IEnumerable<string> WholeTexts(Block block)
    {
        if (block.Kind == BlockKind.List)
            return block.Text.Split('\n');
        return [block.Credit is null ? block.Text : $"{block.Text} {block.CreditMark} {block.Credit}".Trim()];
    }
}
