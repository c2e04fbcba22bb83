namespace Site.Tests.Trust;

/// <summary>A page of the publisher's own holds no script, unless the operator lets it.</summary>
public sealed class PageHtmlTests
{
    [Theory]
    [InlineData("<script>document.title=1</script>Woorden.", "\nWoorden.\n", "4:1: warning: <script> is left out")]
    [InlineData("Een <b onclick=\"x()\">woord</b>.", "<p>Een <b>woord</b>.</p>", "4:5: warning: the onclick of <b> is left out")]
    [InlineData("[weg](javascript:x)", "<p><a>weg</a></p>", "4:1: warning: the href of <a> is left out")]
    [InlineData("# Kop {onclick=x}", "<h1 id=\"kop\">Kop</h1>", "4:1: warning: the onclick of <h1> is left out")]
    [InlineData("<iframe src=\"https://elders.example/\"></iframe>", "<a href=\"https://elders.example/\">", "4:1: warning: <iframe> is left out")]
    [InlineData("<p style=\"position:fixed\">x</p>", "<p>x</p>", "4:1: warning: the style of <p> is left out")]
    [InlineData("<p>open\n\nWoorden.", "Woorden.", "")]
    [InlineData("|a|b|\n|-|-:|\n|c|d|", "<td class=\"align-right\">d</td>", "")]
    [InlineData("|a|b|\n|:-:|-|\n|c|d|", "<td class=\"align-center\">c</td>", "")]
    [InlineData("<table><tr><td align=\"RIGHT\">1</td></tr></table>", "<td class=\"align-right\">1</td>", "")]
    [InlineData("<table><tr><td align=\"x\">1</td></tr></table>", "<td>1</td>", "4:12: warning: the align of <td> is left out")]
    [InlineData("![beeld](https://www.youtube.com/watch?v=x)", "<img src=\"https://www.youtube.com/watch?v=x\" alt=\"beeld\">", "")]
    [InlineData("- [ ] taak", "<li class=\"task-list-item\">☐ taak</li>", "")]
    [InlineData("<details><summary>Meer</summary>\n\n[over](a.md)\n\n</details>", "<a href=\"/a/\">over</a>", "")]
    public async Task What_acts_is_left_out_with_its_line(string body, string expected, string warning)
    {
        using var site = TestSite.From($"""
            -- input/over.md --
            ---
            title: Over
            ---
            {body}
            -- input/a.md --
            # A
            -- seeds/a.txt --
            ---
            date: 2024-05-01
            ---
            De brug.
            """);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        site.Read("over/index.html").ShouldContain(expected);
        if (warning.Length == 0)
            run.Error.ShouldBe("");
        else
            run.Error.ShouldStartWith($"input/over.md:{warning}");
    }

    [Fact]
    public async Task The_operator_may_allow_it_and_nobody_else()
    {
        using var site = TestSite.From("""
            -- input/over.md --
            <script src="/x.js"></script>

            Woorden.
            -- input/static/x.js --
            -- seeds/a.txt --
            ---
            date: 2024-05-01
            ---
            De brug.
            """);
        (await site.BuildAsync()).Error.ShouldContain("<script> is left out");
        (await site.BuildAsync("--allow-html")).Error.ShouldBe("");
        site.Read("over/index.html").ShouldContain("<script src=\"/x.js\"></script>");
        (await site.BuildAsync()).Error.ShouldContain("<script> is left out");
        site.Read("over/index.html").ShouldNotContain("x.js");
    }
}
