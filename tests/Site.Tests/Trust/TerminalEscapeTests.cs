using System.Text.Json;

namespace Site.Tests.Trust;

/// <summary>Texts whose front matter, names and words are meant for the terminal of whoever builds them.</summary>
public sealed class TerminalEscapeTests
{
    private const string Files = """
        -- seeds/a.txt --
        Gewoon.

        De brug.
        -- seeds/b.txt --
        ---
        "k\e[31mey": 1
        ---
        Gewoon b.
        -- seeds/c.txt --
        ---
        date: "\e[31mnu\n::error file=x::nep"
        ---
        Gewoon c.
        -- seeds/d.txt --
        ---
        id: "\e[31mid"
        ---
        Gewoon d.
        -- seeds/e.txt --
        ---
        id: "\e[31mid"
        tags: "a\e[32mgroen\x07, b\0c"
        ---
        Gewoon e.
        -- seeds/g.txt --
        ---
        picture: "weg\e[31m.jpg"
        slug: "\e[5mX"
        lang: "\e[5mX"
        ---
        Gewoon g.
        -- seeds/h.md --
        ---
        title: "\u202e\u2066kop ##[error]x"
        ---
        [weg](weg%1b%0a::error::x.pdf)
        """;

    [Theory]
    [InlineData("build", "--verbose")]
    [InlineData("inspect")]
    [InlineData("inspect", "--explain")]
    [InlineData("inspect", "--format", "json")]
    [InlineData("inspect", "--model")]
    [InlineData("inspect", "--suggest")]
    [InlineData("inspect", "--report", "-")]
    public async Task Nothing_that_is_printed_is_more_than_characters(params string[] arguments)
    {
        using var site = TestSite.From(Files)
            .Write("seeds/\u001b[31m\n::error::x.docx", "x").Write("::error::x.txt", "---\nonbekend: x\n---\nDe brug.");
        var run = await site.RunAsync([.. arguments, "--seeds", site.PathOf("seeds"), "--seeds", site.Root]);
        VisibleTextTests.CheckShown(run.Output + run.Error);
        (run.Output + run.Error).ShouldNotContain('\u202e');
        run.Error.ShouldContain(@"seeds/\u001b[31m\n\u003a:error::x.docx:1:1: ");
    }

    [Fact]
    public async Task The_report_shows_them_too()
    {
        using var site = TestSite.From(Files);
        await site.BuildAsync("--report", site.PathOf("report.json"));
        var report = File.ReadAllText(site.PathOf("report.json"));
        VisibleTextTests.CheckShown(report);
        JsonDocument.Parse(report).RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBeGreaterThan(3);
    }
}
