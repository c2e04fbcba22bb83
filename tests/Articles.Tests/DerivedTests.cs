using System.Runtime.CompilerServices;
using System.Text;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>
/// All that is derived of the texts of the development set, line by line beside what was read and found right: whatever a rule changes is
/// seen, and is to be read before it is written down with <c>WRITE_DERIVED=1</c>.
/// </summary>
public sealed class DerivedTests
{
    [Fact]
    public void What_is_derived_of_the_corpus_is_what_was_found_right()
    {
        var derived = Derived();
        if (Environment.GetEnvironmentVariable("WRITE_DERIVED") is "1")
            File.WriteAllText(PathOfRight(), derived);

        var right = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "testdata", "derived.txt"));
        var lines = derived.TrimEnd('\n').Split('\n');
        lines.Except(right).Select(line => "+ " + line).Concat(right.Except(lines).Select(line => "- " + line)).ShouldBeEmpty();
        lines.ShouldBe(right);
    }

    private static string Derived()
    {
        var corpus = CorpusText.All;
        var tagged = TagAssigner.Assign([.. corpus.Select(text => text.Article)], TagRules.None, new TagOptions()).Articles;
        var names = tagged.Zip(corpus).ToDictionary(pair => pair.First.Id, pair => pair.Second.Name);
        var lines = new StringBuilder();
        foreach (var (article, text) in tagged.Zip(corpus))
        {
            Add("headline", article.Headline.Text);
            Add("standfirst", article.Standfirst);
            Add("summary", article.Summary);
            Add("slug", article.Slug);
            Add("author", article.Author);
            foreach (var block in article.Blocks.Where(block => block.Kind != Articles.BlockKind.Paragraph))
                Add(block.Kind.ToString().ToLowerInvariant(), $"{block.Text.ReplaceLineEndings(" | ")} {block.CreditMark} {block.Credit}".TrimEnd());
            Add("tags", string.Join("; ", article.Tags.Select(tag => $"{tag.Tag.Name} ({tag.Tag.Kind?.ToString().ToLowerInvariant() ?? "-"})")));
            Add("related", string.Join("; ", article.Related.Select(id => names[id])));

            void Add(string what, string? value) => lines.Append(value is null or "" ? "" : $"{text.Name} {what}: {value}\n");
        }

        return lines.ToString();
    }

    private static string PathOfRight([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "testdata", "derived.txt");
}
