using System.Diagnostics;
using Microsoft.Playwright;

namespace Site.BrowserTests;

/// <summary>Waits for the browser to come to an address. Playwright's own waits miss what comes between their first look and their listening.</summary>
internal static class Addresses
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan NextLook = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(2);

    public static Task ShouldComeToAsync(this IPage page, string address, LoadState state = LoadState.Load) =>
        page.ShouldComeToAsync(url => url == address, state);

    public static async Task ShouldComeToAsync(this IPage page, Func<string, bool> isThere, LoadState state = LoadState.Load)
    {
        var waited = Stopwatch.StartNew();
        while (!isThere(page.Url))
        {
            waited.Elapsed.ShouldBeLessThan(Hung, page.Url);
            await Task.Delay(Look, TestContext.Current.CancellationToken);
        }

        while (!await page.HasComeToAsync(state))
            waited.Elapsed.ShouldBeLessThan(Hung, page.Url);
    }

    // A state that was missed is seen by the next look.
    private static async Task<bool> HasComeToAsync(this IPage page, LoadState state)
    {
        try
        {
            await page.WaitForLoadStateAsync(state, new() { Timeout = (float)NextLook.TotalMilliseconds });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
