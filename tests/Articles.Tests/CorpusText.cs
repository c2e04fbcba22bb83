using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>
/// A text of the development set with what a person says of it, written before the program was run on it: below <c>---</c> each line is a
/// block that opens with its role (P paragraph, H sub-head, C caption, B byline, D dateline, L list item, Q quote, V line of a verse, A row
/// of a table; T headline, S standfirst, K rubric; X what is no part of the article: a mail's head, a greeting, a note to editors). Lines of
/// a list, a verse, a table or a frame stay together until an empty line; a dateline opens the paragraph below it. <c>Title</c> is the
/// headline that a person would print, <c>Tags</c> are what an editor would tag, <c>Topics</c> common nouns, <c>Related</c> names of texts on
/// the same subject; <c>Also</c> are other names that would do, null where nobody said so and no tag counts as wrong;
/// <c>Sources</c> are media that are only quoted.
/// </summary>
internal sealed record CorpusText(string Name, string Language, string Kind, string Title, ImmutableArray<string> Tags,
    ImmutableArray<string> Persons, ImmutableArray<string> Places, ImmutableHashSet<string>? Also, ImmutableArray<string> Topics,
    ImmutableArray<string> Related, ImmutableArray<string> Sources, ImmutableArray<(char Role, string Text)> Blocks)
{
    private const string KeptTogether = "LVAX";

    public static ImmutableArray<CorpusText> All { get; } = AllIn("corpus");

    /// <summary>Texts that no rule was tuned on, and none may be: they tell what the rules are worth on news that nobody looked at.</summary>
    public static ImmutableArray<CorpusText> Untuned { get; } = AllIn("untuned");

    /// <summary>The text as a newsroom would deliver it: without roles.</summary>
    public string Plain
    {
        get
        {
            var text = new StringBuilder();
            var previous = ' ';
            foreach (var (role, words) in Blocks)
            {
                if (text.Length > 0 && words.Length > 0)
                    text.Append(previous == 'D' ? " " : role == previous && KeptTogether.Contains(role) ? "\n" : "\n\n");
                text.Append(words);
                previous = role;
            }

            return text.Append('\n').ToString();
        }
    }

    public Article Article => ArticleReader.Read($"corpus/{Name}.txt", Encoding.UTF8.GetBytes(Plain), new ReadingOptions()).Article;

    private static ImmutableArray<CorpusText> AllIn(string folder) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "testdata", folder), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static CorpusText Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var cut = Array.IndexOf(lines, "---");
        var head = lines[..cut].Select(l => l.Split(':', 2)).ToDictionary(l => l[0], l => l[1].Trim());
        return new CorpusText(
            Path.GetFileNameWithoutExtension(path), head["lang"], head["kind"], head["title"], List(head["tags"]), List(head["persons"]), List(head["places"]),
            head.TryGetValue("also", out var also) ? [.. List(also)] : null,
            List(head.GetValueOrDefault("topics", "")), List(head.GetValueOrDefault("related", "").Replace(' ', ';')),
            List(head.GetValueOrDefault("sources", "")),
            [.. lines[(cut + 1)..].Select(l => l.Length > 2 ? (l[0], l[2..]) : (' ', ""))]);
    }

    private static ImmutableArray<string> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Names compare by slug; the site's language decides how countries and bodies are called.</summary>
    public static string Key(string name) => Slug.From(SameName.GetValueOrDefault(name, name));

    private static readonly ImmutableDictionary<string, string> SameName = new Dictionary<string, string>
    {
        ["Iraq"] = "Irak",
        ["Russia"] = "Rusland",
        ["Ireland"] = "Ierland",
        ["England"] = "Engeland",
        ["Lebanon"] = "Libanon",
        ["Syria"] = "Syrië",
        ["UK"] = "Verenigd Koninkrijk",
        ["Spain"] = "Spanje",
        ["Greece"] = "Griekenland",
        ["North Korea"] = "Noord-Korea",
        ["South Korea"] = "Zuid-Korea",
        ["Libya"] = "Libië",
        ["Britain"] = "Verenigd Koninkrijk",
        ["Belarus"] = "Wit-Rusland",
        ["United States"] = "Verenigde Staten",
        ["Federal Reserve"] = "Fed",
        ["PSG"] = "Paris Saint-Germain",
        ["London"] = "Londen",
        ["Kenya"] = "Kenia",
        ["Lisbon"] = "Lissabon",
        ["California"] = "Californië",
        ["Tasmania"] = "Tasmanië",
        ["Scotland"] = "Schotland",
        ["Hawaï"] = "Hawaii",
    }.ToImmutableDictionary();
}
