using Microsoft.Playwright;

namespace Site.BrowserTests.Preview;

public sealed class ErrorTests(Browser browser)
{
    [Theory]
    [InlineData("theme/templates/article.html", "<article", "{{ for }}<article", "theme/templates/article.html:3:8: error: ")]
    [InlineData("input/settings.yml", "title:", "titel:", "input/settings.yml:1:1: error: unknown setting 'titel'")]
    [InlineData("input/tags.yml", "Bruggen:", "Bruggen: [", "input/tags.yml:")]
    public async Task An_error_covers_the_page_with_its_place_until_it_is_mended(string file, string old, string next, string said)
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        site.Save(file, old, next);
        var alert = page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();
        (await alert.InnerTextAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain(said), text => text.ShouldContain("1 error."));
        (await page.IsLoadedAnewAsync()).ShouldBeFalse();

        site.Save(file, next, old);
        await page.WaitForFunctionAsync("!document.querySelector('[role=alert]')");
        (await page.IsLoadedAnewAsync()).ShouldBeFalse("nothing was published meanwhile, so the page is right");
    }

    [Fact]
    public async Task Errors_can_be_hidden_and_come_back_with_the_next_page_and_the_next_failure()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        var alert = page.GetByRole(AriaRole.Alert);

        site.Save("input/settings.yml", "title:", "titel:");
        await alert.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        (await alert.CountAsync()).ShouldBe(0);

        site.Save("input/settings.yml", "titel:", "tietel:");
        await page.ShouldComeToSayAsync("unknown setting 'tietel'");
        await alert.GetByRole(AriaRole.Button).ClickAsync();
        (await alert.CountAsync()).ShouldBe(0);

        var late = await site.OpenAsync("");
        await late.ShouldComeToSayAsync("unknown setting 'tietel'");
    }

    [Fact]
    public async Task A_warning_covers_nothing()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);

        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open, zie [de sluis](/nergens/)");

        await page.ShouldComeToSayAsync("gaat open");
        (await site.Builds.ReadAsync(TestContext.Current.CancellationToken)).Diagnostics.ShouldNotBeEmpty();
        (await page.GetByRole(AriaRole.Alert).CountAsync()).ShouldBe(0);
    }
}
