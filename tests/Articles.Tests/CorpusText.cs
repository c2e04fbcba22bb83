using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>
/// A text of the development set with what a person says of it: below <c>---</c> each line is a block that opens with its role
/// (P paragraph, H sub-head, C caption, B byline, D dateline, L list item, Q quote).
/// </summary>
internal sealed record CorpusText(string Name, string Language, string Title, ImmutableArray<string> Tags, ImmutableArray<string> Persons, ImmutableArray<string> Places, ImmutableArray<(char Role, string Text)> Blocks)
{
    public static ImmutableArray<CorpusText> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "testdata", "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The text as a newsroom would deliver it: without roles.</summary>
    public string Plain
    {
        get
        {
            var text = new StringBuilder();
            var previous = ' ';
            foreach (var (role, words) in Blocks)
            {
                if (text.Length > 0)
                    text.Append(previous == 'D' ? " " : role == 'L' && previous == 'L' ? "\n" : "\n\n");
                text.Append(words);
                previous = role;
            }

            return text.Append('\n').ToString();
        }
    }

    public Article Article => ArticleReader.Read($"corpus/{Name}.txt", Encoding.UTF8.GetBytes(Plain), new ReadingOptions()).Article;

    private static CorpusText Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var cut = Array.IndexOf(lines, "---");
        var head = lines[..cut].Select(l => l.Split(':', 2)).ToDictionary(l => l[0], l => l[1].Trim());
        return new CorpusText(
            Path.GetFileNameWithoutExtension(path), head["lang"], head["title"], List(head["tags"]), List(head["persons"]), List(head["places"]),
            [.. lines[(cut + 1)..].Where(l => l.Length > 2).Select(l => (l[0], l[2..]))]);
    }

    private static ImmutableArray<string> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
