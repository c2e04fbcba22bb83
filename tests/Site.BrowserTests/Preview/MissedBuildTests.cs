namespace Site.BrowserTests.Preview;

/// <summary>A build is told when it is done, whether or not the page that it concerns is there to hear of it.</summary>
public sealed class MissedBuildTests(Browser browser)
{
    [Fact]
    public async Task A_page_that_moved_before_it_listened_is_followed_to_where_it_is_now()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync("");
        var mayListen = new TaskCompletionSource();
        await page.RouteAsync("**/_preview*", async request =>
        {
            await mayListen.Task;
            await request.ContinueAsync();
        });
        await site.GoAsync(page, PreviewedSite.Page);

        await RenameAsync(site, "Het eerste", "Het vierde");
        await RenameAsync(site, "Het vierde", "Het vijfde");
        mayListen.SetResult();

        await page.ShouldComeToAsync(new Uri(site.Preview.Address, "het-vijfde-bericht/").AbsoluteUri);
    }

    [Fact]
    public async Task A_page_that_moves_while_it_is_loaded_anew_is_followed_too()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        var (isAsked, mayLoad) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync($"**/{PreviewedSite.Page}", async request =>
        {
            isAsked.SetResult();
            await mayLoad.Task;
            await request.ContinueAsync();
        });

        site.Save(PreviewedSite.Text, "gaat dicht", "gaat open");
        await isAsked.Task;
        await site.Builds.ReadAsync(TestContext.Current.CancellationToken);
        await RenameAsync(site, "Het eerste", "Het vierde");
        mayLoad.SetResult();

        await page.ShouldComeToAsync(new Uri(site.Preview.Address, "het-vierde-bericht/").AbsoluteUri);
        await page.ShouldComeToSayAsync("gaat open");
    }

    [Fact]
    public async Task A_page_that_moved_while_the_preview_was_started_again_is_followed_too()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync(PreviewedSite.Page);
        var port = site.Preview.Address.Port;

        await site.StopAsync();
        site.Save(PreviewedSite.Text, "Het eerste", "Het vierde");
        await site.StartAsync(port);

        await page.ShouldComeToAsync(new Uri(site.Preview.Address, "het-vierde-bericht/").AbsoluteUri);
    }

    [Fact]
    public async Task A_style_that_changed_before_the_page_listened_is_exchanged_without_loading_it()
    {
        await using var site = await PreviewedSite.StartAsync(browser);
        var page = await site.OpenAsync("");
        var mayListen = new TaskCompletionSource();
        await page.RouteAsync("**/_preview*", async request =>
        {
            await mayListen.Task;
            await request.ContinueAsync();
        });
        await site.GoAsync(page, PreviewedSite.Page);

        site.Save("theme/assets/site.css", "/* Base */", "html { background: rgb(1, 2, 3) !important }\n/* Base */");
        await site.Builds.ReadAsync(TestContext.Current.CancellationToken);
        mayListen.SetResult();

        await page.WaitForFunctionAsync("getComputedStyle(document.documentElement).backgroundColor === 'rgb(1, 2, 3)'");
        (await page.IsLoadedAnewAsync()).ShouldBeFalse();
    }

    private static async Task RenameAsync(PreviewedSite site, string old, string next)
    {
        site.Save(PreviewedSite.Text, old, next);
        (await site.Builds.ReadAsync(TestContext.Current.CancellationToken)).IsBuilt.ShouldBeTrue();
    }
}
