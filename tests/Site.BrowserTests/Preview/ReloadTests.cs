namespace Site.BrowserTests.Preview;

public sealed class ReloadTests(Browser browser)
{
    private const string Says = "document.body.innerText.includes";

    // A file, what is replaced in it by what (nothing for a file that is new), the open page, and what becomes true of it.
    private static readonly (string File, string Old, string Next, string Path, string Shown)[] Changes =
    [
        (PreviewedSite.Text, "gaat dicht", "gaat nooit dicht", PreviewedSite.Page, $"{Says}('gaat nooit dicht')"),
        ("theme/templates/article.html", "<article", "<p>Uit de sjabloon</p><article", PreviewedSite.Page, $"{Says}('Uit de sjabloon')"),
        ("theme/templates/partials/foot.html", "<footer", "<p>Uit het deel</p><footer", "", $"{Says}('Uit het deel')"),
        ("theme/i18n/nl.yml", "archive: Archief", "archive: Kelder", PreviewedSite.Page, $"{Says}('Kelder')"),
        ("theme/assets/search.js", "", "window.isNew = true", "search/", "window.isNew === true"),
        ("input/settings.yml", "De Proef", "De Nieuwe", PreviewedSite.Page, "document.title.endsWith('De Nieuwe')"),
        ("input/tags.yml", "Bruggen", "Waterwerken", PreviewedSite.Page, "!!document.querySelector('a[rel=tag][href$=\"/waterwerken/\"]')"),
        ("input/over.md", "Wij zijn er", "Wij blijven", "over/", $"{Says}('Wij blijven')"),
        ("input/articles/bericht_00000000000000a1.yml", "", "standfirst: Van de redactie", PreviewedSite.Page, $"{Says}('Van de redactie')"),
        ("seeds/brug.svg", "width=\"10\"", "width=\"77\"", "het-tweede-bericht/", "document.querySelector('main img').naturalWidth === 77"),
        ("seeds/nieuw/derde_00000000000000a3.md", "", PreviewedSite.TextOf("Het derde", "De dijk houdt."), "", $"{Says}('Het derde')"),
    ];

    [Fact]
    public async Task Whatever_is_saved_every_open_page_shows_it()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var (page, other) = (await site.OpenAsync(""), await site.OpenAsync(""));
        foreach (var (file, old, next, path, shown) in Changes)
        {
            await site.GoAsync(page, path);
            await site.GoAsync(other, path);
            (await page.EvaluateAsync<bool>(shown)).ShouldBeFalse(file);

            site.Save(file, old, next);

            await page.WaitForFunctionAsync(shown);
            await other.WaitForFunctionAsync(shown);
            (await page.IsLoadedAnewAsync()).ShouldBeTrue(file);
        }
    }

    [Fact]
    public async Task A_style_sheet_is_exchanged_without_loading_the_page()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        foreach (var colour in (string[])["rgb(1, 2, 3)", "rgb(4, 5, 6)"])
        {
            site.Save("theme/assets/site.css", "/* Base */", $"html {{ background: {colour} !important }}\n/* Base */");
            await page.WaitForFunctionAsync("colour => getComputedStyle(document.documentElement).backgroundColor === colour", colour);
            await page.WaitForFunctionAsync("document.querySelectorAll('link[rel=stylesheet]').length === 1");
            site.Save("theme/assets/site.css", $"html {{ background: {colour} !important }}\n", "");
            await page.WaitForFunctionAsync("colour => getComputedStyle(document.documentElement).backgroundColor !== colour", colour);
        }

        (await page.IsLoadedAnewAsync()).ShouldBeFalse();
        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");
        await page.ShouldComeToSayAsync("gaat open");
    }

    [Fact]
    public async Task A_text_that_is_removed_leaves_the_site_s_own_page_until_it_is_back()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        File.Move(site.At(PreviewedSite.Text), site.At("elders.txt"));
        await page.WaitForFunctionAsync("document.body.className === 'not-found-page'");
        (await page.EvaluateAsync<int>("fetch(location.href).then(answer => answer.status)")).ShouldBe(404);

        File.Move(site.At("elders.txt"), site.At(PreviewedSite.Text));
        await page.ShouldComeToSayAsync("De brug gaat dicht");
    }

    [Fact]
    public async Task A_text_that_is_renamed_keeps_its_page_and_one_with_another_headline_takes_the_browser_along()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        File.Move(site.At(PreviewedSite.Text), site.At("seeds/anders_00000000000000a1.md"));
        site.Save("seeds/anders_00000000000000a1.md", "gaat dicht", "gaat open");
        await page.ShouldComeToSayAsync("gaat open");

        site.Save("seeds/anders_00000000000000a1.md", "Het eerste bericht", "Een ander bericht");
        await page.ShouldComeToAsync(new Uri(site.Preview.Address, "een-ander-bericht/").AbsoluteUri);
    }

    [Fact]
    public async Task A_theme_folder_that_the_settings_name_later_and_one_that_is_yet_to_be_made_are_watched()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        site.Save("input/settings.yml", "title:", "theme: [mine/look, theme]\ntitle:");
        await page.Locator("#preview-errors").WaitForAsync();
        Directory.CreateDirectory(site.At("mine/look"));
        await page.WaitForFunctionAsync("!document.querySelector('#preview-errors')");
        site.Write("mine/look/templates/partials/foot.html", "<p>Eigen voet</p></body></html>");
        await page.ShouldComeToSayAsync("Eigen voet");
        site.Save("mine/look/templates/partials/foot.html", "Eigen", "Andere");
        await page.ShouldComeToSayAsync("Andere voet");
    }
}
