namespace Site.BrowserTests.Preview;

public sealed class PlaceTests(Browser browser)
{
    [Theory]
    [InlineData("", "scrollTo(0, document.body.scrollHeight / 2)")]
    [InlineData("", "scrollTo(0, document.body.scrollHeight)")]
    [InlineData("#main", "scrollTo(0, document.body.scrollHeight / 2)")]
    public async Task A_page_is_where_it_was_when_it_is_loaded_anew(string fragment, string scroll)
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page + fragment);
        await page.EvaluateAsync(scroll);
        var place = await page.PlaceAsync();
        place.ShouldBeGreaterThan(1000);

        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");

        await page.ShouldComeToSayAsync("gaat open");
        await page.ShouldBeAtRestAsync();
        (await page.PlaceAsync()).ShouldBe(place, 2);
        page.Url.ShouldEndWith(PreviewedSite.Page + fragment);
    }

    [Fact]
    public async Task The_link_that_had_the_focus_has_it_and_the_next_key_goes_on_from_there()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        await page.Locator("main a[href$='/40']").FocusAsync();

        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");

        await page.ShouldComeToSayAsync("gaat open");
        await page.ShouldBeAtRestAsync();
        (await page.EvaluateAsync<string>("document.activeElement.href")).ShouldEndWith("/40");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.href")).ShouldEndWith("/41");
    }

    [Fact]
    public async Task A_page_that_grew_above_its_place_shows_the_same_words()
    {
        const string PlaceOfWords = "document.querySelector(\"main a[href$='/40']\").getBoundingClientRect().top";
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        await page.EvaluateAsync($"scrollBy(0, {PlaceOfWords} - 100)");
        var before = await page.PlaceAsync();

        site.Save(PreviewedSite.Text, "gaat dicht.", $"gaat open.\n\n{string.Join("\n\n", Enumerable.Repeat("Een alinea meer.", 10))}");

        await page.ShouldComeToSayAsync("gaat open");
        await page.ShouldBeAtRestAsync();
        (await page.PlaceAsync()).ShouldBeGreaterThan(before + 300);
        (await page.EvaluateAsync<double>(PlaceOfWords)).ShouldBe(100, 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#main")]
    public async Task A_page_that_takes_another_address_is_where_it_was_too(string fragment)
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page + fragment);
        await page.EvaluateAsync("scrollTo(0, 1500)");

        site.Save(PreviewedSite.Text, "Het eerste", "Het vierde");

        await page.ShouldComeToAsync(new Uri(site.Preview.Address, $"het-vierde-bericht/{fragment}").AbsoluteUri);
        await page.ShouldBeAtRestAsync();
        (await page.PlaceAsync()).ShouldBe(1500, 2);
    }
}
