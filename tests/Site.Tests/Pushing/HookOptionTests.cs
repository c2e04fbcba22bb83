using System.Diagnostics;

namespace Site.Tests.Pushing;

/// <summary>What an operator says when the hook is installed counts for every push, and nothing that is pushed can say it.</summary>
[Trait("slow", "push")]
public sealed class HookOptionTests(ITestOutputHelper log)
{
    private const string Unbounded = "loops=2147483647,seconds=86400,regex=3600";

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}")]
    public void A_build_without_end_is_stopped_at_the_limit_and_the_next_push_publishes(string template)
    {
        using var site = new PushedSite("--limit", "4s", "--template-limits", Unbounded);
        var article = File.ReadAllText(site.Clone.At("theme/templates/article.html"));
        site.Clone.Write("theme/templates/article.html", template);
        site.Clone.Commit(2);
        var clock = Stopwatch.StartNew();

        var (status, said) = site.Push();

        log.WriteLine($"stopped after {clock.Elapsed.TotalSeconds:0.0} s");
        status.ShouldBe(0, "the push itself is accepted");
        said.ShouldContain("remote: refs/heads/main:1:1: error: the build took more than 4 seconds and was stopped; what was published stays as it was");
        site.IsLive("index.html").ShouldBeFalse();
        Hook(site, "--limit", "10");
        site.Clone.Write("theme/templates/article.html", article);
        site.Clone.Commit(3);
        clock.Restart();
        (status, said) = site.Push();
        log.WriteLine($"the next push took {clock.Elapsed.TotalSeconds:0.0} s");
        status.ShouldBe(0, said);
        site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue(said);
        said.ShouldNotContain("waiting for it");
    }

    [Theory]
    [InlineData(true, "--allow-html")]
    [InlineData(false)]
    public void Html_of_pages_is_published_as_it_is_where_the_operator_allows_it(bool isAllowed, params string[] options)
    {
        using var site = new PushedSite(options);
        site.Clone.Write("input/over.md", "# Over\n\nWie wij zijn.\n\n<script>alert(1)</script>\n");
        site.Clone.Commit(2);

        var (status, said) = site.Push();

        status.ShouldBe(0, said);
        site.Read("over/index.html").Contains("<script>alert(1)</script>", StringComparison.Ordinal).ShouldBe(isAllowed);
        said.Contains("remote: input/over.md:5:1: warning: <script> is left out", StringComparison.Ordinal).ShouldBe(!isAllowed);
    }

    private static void Hook(PushedSite site, params string[] options)
    {
        using var said = new StringWriter();
        Commands.CommandLine.RunAsync(["install-hook", site.Bare, "--to", site.Live, .. options], said, said).GetAwaiter().GetResult().ShouldBe(0);
    }
}
