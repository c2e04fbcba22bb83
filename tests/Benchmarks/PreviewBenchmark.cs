using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Benchmarks;

/// <summary>Measures what a writer waits for: from just before a text is saved until the open page shows the new word.</summary>
internal static partial class PreviewBenchmark
{
    private const int Saves = 10;

    // Runs in every page before its own scripts: tells the clock when the word that was saved last can be read, and what the browser did.
    private const string Watch = """
        (() => {
          const look = () => {
            const word = document.querySelector('main')?.innerText.match(/merk\d+woord/)?.[0];
            if (!word) return;
            observer.disconnect();
            requestAnimationFrame(() => seen(word, performance.now()));
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { childList: true, subtree: true });
        })();
        """;

    /// <param name="program">The published site program.</param>
    /// <param name="site">A folder with <c>seeds</c>, <c>input</c> and <c>theme</c>.</param>
    public static async Task MeasureAsync(string program, string site)
    {
        using var preview = Process.Start(new ProcessStartInfo(program, ["preview", "--port", "0", "--root", site]) { RedirectStandardOutput = true })!;
        try
        {
            var said = await UntilAsync(preview, Address());
            await UntilAsync(preview, Seconds());
            await MeasureAsync(preview, new Uri(said), Directory.EnumerateFiles(Path.Combine(site, "seeds")).Order().Last());
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static async Task MeasureAsync(Process preview, Uri address, string file)
    {
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        TaskCompletionSource<double>? shown = null;
        var expected = "";
        await page.ExposeFunctionAsync("seen", (string word, double loading) => word == expected && shown!.TrySetResult(loading));
        await page.AddInitScriptAsync(Watch);
        var text = await File.ReadAllTextAsync(file);
        var texts = Directory.EnumerateFiles(Path.GetDirectoryName(file)!).Count();
        var (whole, building, loading) = (new List<double>(), new List<double>(), new List<double>());
        for (var save = 0; save <= Saves; save++)
        {
            (expected, shown) = (string.Create(CultureInfo.InvariantCulture, $"merk{save}woord"), new());
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, text.Replace("dossier", expected + " dossier", StringComparison.Ordinal));
            if (save == 0)
            {
                await UntilAsync(preview, Seconds());
                await page.GotoAsync(new Uri(address, await AddressOfAsync(page, address, expected)).AbsoluteUri);
                continue;
            }

            loading.Add(await shown.Task.WaitAsync(TimeSpan.FromSeconds(60)));
            whole.Add(clock.Elapsed.TotalMilliseconds);
            building.Add(1000 * double.Parse(await UntilAsync(preview, Seconds()), CultureInfo.InvariantCulture));
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        var rest = whole.Select((all, save) => all - building[save] - loading[save]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{texts,6} texts: median {Median(whole):0} ms, worst {whole.Max():0} ms of {Saves} saves (medians: build {Median(building):0}, page {Median(loading):0}, notice and tell {Median(rest):0})"));
    }

    // The newest text stands first on the front page.
    private static async Task<string> AddressOfAsync(IPage page, Uri address, string word)
    {
        await page.GotoAsync(address.AbsoluteUri);
        return await page.Locator("main article a").First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"no page with {word}");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Saves / 2);

    private static async Task<string> UntilAsync(Process preview, Regex pattern)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
            if (pattern.Match(line) is { Success: true } match) return match.Groups[1].Value;
        throw new InvalidOperationException("the preview ended");
    }

    [GeneratedRegex(@"^preview: (\S+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"seconds ([\d.]+)")]
    private static partial Regex Seconds();
}
