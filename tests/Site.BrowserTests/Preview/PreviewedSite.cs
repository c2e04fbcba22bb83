using System.Globalization;
using System.Threading.Channels;
using Microsoft.Playwright;
using Site.Building;
using Site.Settings;

namespace Site.BrowserTests.Preview;

/// <summary>A small site with a theme of its own under <c>/krant/</c>, the preview of it, and a browser that looks at it.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    public const string Text = "seeds/bericht_00000000000000a1.md";
    public const string Page = "het-eerste-bericht/";

    private readonly string _root;
    private readonly IBrowserContext _context;
    private readonly Channel<BuildReport> _builds = Channel.CreateUnbounded<BuildReport>();

    private PreviewedSite(string root, IBrowserContext context) => (_root, _context) = (root, context);

    public Site.Preview.Preview Preview { get; private set; } = null!;

    /// <summary>What the builds came to, one after the other.</summary>
    public ChannelReader<BuildReport> Builds => _builds.Reader;

    private BuildOptions Options => BuildOptions.For(_root) with { Url = new("https://krant.example/krant/") };

    public static async Task<PreviewedSite> StartAsync(Browser browser, bool heedsPolicy = false)
    {
        // The driver waits for things with eval, which the pages forbid.
        var context = await browser.OpenAsync(new() { BypassCSP = !heedsPolicy });
        var site = new PreviewedSite(Directory.CreateTempSubdirectory("site-preview-").FullName, context);
        Repository.Copy("theme", site.At("theme"));
        site.Write("input/settings.yml", "title: De Proef\nauthor: Redactie\n");
        site.Write("input/tags.yml", "pins:\n  Bruggen: [\"*\"]\n");
        site.Write("input/over.md", "---\ntitle: Over ons\n---\nWij zijn er.");
        site.Write("seeds/brug.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        site.Write(Text, TextOf("Het eerste bericht", "De brug gaat dicht."));
        site.Write("seeds/tweede_00000000000000a2.md", TextOf("Het tweede bericht", "De sluis gaat open.", "picture: {src: brug.svg, alt: De brug}"));
        await site.StartAsync(0);
        return site;
    }

    public async Task StartAsync(int port)
    {
        Preview = await Site.Preview.Preview.StartAsync(Options, port, report => _builds.Writer.TryWrite(report));
        (await Builds.ReadAsync()).IsBuilt.ShouldBeTrue();
    }

    /// <summary>Stops the preview; nothing is built any more when this returns.</summary>
    public async Task StopAsync()
    {
        await Preview.DisposeAsync();
        await Preview.Building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>A text with a headline, a lead, and so much after it that its page is several screens long.</summary>
    public static string TextOf(string title, string lead, string more = "section: Nieuws") => $"""
        ---
        title: {title}
        date: 2024-02-01
        {more}
        ---
        {lead}

        {string.Join("\n\n", Enumerable.Range(1, 80).Select(number => string.Create(CultureInfo.InvariantCulture, $"Alinea {number} vertelt [hoe het verder gaat](https://elders.example/{number}) met de brug.")))}
        """;

    public string At(string path) => Path.Join(_root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Saves a file with some of its words replaced; a new one where there are none to be replaced.</summary>
    public void Save(string path, string old, string next)
    {
        if (old.Length > 0)
            File.ReadAllText(At(path)).ShouldContain(old);
        Write("saved", old.Length > 0 ? File.ReadAllText(At(path)).Replace(old, next, StringComparison.Ordinal) : next);

        // In one step, as many editors do: on a busy machine half a file would be built and shown as well.
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.Move(At("saved"), At(path), overwrite: true);
    }

    /// <summary>Opens a page in a tab of its own.</summary>
    public async Task<IPage> OpenAsync(string path)
    {
        var page = await _context.NewPageAsync();
        await GoAsync(page, path);
        return page;
    }

    /// <summary>Opens a page, and marks it: a page that was loaded anew has no mark.</summary>
    public async Task GoAsync(IPage page, string path)
    {
        await page.GotoAsync(new Uri(Preview.Address, path).AbsoluteUri);
        await page.EvaluateAsync("window.mark = 1");
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await StopAsync();
        Directory.Delete(_root, recursive: true);
    }
}

/// <summary>What tests look for on an open page.</summary>
internal static class PreviewPages
{
    /// <summary>Waits until the page says it.</summary>
    public static Task ShouldComeToSayAsync(this IPage page, string words) =>
        page.WaitForFunctionAsync("words => document.body?.innerText.includes(words)", words);

    /// <summary>Waits until it is loaded and drawn.</summary>
    public static async Task ShouldBeAtRestAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    public static Task<bool> IsLoadedAnewAsync(this IPage page) => page.EvaluateAsync<bool>("!window.mark");

    public static Task<double> PlaceAsync(this IPage page) => page.EvaluateAsync<double>("scrollY");
}
