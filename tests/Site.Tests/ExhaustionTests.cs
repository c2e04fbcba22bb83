using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Site.Tests;

/// <summary>Thousands of equal things cost what thousands of different ones do: seconds, where a search for each would take minutes.</summary>
[Trait("slow", "size")]
public sealed class ExhaustionTests(ITestOutputHelper log)
{
    private const int Many = 8_000;

    // What takes the square of the number takes more than this on any machine, and what does not a tenth of it.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(120);

    [Theory]
    [InlineData("headings of a text")]
    [InlineData("headings of a page")]
    [InlineData("headlines")]
    [InlineData("tags of a text")]
    [InlineData("tags of texts")]
    [InlineData("footnotes")]
    [InlineData("elements within one another")]
    [InlineData("quotes of a page within one another")]
    public async Task Equal_ones_take_no_longer_than_others(string what)
    {
        using var site = TestSite.From("-- seeds/een.txt --\n---\ndate: 2024-05-01\n---\nDe brug is open.\n");
        Fill(site, what);
        var clock = Stopwatch.StartNew();

        var run = await site.BuildAsync();

        log.WriteLine($"{Many} {what}: {clock.Elapsed.TotalSeconds:0.0} s, status {run.Status}, {run.Error.Split('\n')[0]}");
        run.Error.ShouldNotContain("   at ");
        run.Error.Split('\n').Length.ShouldBeLessThan(50);
        run.Status.ShouldBe(what.StartsWith("quotes", StringComparison.Ordinal) ? 1 : 0, run.Error);
        clock.Elapsed.ShouldBeLessThan(Enough);
    }

    private static void Fill(TestSite site, string what)
    {
        const string Head = "---\ntitle: Veel\ndate: 2024-05-02\n---\n";
        switch (what)
        {
            case "headings of a text":
                site.Write("seeds/veel.md", Head + Repeat("## Kop\n\nEen zin.\n\n"));
                break;
            case "headings of a page":
                site.Write("input/veel.md", "# Veel\n\n" + Repeat("## Kop\n\nEen zin.\n\n"));
                break;
            case "headlines":
                for (var text = 0; text < Many; text++)
                    site.Write(Name(text), "---\ntitle: De brug\ndate: 2024-05-02\n---\nDe brug is open.\n");
                break;
            case "tags of a text":
                site.Write("seeds/veel.md", $"---\ntitle: Veel\ndate: 2024-05-02\ntags: [{Repeat("Brug, ")}Brug]\n---\nDe brug is open.\n");
                break;
            case "tags of texts":
                for (var text = 0; text < Many; text++)
                    site.Write(Name(text), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: De brug {text}\ndate: 2024-05-02\ntags: [Brug, BRUG, brug!]\n---\nDe brug is open.\n"));
                break;
            case "footnotes":
                site.Write("seeds/veel.md", Head + string.Concat(Enumerable.Range(0, Many).Select(i => $"Een zin[^{i}].\n\n[^{i}]: Een noot.\n\n")));
                break;
            case "elements within one another":
                site.Write("seeds/veel.md", Head + Repeat("<div>") + "Een zin." + Repeat("</div>"));
                break;
            case "quotes of a page within one another":
                site.Write("input/veel.md", "# Veel\n\n" + Repeat("> ") + "Een zin.\n");
                break;
        }
    }

    private static string Name(int text) => string.Create(CultureInfo.InvariantCulture, $"seeds/bericht_{text + 1:x16}.txt");

    private static string Repeat(string words) => new StringBuilder().Insert(0, words, Many).ToString();
}
