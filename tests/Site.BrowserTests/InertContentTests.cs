using Microsoft.Playwright;
using Site.Commands;

namespace Site.BrowserTests;

/// <summary>On a host that sends no header at all: what slips into a page does not run, and what travels with a text does not either.</summary>
public sealed class InertContentTests(Browser browser) : IAsyncLifetime
{
    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200" onload="window.pwned = 'onload'">
          <script>window.pwned = 'script'</script>
          <script href="data:text/javascript,window.pwned = 'data'" />
          <rect width="200" height="200" onclick="window.pwned = 'onclick'" />
          <a xlink:href="javascript:void(window.pwned = 'link')"><rect width="100" height="100" /></a>
          <foreignObject width="100" height="100"><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="window.pwned = 'onerror'" /></foreignObject>
          <animate attributeName="x" onbegin="window.pwned = 'onbegin'" dur="1s" />
        </svg>
        """;

    private const string Injected = """
        <script>window.pwned = 'script'</script><script src="data:text/javascript,window.pwned = 'data'"></script><img src="nergens.png" onerror="window.pwned = 'onerror'">
        <svg onload="window.pwned = 'onload'"></svg><a id="weg" href="javascript:void(window.pwned = 'link')">weg</a>
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("site-inert-").FullName;
    private StaticServer _server = null!;

    private string Output => Path.Join(_root, "output");

    private string Page => Path.Join(Output, "brug", "index.html");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Join(_root, "seeds"));
        await File.WriteAllTextAsync(Path.Join(_root, "seeds", "brug.md"), "---\ntitle: De brug\ndate: 2024-05-01\nslug: brug\n---\nDe brug is open, zie [de tekening](brug.svg).\n");
        await File.WriteAllTextAsync(Path.Join(_root, "seeds", "brug.svg"), Drawing);
        using var said = new StringWriter();
        (await CommandLine.RunAsync(["build", "--root", _root, "--theme", Repository.PathOf("theme")], said, said)).ShouldBe(0, said.ToString());
        _server = await StaticServer.StartAsync(Output, "/", hasPolicy: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task What_slips_into_a_page_is_blocked_by_the_policy_of_the_page_alone()
    {
        var sound = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);
        var attacked = sound.Replace("</main>", Injected + "</main>", StringComparison.Ordinal);
        attacked.ShouldNotBe(sound);
        await File.WriteAllTextAsync(Page, attacked, TestContext.Current.CancellationToken);

        (await RunsAsync("brug/", "#weg")).ShouldBeNull();

        var withoutPolicy = attacked.Replace("http-equiv=\"Content-Security-Policy\"", "name=\"x\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Page, withoutPolicy, TestContext.Current.CancellationToken);
        (await RunsAsync("brug/", "#weg")).ShouldNotBeNull("it would run if it were not for the policy");
    }

    [Fact]
    public async Task A_drawing_that_is_opened_by_itself_runs_nothing()
    {
        var drawing = Directory.GetFiles(Output, "*.svg", SearchOption.AllDirectories).Single(file => file.EndsWith("brug.svg", StringComparison.Ordinal));
        var address = Path.GetRelativePath(Output, drawing);

        (await RunsAsync(address, "rect")).ShouldBeNull();

        await File.WriteAllTextAsync(drawing, Drawing, TestContext.Current.CancellationToken);
        (await RunsAsync(address, "rect")).ShouldNotBeNull("it would run as it was sent in");
    }

    /// <summary>What ran of a page that is opened and clicked on; null for nothing.</summary>
    private async Task<string?> RunsAsync(string path, string clicked)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_server.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator(clicked).First.ClickAsync(new() { Force = true });
        return await page.EvaluateAsync<string?>("window.pwned ?? null");
    }
}
