namespace Site.BrowserTests;

public sealed class VisitorTests(Browser browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_visitor_gets_from_the_front_page_to_what_a_search_finds(bool isPrefixed)
    {
        await using var visitor = await browser.VisitAsync(isPrefixed: isPrefixed);
        var page = visitor.Page;
        await visitor.OpenAsync("");
        await visitor.FollowAsync(".stories h2 a");
        (await page.Locator("div.body").CountAsync()).ShouldBe(1);

        await visitor.FollowAsync("a[rel=tag]");
        new Uri(page.Url).AbsolutePath.ShouldContain("/tags/");
        await visitor.FollowAsync(".nameplate a");
        await visitor.FollowAsync(".onward a[rel=next]");
        new Uri(page.Url).AbsolutePath.ShouldEndWith("/page/2/");

        await visitor.FollowAsync("nav.primary a[href$='/archive/']");
        await visitor.FollowAsync(".months a");
        (await page.Locator(".items .item").CountAsync()).ShouldBeGreaterThan(0);

        await visitor.FollowAsync("nav.primary a[href$='/search/']");
        await page.Locator("#q").FillAsync(GeneratedTexts.WordOf(17));
        await page.Locator("#search ol li").First.WaitForAsync();
        (await page.Locator("#search ol li").CountAsync()).ShouldBe(1);
        new Uri(page.Url).Query.ShouldBe($"?q={GeneratedTexts.WordOf(17)}");
        await visitor.FollowAsync("#search ol a");
        (await page.Locator("div.body").InnerTextAsync()).ShouldContain(GeneratedTexts.WordOf(17));
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_loads_without_a_complaint_and_asks_no_other_host(string kind)
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.OpenKindAsync(kind);
        visitor.Complaints.ShouldBeEmpty();
        (await visitor.Page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Under_a_path_prefix_every_link_of_a_page_leads_somewhere(string kind)
    {
        await using var visitor = await browser.VisitAsync(isPrefixed: true);
        await visitor.OpenKindAsync(kind);
        var links = await visitor.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[href], [src]')].map(element => element.href || element.src)");
        using var client = new HttpClient();
        var host = visitor.Site.Address.GetLeftPart(UriPartial.Authority);
        foreach (var link in links.Where(link => link.StartsWith(host, StringComparison.Ordinal)).Distinct())
        {
            link.ShouldStartWith(visitor.Site.Address.AbsoluteUri);
            using var answer = await client.GetAsync(new Uri(link), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(link);
        }

        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_does_not_exist_says_so_and_offers_search_and_the_newest()
    {
        await using var visitor = await browser.VisitAsync();
        var answer = await visitor.OpenAsync("nergens/te/vinden/");
        answer.Status.ShouldBe(404);
        (await visitor.Page.Locator("form[role=search]").CountAsync()).ShouldBe(1);
        (await visitor.Page.Locator("main .links a").CountAsync()).ShouldBe(5);
        await visitor.Page.Locator("#q").FillAsync("zelenski");
        await visitor.Page.Locator("#q").PressAsync("Enter");
        await visitor.Page.Locator("#search ol li").First.WaitForAsync();
    }

    [Fact]
    public async Task With_script_off_everything_works_but_search_which_leads_on()
    {
        await using var visitor = await browser.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.OpenAsync("");
        foreach (var link in (string[])[".stories h2 a", "a[rel=tag]", ".nameplate a", ".onward a[rel=next]", "nav.primary a[href$='/archive/']", ".months a", ".items h2 a"])
            await visitor.FollowAsync(link);
        (await visitor.Page.Locator("div.body").CountAsync()).ShouldBe(1);
        await visitor.FollowAsync("nav.primary a[href$='/search/']");
        (await visitor.Page.Locator("noscript p, main .empty").First.IsVisibleAsync()).ShouldBeTrue();
        (await visitor.Page.Locator("main a[href$='/tags/']").IsVisibleAsync()).ShouldBeTrue();
        (await visitor.Page.Locator("main a[href$='/archive/']").IsVisibleAsync()).ShouldBeTrue();
        visitor.Complaints.ShouldBeEmpty();
    }
}
