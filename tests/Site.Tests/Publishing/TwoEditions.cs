using System.Globalization;
using System.Text;

namespace Site.Tests.Publishing;

/// <summary>
/// A site that is one of two editions: most texts are in both with other words, some in one of them alone, so that going from the one to the
/// other adds, changes and removes files. Knows what a clean build of each gives.
/// </summary>
internal sealed class TwoEditions : IDisposable
{
    private const int Step = 5;

    private readonly int _texts;
    private readonly IReadOnlyDictionary<string, string>[] _clean = new IReadOnlyDictionary<string, string>[2];

    private TwoEditions(int texts) => _texts = texts;

    public TestSite Site { get; } = TestSite.From("""
        -- input/settings.yml --
        url: https://example.org/krant/
        identity_domain: example.org
        minimum_articles_per_tag: 3
        """);

    public string Output => Site.Output;

    public string State => Site.PathOf(".output.build");

    public string Live => Site.PathOf("live");

    /// <summary>A folder that rclone knows as a remote.</summary>
    public string Remote => Site.PathOf("remote");

    public static async Task<TwoEditions> OfAsync(int texts)
    {
        var editions = new TwoEditions(texts);
        foreach (var edition in new[] { 1, 0 })
        {
            editions.Write(edition);
            var run = await editions.Site.RunAsync("build", "--clean", "--output", editions.Site.PathOf($"clean-{edition}"));
            run.Status.ShouldBe(0, run.Error);
            editions._clean[edition] = TestSite.Tree(editions.Site.PathOf($"clean-{edition}"));
            File.Delete(editions.Site.PathOf("input/published.lock.yml"));
        }

        editions._clean[0].Count.ShouldBeGreaterThan(texts);
        editions._clean[0].ShouldNotBe(editions._clean[1]);
        return editions;
    }

    /// <summary>Every file of an edition and its fingerprint, as a build into an empty folder made them.</summary>
    public IReadOnlyDictionary<string, string> Clean(int edition) => _clean[edition];

    /// <summary>Which edition a tree is, to the last byte; null for neither.</summary>
    public int? EditionOf(IReadOnlyDictionary<string, string> tree) =>
        Array.FindIndex(_clean, clean => clean.Count == tree.Count && clean.All(file => tree.TryGetValue(file.Key, out var bytes) && bytes == file.Value)) is var found and >= 0
            ? found
            : null;

    /// <summary>Makes the texts those of an edition.</summary>
    public void Write(int edition)
    {
        if (Directory.Exists(Site.PathOf("seeds")))
            Directory.Delete(Site.PathOf("seeds"), recursive: true);
        for (var text = edition * Step; text < _texts + (edition * Step); text++)
            Site.Write(Name(text), Text(text, edition));
    }

    public void Dispose() => Site.Dispose();

    private static string Name(int text) => string.Create(CultureInfo.InvariantCulture, $"seeds/bericht_{text + 1:x16}.txt");

    private static string Text(int text, int edition)
    {
        var words = new StringBuilder();
        // Of two texts of one moment the later keeps its second when the other goes: no clean build knows of that.
        words.Append(CultureInfo.InvariantCulture, $"---\ntitle: Bericht {text}\ndate: 2022-03-{(text % 28) + 1:00} {text / 28:00}:00\ntags: [Haven {text % 5}]\n---\n");
        for (var paragraph = 0; paragraph < 6; paragraph++)
            words.Append(CultureInfo.InvariantCulture, $"Schip {text} ligt {(edition == 0 ? "aan de kade" : "op zee")} en vaart om {paragraph + 9} uur.\n\n");
        return words.ToString();
    }
}
