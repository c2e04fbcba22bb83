namespace Site.BrowserTests.Preview;

public sealed class ConnectionTests(Browser browser)
{
    [Fact]
    public async Task A_page_finds_a_preview_that_was_started_again_and_shows_what_it_missed()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        var port = site.Preview.Address.Port;

        await site.StopAsync();
        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");
        await site.StartAsync(port);

        await page.ShouldComeToSayAsync("gaat open");
        site.Save(PreviewedSite.Text, "gaat open", "gaat weer dicht");
        await page.ShouldComeToSayAsync("gaat weer dicht");
    }

    [Fact]
    public async Task A_page_that_nobody_sees_leaves_the_connection_to_others_and_catches_up_when_it_is_looked_at()
    {
        const string SetHidden = """
            isHidden => {
              Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """;
        await using var site = await PreviewedSite.StartAsync(browser);
        var hidden = await site.OpenAsync(PreviewedSite.Page);
        await hidden.EvaluateAsync(SetHidden, true);
        var seen = await site.OpenAsync(PreviewedSite.Page);

        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");
        await seen.ShouldComeToSayAsync("gaat open");
        (await hidden.IsLoadedAnewAsync()).ShouldBeFalse();

        await hidden.EvaluateAsync(SetHidden, false);
        await hidden.ShouldComeToSayAsync("gaat open");
    }

    [Fact]
    public async Task A_site_with_a_policy_against_scripts_in_the_page_is_followed_too()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\">";
        var page = await site.OpenAsync(PreviewedSite.Page);
        site.Save("theme/templates/partials/head.html", "<title>", $"{Policy}<title>");
        await page.WaitForFunctionAsync("!!document.querySelector('meta[http-equiv=refresh]')");

        site.Save("input/settings.yml", "title:", "titel:");
        await page.ShouldComeToSayAsync("unknown setting 'titel'");
        (await page.Locator("#preview-errors").EvaluateAsync<string>("cover => getComputedStyle(cover).position")).ShouldBe("fixed");
    }
}
