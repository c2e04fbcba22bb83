namespace Site.Tests;

/// <summary>How a text aligns the columns of a table is seen on its page and in every feed.</summary>
public sealed class TableAlignmentTests : IAsyncLifetime
{
    private readonly TestSite _site = TestSite.From("""
        -- seeds/a.md --
        ---
        title: De cijfers
        slug: cijfers
        date: 2024-05-01
        ---
        De gemeente gaf de cijfers.

        | Jaar | Bruggen | Soort |
        |:-----|--------:|:-----:|
        | 2023 | 12      | klein |
        """);

    public async ValueTask InitializeAsync()
    {
        var run = await _site.BuildAsync("--strict");
        run.Error.ShouldNotContain("align");
        run.Status.ShouldBe(0, run.Error);
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void On_the_page_by_classes_that_the_theme_has_rules_for()
    {
        _site.Read("cijfers/index.html").ShouldContain("<td class=\"align-left\">2023</td>\n<td class=\"align-right\">12</td>\n<td class=\"align-center\">klein</td>");
        var style = File.ReadAllText(Repository.PathOf("theme/assets/site.css"));
        style.ShouldContain(".body .align-center {");
        style.ShouldContain(".body .align-right {");
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public void In_feeds_by_what_readers_keep(string feed)
    {
        var body = System.Net.WebUtility.HtmlDecode(_site.Read(feed)).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\u0022", "\"", StringComparison.Ordinal);
        body.ShouldContain("<td align=\"right\">12</td>");
        body.ShouldContain("<td align=\"center\">klein</td>");
        body.ShouldNotContain("align-right");
    }
}
