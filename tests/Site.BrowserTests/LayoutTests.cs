using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Site.BrowserTests;

public sealed class LayoutTests(Browser browser)
{
    private const int MostBytesOfArticle = 30 * 1024;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task No_page_scrolls_sideways_from_phone_to_wide_screen(string kind)
    {
        await using var visitor = await browser.VisitAsync();
        foreach (var width in (int[])[320, 768, 1440])
        {
            await visitor.Page.SetViewportSizeAsync(width, 800);
            await visitor.OpenKindAsync(kind);
            var widest = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            widest.ShouldBeLessThanOrEqualTo(width, $"{kind} at {width} px");
        }
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task All_text_stands_out_from_its_ground_in_light_and_dark(string kind)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var visitor = await browser.VisitAsync(new() { ColorScheme = scheme });
            await visitor.OpenKindAsync(kind);
            var weak = await visitor.Page.EvaluateAsync<string[]>(WeakContrasts);
            weak.ShouldBeEmpty($"{kind}, {scheme}");
        }
    }

    [Fact]
    public async Task On_a_screen_that_is_longer_than_the_front_page_its_parts_stay_together()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.SetViewportSizeAsync(1280, 6000);
        await visitor.OpenKindAsync("front page");
        var gap = await visitor.Page.EvaluateAsync<double>("""
            () => document.querySelector('.more').getBoundingClientRect().top
              - Math.max(...[...document.querySelectorAll('.story')].map(story => story.getBoundingClientRect().bottom))
            """);
        gap.ShouldBeInRange(0, 120);
    }

    [Fact]
    public async Task Dark_is_dark_and_light_is_light()
    {
        const string Ground = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor";
        await using var day = await browser.VisitAsync(new() { ColorScheme = ColorScheme.Light });
        await using var night = await browser.VisitAsync(new() { ColorScheme = ColorScheme.Dark });
        await day.OpenAsync("");
        await night.OpenAsync("");
        (await night.Page.EvaluateAsync<string>(Ground)).ShouldNotBe(await day.Page.EvaluateAsync<string>(Ground));
    }

    [Fact]
    public async Task An_article_prints_its_text_and_not_its_navigation()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenKindAsync("article");
        var pdf = await visitor.Page.PdfAsync(new() { Format = "A4" });
        Encoding.ASCII.GetString(pdf.AsSpan(0, 5)).ShouldBe("%PDF-");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visitor.Page.Locator("div.body").IsVisibleAsync()).ShouldBeTrue();
        (await visitor.Page.Locator("nav.primary").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task An_article_is_at_most_three_requests_and_thirty_kilobytes_compressed()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenKindAsync("article");
        visitor.Requests.Count.ShouldBeLessThanOrEqualTo(3);
        using var client = new HttpClient();
        var size = 0L;
        foreach (var address in visitor.Requests)
        {
            using var compressed = new MemoryStream();
            await using (var zip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
                await zip.WriteAsync(await client.GetByteArrayAsync(new Uri(address), TestContext.Current.CancellationToken));
            size += compressed.Length;
        }

        size.ShouldBeLessThan(MostBytesOfArticle);
    }

    // Every piece of visible text whose contrast with the nearest opaque ground behind it is less than 4.5 to 1 (WCAG 2.2, 1.4.3).
    private const string WeakContrasts = """
        () => {
          const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = color => {
            pen.clearRect(0, 0, 1, 1);
            pen.fillStyle = color;
            pen.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
            return [r, g, b, a / 255];
          };
          const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
          const ground = element => {
            if (!element) return rgba(getComputedStyle(document.documentElement).colorScheme.includes('dark')
              && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
            const color = rgba(getComputedStyle(element).backgroundColor);
            return color[3] === 1 ? color : over(color, ground(element.parentElement));
          };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
          const weak = [];
          let seen = 0;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            if (element.closest('script, style, noscript')) continue;
            seen++;
            const behind = ground(element);
            const [a, b] = [light(over(rgba(getComputedStyle(element).color), behind)), light(behind)].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < 4.5) weak.push(`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 80)}`);
          }
          return seen ? weak : ['no text at all'];
        }
        """;
}
