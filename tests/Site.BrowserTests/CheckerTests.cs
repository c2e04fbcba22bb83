using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Site.BrowserTests;

/// <summary>The pages before the field's own checkers, which <c>tests/run</c> installs where it may.</summary>
public sealed class CheckerTests(Browser browser)
{
    private const string AxeFindings = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html.slice(0, 160)}`))
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_no_barrier_in_light_or_dark(string kind)
    {
        var axe = await File.ReadAllTextAsync(Tool("axe-core/axe.min.js"), TestContext.Current.CancellationToken);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var visitor = await browser.VisitAsync(new() { ColorScheme = scheme });
            await visitor.OpenKindAsync(kind);
            await visitor.Page.EvaluateAsync(axe + "; undefined");
            (await visitor.Page.EvaluateAsync<string[]>(AxeFindings)).ShouldBeEmpty($"{kind}, {scheme}");
        }
    }

    [Fact]
    public async Task The_html_checker_finds_no_error_and_no_warning_on_any_kind_of_page()
    {
        var checker = Tool("vnu-jar/build/dist/vnu.jar");
        await using var visitor = await browser.VisitAsync();
        var output = visitor.Site.Output;
        var files = PageKinds.All.Select(row => PageKinds.PathOf(row.Data, output).Split('?')[0]).Distinct()
            .Select(path => Path.Join(output, path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "index.html"));
        using var java = Process.Start(new ProcessStartInfo("java", ["-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", .. files])
        {
            RedirectStandardOutput = true,
        })!;
        var report = JsonDocument.Parse(await java.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        report.RootElement.GetProperty("messages").EnumerateArray().Where(IsFault).Select(Shown).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_describes_itself_to_machines()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenKindAsync("article");
        var data = JsonDocument.Parse(await visitor.Page.Locator("script[type='application/ld+json']").First.TextContentAsync() ?? "");
        var types = data.RootElement.GetRawText();
        types.ShouldContain("\"NewsArticle\"");
        types.ShouldContain("\"headline\"");
        types.ShouldContain("\"datePublished\"");
        types.ShouldContain("\"BreadcrumbList\"");
        (await visitor.Page.Locator("link[rel=canonical]").GetAttributeAsync("href")).ShouldBe(visitor.Page.Url);
    }

    // Beside errors and warnings the checker gives advice, such as on the slash of a Markdown footnote's <hr />. It reads files, where the
    // 'self' of the page's policy is no address; that a browser loads all that a page names, from a server, is the visitors' tests.
    private static bool IsFault(JsonElement message) => !IsPolicyOfFiles(message)
        && (message.GetProperty("type").GetString() != "info" || (message.TryGetProperty("subType", out var kind) && kind.GetString() == "warning"));

    // It takes data about an article for a script, too, which no browser does: what runs nothing is under no policy for scripts.
    private static bool IsPolicyOfFiles(JsonElement message)
    {
        var said = message.GetProperty("message").GetString()!;
        return said.StartsWith("Resource violates Content Security Policy (meta tag)", StringComparison.Ordinal)
            || (said.StartsWith("Inline script violates Content Security Policy (meta tag)", StringComparison.Ordinal)
                && message.TryGetProperty("extract", out var extract) && extract.GetString()!.Contains("application/ld+json", StringComparison.Ordinal));
    }

    private static string Shown(JsonElement message) =>
        $"{message.GetProperty("url").GetString()}: {message.GetProperty("message").GetString()}: "
        + (message.TryGetProperty("extract", out var extract) ? extract.GetString() : "");

    // The path of a file of an npm package; the test is skipped where the package is not installed.
    private static string Tool(string path)
    {
        var folder = Environment.GetEnvironmentVariable("SITE_TEST_TOOLS") ?? Path.Join(Path.GetTempPath(), "site-test-tools");
        var file = Path.Join(folder, "node_modules", path);
        Assert.SkipUnless(File.Exists(file), $"{path} is not installed below {folder}; tests/run installs it where npm is");
        return file;
    }
}
