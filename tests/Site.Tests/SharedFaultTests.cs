using Articles;
using Site.Reporting;

namespace Site.Tests;

/// <summary>A fault that many files share is told once; so is one of a template that many pages show.</summary>
public sealed class SharedFaultTests
{
    [Theory]
    [InlineData("a:1:1 x (c) | b:2:1 x (c) | c:3:1 x (c)", "a:1:1 x (c) | b:2:1 x (c) | c:3:1 x (c)")]
    [InlineData("a:1:1 x (c) | b:2:1 x (c) | c:3:1 x (c) | d:1:1 y (c) | e:4:1 x (c)", "a:1:1 x (c; and 3 more) | d:1:1 y (c)")]
    [InlineData("t:1:1 x (a) | t:1:1 x (b) | t:1:1 x (c) | t:1:1 x (d)", "t:1:1 x (a; and 3 more)")]
    [InlineData("t:1:1 x (a) | t:2:1 x (b) | t:3:1 x (c) | t:4:1 x (d)", "t:1:1 x (a) | t:2:1 x (b) | t:3:1 x (c) | t:4:1 x (d)")]
    public void Check(string said, string told) =>
        string.Join(" | ", SharedFaults.Told(said.Split(" | ").Select(Parse)).Select(Show)).ShouldBe(told);

    [Fact]
    public async Task A_build_tells_it_so()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Proef\nurl: https://proef.example/\n");
        for (var at = 10; at < 20; at++)
            site.Write($"seeds/{at}.md", $"---\ndate: 2024-05-{at}\nlayout: post\n---\nDe brug {at} is dicht, en dat blijft zo.");

        var errors = (await site.BuildAsync()).Error.Split('\n');

        errors.Where(line => line.Contains("layout", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                line => line.ShouldStartWith("seeds/10.md:3:1: error: unknown key 'layout' ("), line => line.ShouldEndWith("; and 9 more)"));
    }

    [Theory]
    [InlineData("{{ article.titel }}", "1:12: warning: nothing that a template gets has a member 'titel', so this is always empty (did you mean 'title'?)")]
    [InlineData("{{ for card in article.related; card.titel; end }}{{ article.picture.src }}", "")]
    [InlineData("{{ for card in articles; card.titel; end }}", "1:31: warning: nothing that a template gets has a member 'titel', so this is always empty (did you mean 'title'?)")]
    [InlineData("{{ for block in article.blocks; block.html; block.credit; end }}{{ article.body.x }}", null)]
    public async Task What_no_model_has_is_warned_of_once_and_on_each_build(string template, string? said)
    {
        var kind = template.Contains("in articles", StringComparison.Ordinal) ? "home" : "article";
        using var site = TestSite.From($"-- input/settings.yml --\ntitle: Proef\nurl: https://proef.example/\ntheme: [mijn, theme]\n-- mijn/templates/{kind}.html --\n{template}\n").WithOwnTheme();
        for (var at = 10; at < 20; at++)
            site.Write($"seeds/{at}.md", $"---\ndate: 2024-05-{at}\ntags: []\n---\nDe brug {at} is dicht, en dat blijft zo.");

        for (var build = 0; build < 2; build++)
        {
            var run = await site.RunAsync("build", "--theme", site.PathOf("mijn"), "--theme", site.PathOf("theme"));
            var lines = run.Error.Split('\n').Where(line => line.Contains("a template gets", StringComparison.Ordinal)).ToArray();
            if (said is null)
                continue;
            string.Join('\n', lines).ShouldBe(said.Length == 0 ? "" : $"mijn/templates/{kind}.html:{said}");
            site.Write("seeds/10.md", $"---\ndate: 2024-05-10\n---\nDe brug is nu open, en dat blijft zo. Poging {build}.");
        }
    }

    private static Diagnostic Parse(string said)
    {
        var parts = said.Split(' ', ':');
        return new(parts[0], parts[1][0] - '0', parts[2][0] - '0', Severity.Warning, parts[3], parts[4].Trim('(', ')'));
    }

    private static string Show(Diagnostic said) => $"{said.Path}:{said.Line}:{said.Column} {said.What} ({said.Cure})";
}
