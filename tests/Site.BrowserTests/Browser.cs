using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site.BrowserTests.Browser))]
[assembly: Trait("slow", "browser")]

namespace Site.BrowserTests;

/// <summary>Chromium and the sites it visits, one of each for all tests; started by the first that needs it.</summary>
public sealed class Browser : IAsyncDisposable
{
    // Milliseconds after which something will not come any more, on whatever machine.
    private const int Hung = 120_000;

    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<PublishedSite>> _site = new(() => PublishedSite.BuildAsync("/"));
    private readonly Lazy<Task<PublishedSite>> _prefixedSite = new(() => PublishedSite.BuildAsync("/krant/"));
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Chromium)>> _chromium = new(LaunchAsync);

    /// <summary>A visitor with a browser of their own; the test is skipped where there is none to be had.</summary>
    /// <param name="settings">What is unusual about them.</param>
    /// <param name="isPrefixed">Whether they visit the site that lives under <c>/krant/</c>.</param>
    internal async Task<Visitor> VisitAsync(BrowserNewContextOptions? settings = null, bool isPrefixed = false)
    {
        var context = await OpenAsync(settings);
        return await Visitor.ComeAsync(context, await (isPrefixed ? _prefixedSite : _site).Value);
    }

    /// <summary>A browser with nothing open; the test is skipped where there is none to be had.</summary>
    internal async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? settings = null)
    {
        Assert.SkipUnless(File.Exists(Executable), $"{Executable} is not installed; tests/run installs it where it may");
        var (_, chromium) = await _chromium.Value;
        var context = await chromium.NewContextAsync(settings);
        context.SetDefaultTimeout(Hung);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium.IsValueCreated)
        {
            var (driver, chromium) = await _chromium.Value;
            await chromium.DisposeAsync();
            driver.Dispose();
        }

        foreach (var site in (Lazy<Task<PublishedSite>>[])[_site, _prefixedSite])
        {
            if (site.IsValueCreated) await (await site.Value).DisposeAsync();
        }
    }

    private static async Task<(IPlaywright Driver, IBrowser Chromium)> LaunchAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Switches }));
    }
}
