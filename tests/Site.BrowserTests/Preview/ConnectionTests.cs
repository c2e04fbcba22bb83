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
    public async Task The_policy_of_the_pages_lets_the_preview_show_what_is_wrong()
    {
        await using var site = await PreviewedSite.StartAsync(browser, heedsPolicy: true);
        var page = await site.OpenAsync(PreviewedSite.Page);
        site.Save("input/settings.yml", "title:", "titel:");
        var errors = page.Locator("#preview-errors");
        await errors.WaitForAsync();
        (await errors.InnerTextAsync()).ShouldContain("unknown setting 'titel'");
        (await errors.EvaluateAsync<string>("cover => getComputedStyle(cover).position")).ShouldBe("fixed");
    }
}
