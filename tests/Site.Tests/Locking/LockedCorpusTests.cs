using System.Globalization;
using Site.Tests.History;

namespace Site.Tests.Locking;

/// <summary>Real texts in git: a second build with nothing but the lock gives the same bytes, and one more text changes what it must.</summary>
[Trait("slow", "corpus")]
public sealed class LockedCorpusTests(ITestOutputHelper output) : IDisposable
{
    private const int TextsInCommit = 12;

    /// <summary>How many texts; more are made of the paragraphs of two each.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("LOCKED_TEXTS"), CultureInfo.InvariantCulture, out var count) ? count : 60;

    private readonly TestRepository _repository = new();

    private string State => _repository.Beside("state");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Without_output_and_state_no_file_differs_and_one_more_text_changes_no_address()
    {
        var texts = Texts();
        foreach (var (batch, at) in texts.Take(Count).Chunk(TextsInCommit).Select((batch, at) => (batch, at)))
        {
            foreach (var (name, text) in batch)
                _repository.Write(name, text);
            _repository.Commit(1 + (at % 28));
        }

        _repository.Write(texts[3].Name, texts[3].Text + "\nHet bericht is aangevuld.\n");
        _repository.Commit(29);
        var first = await BuildAsync();
        var noted = Lock();

        Directory.Delete(State, recursive: true);
        var second = await BuildAsync();
        second.Where(file => !first.TryGetValue(file.Key, out var bytes) || bytes != file.Value).Select(file => file.Key).ShouldBeEmpty();
        second.Count.ShouldBe(first.Count);
        Lock().ShouldBe(noted);

        _repository.Write("seeds/los.txt", "In Groningen is een zeldzame kraanvogel geteld.\n\nVogelaars uit het hele land zijn erop afgekomen, zegt de beheerder.\n");
        _repository.Commit(30);
        var third = await BuildAsync();
        first.Keys.Except(third.Keys).Where(path => !path.StartsWith("search/", StringComparison.Ordinal)).ShouldBeEmpty("no address is lost");
        Lock().Except(noted).Select(line => line.Split(':')[0] + ":" + line.Split(':')[1].Split('"')[0]).Count(line => line.StartsWith("\"article", StringComparison.Ordinal)).ShouldBe(1);
        var changed = first.Keys.Where(path => third.TryGetValue(path, out var bytes) && bytes != first[path]).ToList();
        output.WriteLine($"{Count} texts, {first.Count} files; one text more changes {changed.Count}, adds {third.Count - first.Count}");
        foreach (var kind in changed.GroupBy(KindOf).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count()}: {string.Join(' ', kind.Take(12))}");
    }

    private static string KindOf(string path) => path.Split('/') switch
    {
        ["tags", _, .., var last] => last.EndsWith(".html", StringComparison.Ordinal) ? "page of a tag" : "feed of a tag",
        [.. var parts] when parts[^1] is "feed.xml" or "atom.xml" or "feed.json" or "feeds.opml" || parts[0] == "archive" => "feed of the site",
        ["search", ..] or ["assets", ..] or ["sitemap.xml"] => "search and site map",
        ["index.html"] or ["page", ..] or ["feeds", ..] or ["404.html"] or ["tags", ..] => "list",
        [['2', ..], ..] => "list",
        _ => "article",
    };

    private async Task<IReadOnlyDictionary<string, string>> BuildAsync()
    {
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync(
            ["build", "--root", _repository.Root, "--output", Path.Join(State, "output"), "--theme", Repository.PathOf("theme"), "--url", "https://proef.example/"],
            TextWriter.Null, error);
        status.ShouldBe(0, error.ToString());
        return TestSite.Tree(Path.Join(State, "output"));
    }

    private string[] Lock() => File.ReadAllLines(_repository.At("input/published.lock.yml"));

    private static List<(string Name, string Text)> Texts()
    {
        var corpus = Directory.EnumerateFiles(Repository.PathOf("tests/Articles.Tests/testdata/corpus"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Paragraphs: File.ReadAllLines(file).SkipWhile(line => line != "---").Skip(1)
                .Where(line => line.Length > 2).Select(line => line[2..]).ToArray())).ToArray();
        var texts = corpus.Select(text => ($"seeds/{text.Name}.txt", string.Join("\n\n", text.Paragraphs) + "\n")).ToList();
        for (var number = 0; texts.Count < Count; number++)
        {
            var (one, other) = (corpus[number % corpus.Length].Paragraphs, corpus[(number * 7 + 11) % corpus.Length].Paragraphs);
            texts.Add(($"seeds/meer-{number:000}.txt", string.Join("\n\n", one.Skip(number % 2).Concat(other.Reverse().Skip(1)).Append($"Dit was deel {number}.")) + "\n"));
        }

        return texts;
    }
}
