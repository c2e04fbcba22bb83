using Microsoft.Playwright;

namespace Site.BrowserTests;

public sealed class KeyboardTests(Browser browser)
{
    private const string Focused = "document.activeElement";

    [Fact]
    public async Task The_first_key_reaches_the_skip_link_which_leads_to_the_content()
    {
        await using var visitor = await browser.VisitAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visitor.OpenAsync("");
        await visitor.Page.Keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<bool>($"{Focused}.matches('a.skip')")).ShouldBeTrue();
        (await visitor.Page.Locator("a.skip").BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForFunctionAsync("document.querySelector('main').matches(':target')");
        await visitor.Page.Keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<bool>($"{Focused}.matches('main *')")).ShouldBeTrue();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.ShouldComeToAsync(url => url != visitor.Site.Address.AbsoluteUri && !url.Contains('#'));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_stop_of_the_tab_key_can_be_seen(string kind)
    {
        await using var visitor = await browser.VisitAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visitor.OpenKindAsync(kind);
        var stops = await visitor.Page.Locator("a[href], button, input").CountAsync();
        for (var stop = 0; stop < Math.Min(stops, 40); stop++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var hidden = await visitor.Page.EvaluateAsync<string>(UnseenFocus);
            hidden.ShouldBe("", $"{kind}, stop {stop + 1}");
        }
    }

    [Fact]
    public async Task A_search_needs_no_mouse()
    {
        await using var visitor = await browser.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("search/");
        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<string>($"{Focused}.id")).ShouldBe("q");
        await page.Keyboard.InsertTextAsync("verkiezing");
        await page.Locator("#search ol li:nth-child(2)").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var chosen = await page.Locator("#search ol li:nth-child(2) a").EvaluateAsync<string>("link => link.href");
        (await page.EvaluateAsync<string>($"{Focused}.href")).ShouldBe(chosen);
        await page.Keyboard.PressAsync("Escape");
        (await page.EvaluateAsync<string>($"{Focused}.id")).ShouldBe("q");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldComeToAsync(chosen);
        visitor.Complaints.ShouldBeEmpty();
    }

    // Says what is wrong with the focus; nothing where it is on the page and marked by an outline, a shadow or a border.
    private const string UnseenFocus = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { width, height, right, bottom } = element.getBoundingClientRect();
          if (width * height === 0 || right <= 0 || bottom <= 0) return 'out of sight: ' + element.outerHTML.slice(0, 120);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' ? '' : 'unmarked: ' + element.outerHTML.slice(0, 120);
        }
        """;
}
