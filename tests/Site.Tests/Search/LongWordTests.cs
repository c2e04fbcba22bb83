using System.Collections.Immutable;
using Site.Search;
using Site.Tests.Publishing;

namespace Site.Tests.Search;

/// <summary>Words that nobody writes by hand: the index stays small, and is made in little time and memory.</summary>
public sealed class LongWordTests
{
    private const int Cut = WordFolder.MostLetters;

    // Letters that fold to one, two and two code units, and marks that fold to none.
    public static TheoryData<string, string> Words => new()
    {
        { new('a', Cut + 1), new('a', Cut) },
        { new string('a', Cut) + "en", new('a', Cut) },
        { string.Concat(Enumerable.Repeat("é", 90)), new('e', Cut) },
        { string.Concat(Enumerable.Repeat("x\u0301\u0302", 90)), new('x', Cut) },
        { "z" + new string('\u0301', 5000) + "ea", "zea" },
        { string.Concat(Enumerable.Repeat("\U00010428", 90)), string.Concat(Enumerable.Repeat("\U00010428", Cut)) },
        { "a" + string.Concat(Enumerable.Repeat("\U00010428", 300)), "a" + string.Concat(Enumerable.Repeat("\U00010428", Cut - 1)) },
        { string.Concat(Enumerable.Repeat("ß", 90)), new('s', Cut) },
        { "x" + string.Concat(Enumerable.Repeat("ß", 90)), "x" + new string('s', Cut - 1) },
        { string.Concat(Enumerable.Repeat("각", 200)), string.Concat(Enumerable.Repeat("\u1100\u1161\u11a8", Cut))[..Cut] },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Of_a_long_word_the_first_letters_count_in_the_program_and_in_the_script(string word, string term)
    {
        using var script = new SearchScript();

        // The last letters may still lose an ending.
        var start = new WordFolder().Fold(word).ToString();
        script.Terms([word])[0].ShouldBe([start]);
        term.ShouldStartWith(start.TrimEnd('s'));
        start.Length.ShouldBeGreaterThanOrEqualTo(Math.Min(term.Length, Cut) - 4);
    }

    [Theory]
    [InlineData("a\ud800b")]
    [InlineData("\udc00aa")]
    [InlineData("aa\ud801")]
    public void Half_a_character_is_no_letter(string text)
    {
        using var script = new SearchScript();
        var answer = script.Find(Index(text + " woord"), "woord ")[0];
        answer.Total.ShouldBe(1);
    }

    [Fact]
    public void A_long_word_is_found_by_itself_and_by_its_beginning()
    {
        using var script = new SearchScript();
        var word = string.Concat(Enumerable.Repeat("lang", 500));
        script.Find(Index($"Het {word} ja"), word + " ", word[..30], word[..30] + " ").Select(answer => answer.Total).ShouldBe([1, 1, 0]);
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(2_000_000)]
    public void A_word_of_any_length_makes_an_index_of_three_small_files(int length)
    {
        foreach (var letter in (string[])["a", "é", "e\u0301", "\U00010428"])
            Size(Index(string.Concat(Enumerable.Repeat(letter, length)))).ShouldBe((3, true), letter);
    }

    public static TheoryData<string, string> Texts => new()
    {
        { "different ones with one beginning", Many(100_000, number => $"begin{number}") },
        { "different ones with one long beginning", Many(100_000, number => $"{new string('q', 58)}{number}") },
        { "different long ones", Many(2_000, number => $"{number}{new string('q', 2_000)}") },
        { "different ones that are cut to one", Many(2_000, number => $"{new string('q', 2_000)}{number}") },
        { "one again and again", Many(100_000, _ => "woord") },
        { "different ones of one letter after one beginning", Many(60_000, number => "begin" + char.ConvertFromUtf32(0x20000 + (number % 40_000))) },
        { "different ones of two letters", Many(100_000, number => $"{char.ConvertFromUtf32(0x20000 + (number % 40_000))}{number % 7}") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_number_of_words_makes_few_files(string what, string text)
    {
        var files = Index(text);
        var bytes = files.Sum(file => (long)file.Content.Length);

        files.Length.ShouldBeLessThan(2 + 64 + 4 * (int)(bytes / (16 * 1024)), what);
        bytes.ShouldBeLessThan(200_000 + 3L * text.Length, what);
    }

    [Fact]
    public void A_text_of_one_word_of_60000_letters_is_built_in_little_memory_and_stack()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Krant\n");
        foreach (var (name, word) in ((string, string)[])[("a", new('a', 60_000)), ("b", string.Concat(Enumerable.Repeat("e\u0301", 30_000)))])
            site.Write($"seeds/{name}.txt", $"---\ndate: 2022-11-30\n---\nEen kop\n\nHet woord {word} staat hier.\n");
        var line = SiteProcess.Line(site, "build");
        line.Environment["DOTNET_GCHeapHardLimit"] = "0x18000000";

        using var process = SiteProcess.Start(line);

        var run = process.End();
        run.Status.ShouldBe(0, run.Error.Length > 2_000 ? run.Error[..2_000] : run.Error);
    }

    private static string Many(int count, Func<int, string> word) => string.Join(' ', Enumerable.Range(0, count).Select(word));

    private static ImmutableArray<SearchFile> Index(string text) =>
        SearchIndexWriter.Write([new("/a/", "Kop", "", null, [], [text], "nl")], "nl");

    private static (int Files, bool AreSmall) Size(ImmutableArray<SearchFile> files) => (files.Length, files.All(file => file.Content.Length < 1_000));
}
