using Scriban;
using Scriban.Functions;
using Scriban.Syntax;
using Site.Settings;
using Site.Templates;

namespace Site.Tests;

/// <summary>A template that would never end, or never stop growing, is an error with its place and the text it was for.</summary>
public sealed class HostileTemplateTests
{
    [Theory]
    [InlineData("{{ while true; end }}", "iteration limit")]
    [InlineData("{{ for i in 1..2000000000; end }}", "LoopLimit")]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}", "iteration limit")]
    [InlineData("{{ x = 'ab'; for i in 1..60; x = x + x; end }}", "LimitToString")]
    [InlineData("{{ x = 'ab' * 100000000 }}", "LimitToString")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x + x; end; x | array.size }}", "limit")]
    [InlineData("{{ func f; f; end; f }}", "recursive depth limit")]
    [InlineData("{{ include 'article.html' }}", "recursive depth limit")]
    [InlineData("{{ a = {}; a.self = a; a }}", "reference loops")]
    [InlineData("{{ x = 'abcdefghij' * 1000000; for i in 1..9; x; end }}", "limit")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}", "timed out")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}", "")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}", "LimitToString")]
    [InlineData("{{ 'x' | string.pad_right 2000000000 }}", "LimitToString")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "LimitToString")]
    [InlineData("{{ 1.0 | math.format 'F999999999' }}", "LimitToString")]
    [InlineData("{{ 1 | object.format 'D99999999' }}", "LimitToString")]
    [InlineData("{{ date.parse '2024-01-01' | date.to_string ('%c' * 400000) }}", "LimitToString")]
    [InlineData("{{ (1..2000000000) | array.size }}", "LoopLimit")]
    [InlineData("{{ [1] | array.add_range (1..2000000000) }}", "LoopLimit")]
    [InlineData("{{ [1, 2] * 2000000000 | array.size }}", "maximum")]
    [InlineData("{{ 'a' * 100000 | string.replace 'a' ('b' * 1000) }}", "LimitToString")]
    [InlineData("{{ 'a' * 100000 | regex.replace 'a' ('b' * 1000) }}", "LimitToString")]
    [InlineData("{{ f = 'f | object.eval'; f | object.eval }}", "limit")]
    [InlineData("{{ '<' * 1000000 | html.strip }}", "timed out")]
    [InlineData("{{ a = []; for i in 1..5000; a[i] = 'x' * 1000000; end }}", "memory")]
    [InlineData("{{ for i in 1..900000; y = 'x' * 100000 | string.upcase; end }}", "memory")]
    [InlineData("{{ date.now }}", "two builds")]
    [InlineData("{{ date.utc_now }}", "two builds")]
    [InlineData("{{ math.random 1 5 }}", "two builds")]
    [InlineData("{{ math.uuid }}", "two builds")]
    public async Task Is_stopped_by_a_limit(string template, string expected)
    {
        using var site = Site(template);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        var fault = run.Error.Split('\n').First(line => line.StartsWith("theme/templates/article.html:1:", StringComparison.Ordinal));
        fault.ShouldContain(": error: ");
        fault.ShouldContain(expected, Case.Insensitive);
        fault.ShouldContain("while rendering seeds/een.txt");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{{ for i in 1..900000; y = 'x' * 100000 | string.upcase; end }}", "memory")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}", "seconds")]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}", "iteration limit")]
    public async Task Of_a_card_is_stopped_as_well(string partial, string expected)
    {
        using var site = Site("Een.").Write("theme/templates/partials/kaart.html", partial);
        site.Write("theme/templates/home.html", "{{ for card in articles; include_card 'partials/kaart.html' card; end }}");

        // How much a machine allocates in a second is its own affair: the time is to end first where it is what is meant.
        string[] limits = expected == "seconds" ? ["--template-limits", "seconds=1,memory=64000"] : [];
        var run = await site.BuildAsync(limits);
        run.Status.ShouldBe(1);
        run.Error.Split('\n').First(line => line.StartsWith("theme/templates/partials/kaart.html:1:", StringComparison.Ordinal)).ShouldContain(expected, Case.Insensitive);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("!", "")]
    [InlineData("if true\n", "")]
    public async Task That_is_too_deep_is_refused_before_it_runs(string open, string close)
    {
        using var site = Site("{{ " + string.Concat(Enumerable.Repeat(open, 50_000)) + "1" + string.Concat(Enumerable.Repeat(close, 50_000)) + " }}");
        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("theme/templates/article.html:");
        run.Error.ShouldContain("depth limit");
    }

    [Theory]
    [InlineData("{{ article.title.get_type ?? 'none' }}", "none")]
    [InlineData("{{ (object.typeof article.title).length ?? 'none' }}", "none")]
    [InlineData("{{ site.get_type ?? 'none' }}", "none")]
    public async Task Reaches_nothing_of_the_program(string template, string expected)
    {
        using var site = Site(template);
        (await site.BuildAsync()).Status.ShouldBe(0);
        site.Read("een/index.html").Trim().ShouldBe(expected);
    }

    [Theory]
    [InlineData("loops=1500000", "{{ for i in 1..1200; for j in 1..1000; end; end }}klaar")]
    [InlineData("recursion=500", "{{ func f(n); if n > 0; f(n - 1); end; end; f 240 }}klaar")]
    [InlineData("string=3000000, memory=1024", "{{ x = 'ab' * 1000000 }}klaar")]
    public async Task That_takes_much_is_for_the_operator_to_allow(string limits, string template)
    {
        using var site = Site(template);
        (await site.BuildAsync()).Status.ShouldBe(1);
        (await site.BuildAsync("--template-limits", limits)).Status.ShouldBe(0);
        site.Read("een/index.html").Trim().ShouldBe("klaar");
    }

    [Fact]
    public void Has_no_say_in_its_limits_by_the_settings_of_the_site() =>
        SettingKey.All.Where(key => key.Name.Contains("limit", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public async Task Is_not_tried_on_every_page_when_it_takes_long()
    {
        using var site = Site("{{ for i in 1..2000; for j in 1..2000; x = i; end; end }}");
        for (var text = 0; text < 100; text++)
            site.Write($"seeds/n{text}.txt", $"---\ndate: 2024-05-01\ntitle: Nummer {text}\n---\nDe brug is {text}.\n");
        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("theme/templates:1:1: warning: pages that cannot be rendered take too long, and further ones were not tried (mend what is said of those that were)\n");
        run.Error.Split('\n').Count(line => line.Contains("iteration limit", StringComparison.Ordinal)).ShouldBeLessThan(50);
    }

    [Fact]
    public void Stops_when_a_page_takes_too_long()
    {
        var context = new HtmlTemplateContext(new BuiltinFunctions(), TemplateLimits.Default with { Page = TimeSpan.Zero }, default);
        context.Start();
        Should.Throw<ScriptRuntimeException>(() => context.Evaluate(Template.Parse("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}").Page!))
            .OriginalMessage.ShouldBe("the page takes more than 0 seconds");
    }

    [Fact]
    public void Stops_within_a_page_when_the_build_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var context = new HtmlTemplateContext(new BuiltinFunctions(), TemplateLimits.Default with { Loops = 0 }, cancel.Token);
        Should.Throw<ScriptAbortException>(() => context.Evaluate(Template.Parse("{{ while true; end }}").Page!));
    }

    private static TestSite Site(string template) => TestSite.From("""
        -- input/settings.yml --
        title: Proef
        -- seeds/een.txt --
        ---
        date: 2024-05-01
        title: Een
        slug: een
        ---
        De gemeente Utrecht opent zaterdag een nieuwe brug over het kanaal.
        """).WithOwnTheme().Write("theme/templates/article.html", template);
}
