using System.Runtime.CompilerServices;
using System.Text;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>
/// All that is derived of the texts of the development set, line by line beside what was noted before: whatever a rule changes is seen, and
/// is to be read before it is noted with <c>WRITE_DERIVED=1</c>. What is right of names and roles is in the texts' own heads; what of the
/// notes is known to be wrong is in a list of its own (<c>derived-wrong.txt</c>), all else is what an editor would let stand.
/// </summary>
public sealed class DerivedTests
{
    [Fact]
    public void What_is_derived_of_the_corpus_is_what_was_noted()
    {
        var derived = Derived();
        if (Environment.GetEnvironmentVariable("WRITE_DERIVED") is "1")
            File.WriteAllText(PathOfNoted(), derived);

        var noted = Lines("derived.txt");
        var lines = derived.TrimEnd('\n').Split('\n');
        lines.Except(noted).Select(line => "+ " + line).Concat(noted.Except(lines).Select(line => "- " + line)).ShouldBeEmpty();
        lines.ShouldBe(noted);
    }

    [Fact]
    public void What_is_known_to_be_wrong_is_so_still()
    {
        var noted = Lines("derived.txt");
        foreach (var entry in Lines("derived-wrong.txt").Where(line => line[0] != '#'))
        {
            var (place, rest) = entry.Split(": ", 2) is [var before, var behind] ? (before + ": ", behind) : throw new InvalidDataException(entry);
            var (wrong, right) = rest.Split(" => ") is [var isNow, var wouldBe] ? (isNow, wouldBe) : throw new InvalidDataException(entry);
            var line = noted.SingleOrDefault(line => line.StartsWith(place, StringComparison.Ordinal)) ?? "";
            CorpusText.All.ShouldContain(text => text.Name == place.Split(' ')[0], entry);
            (wrong == "-" || line.Contains(wrong, StringComparison.Ordinal)).ShouldBeTrue(entry);
            (right != "-" && line.Contains(right, StringComparison.Ordinal)).ShouldBeFalse(entry);
        }
    }

    private static string[] Lines(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "testdata", name));

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

    private static string PathOfNoted([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "testdata", "derived.txt");
}
