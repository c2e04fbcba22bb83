using System.Text.RegularExpressions;

namespace Site.Tests;

/// <summary>What a publisher sees when something is wrong: one line that says where, what and how to mend it; the site stays as it was.</summary>
public sealed partial class SiteErrorTests
{
    private const string Files = """
        -- input/settings.yml --
        title: Proef
        -- input/articles/een.yml --
        date: 2024-05-01
        -- seeds/een.txt --
        De gemeente Utrecht opent zaterdag een nieuwe brug over het kanaal, zegt wethouder Anna de Vries.

        De brug kost volgens haar vier miljoen euro en is de eerste van drie.
        -- seeds/twee.txt --
        ---
        date: 2024-05-02
        ---
        De brug bij Utrecht is zaterdag door honderden mensen bekeken, meldt de gemeente.

        Wethouder Anna de Vries noemde het een feest voor de hele stad.
        """;

    [Theory]
    [InlineData("input/settings.yml", "titel: Proef\n", "input/settings.yml:1:1: error: unknown setting 'titel' (did you mean 'title'?)")]
    [InlineData("input/settings.yml", "title: Proef\npage_size: veel\n",
        "input/settings.yml:2:12: error: 'page_size' cannot be 'veel' (write a whole number from 1 to 500)")]
    [InlineData("input/articles/een.yml", "date: [2024\n", "input/articles/een.yml:")]
    [InlineData("theme/templates/article.html", "<h1>{{ article.title </h1>\n", "theme/templates/article.html:1:")]
    [InlineData("theme/templates/article.html", "<p>\n{{ include 'partials/none.html' }}\n",
        "theme/templates/article.html:2:4: error: no partial 'partials/none.html' below templates/ (while rendering seeds/een.txt)")]
    [InlineData("seeds/een.txt", "---\ndate: 2024-05-01\nslug: brug\n---\nEen.", null)]
    public async Task A_fault_is_one_line_and_the_published_site_stays(string path, string text, string? expected)
    {
        using var site = TestSite.From(Files).WithOwnTheme();
        (await site.BuildAsync()).Status.ShouldBe(0);
        var before = site.Published();

        site.Write(path, text);
        if (expected is null)
        {
            site.Write("seeds/twee.txt", text.Replace("05-01", "05-02", StringComparison.Ordinal));
            expected = "seeds/twee.txt:1:1: error: two texts with one destination: brug/ is also that of seeds/een.txt (give one of them another slug)";
        }

        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        run.Error.ShouldContain(expected);
        run.Error.Split('\n').Count(line => line.Contains("seeds/twee.txt:", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1, "one fault is told once");
        foreach (var line in run.Error.TrimEnd().Split('\n').SkipLast(1))
            Diagnostic().IsMatch(line).ShouldBeTrue(line);
        run.Error.ShouldEndWith("site: not built; output stays as it was\n");
        site.Published().ShouldBe(before);
    }

    [Theory]
    [InlineData("{{ include 'partials/none.html' }}",
        "theme/templates/partials/blocks.html:1:4: error: no partial 'partials/none.html' below templates/ (while rendering seeds/een.txt, included at theme/templates/article.html:1)")]
    [InlineData("{{ if }}",
        "theme/templates/article.html:1:4: error: the partial 'partials/blocks.html' has errors of its own (while rendering seeds/een.txt)")]
    public async Task A_partial_that_is_missing_or_broken_is_told_with_the_chain_of_includes(string partial, string expected)
    {
        using var site = TestSite.From(Files).WithOwnTheme();
        site.Write("theme/templates/article.html", "{{ include 'partials/blocks.html' }}");
        site.Write("theme/templates/partials/blocks.html", partial);
        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        run.Error.ShouldContain(expected);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_named_and_the_others_are_still_checked()
    {
        using var site = TestSite.From(Files);
        File.CreateSymbolicLink(site.PathOf("seeds/weg.txt"), site.PathOf("seeds/nergens.txt"));
        site.Write("input/articles/twee.yml", "titel: x\n");
        var run = await site.BuildAsync();
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("seeds/weg.txt:1:1: error: it is a link to a file that is not there (copy the file itself, or remove the link)\n");
        run.Error.ShouldContain("input/articles/twee.yml:1:1: error: unknown key 'titel' (did you mean 'title'?)");
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_refused_by_name()
    {
        using var site = TestSite.From(Files);
        site.Write("elders.txt", "Een geheim dat niet op de site hoort te staan.");
        File.CreateSymbolicLink(site.PathOf("seeds/link.txt"), site.PathOf("elders.txt"));
        (await site.BuildAsync()).Error.ShouldContain(
            "seeds/link.txt:1:1: error: it is a link to a file outside its folder (copy the file itself)");
    }

    [Fact]
    public async Task Markup_and_template_code_in_a_text_come_out_as_harmless_words()
    {
        using var site = TestSite.From(Files);
        site.Write("seeds/kwaad.txt", """
            ---
            date: 2024-05-03
            slug: kwaad
            ---
            De {{ evil }} tekst met <script>alert(1)</script> en ]]> en &amp; stond zaterdag in Utrecht op een muur.

            Niemand wist “wie het had gedaan”, zei wethouder Anna de Vries over {{ include 'x' }} en <img src=x onerror=y>.
            """);
        var run = await site.BuildAsync();
        run.Error.ShouldBe("");
        var page = site.Page("kwaad/");
        page.QuerySelectorAll("div.body script, div.body img").ShouldBeEmpty();
        page.QuerySelector("div.body")!.TextContent.ShouldContain("De {{ evil }} tekst met <script>alert(1)</script> en ]]> en &amp; stond");
        var item = System.Xml.Linq.XDocument.Parse(site.Read("feed.xml")).Descendants("item").First();
        var content = item.Element(System.Xml.Linq.XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))!.Value;
        content.ShouldContain("De {{ evil }} tekst met &lt;script&gt;alert(1)&lt;/script&gt; en ]]&gt; en &amp;amp; stond");
        content.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--url", "ftp://x")]
    [InlineData("inspect", "--format", "xml")]
    public async Task A_wrong_command_line_ends_with_status_2(params string[] arguments)
    {
        using var site = TestSite.From(Files);
        var run = await site.RunAsync(arguments);
        run.Status.ShouldBe(2);
        run.Error.ShouldMatch("\nsite: see 'site( [a-z-]+)? --help'\n$");
    }

    [GeneratedRegex(@"^[^:]+:\d+:\d+: (error|warning): .+ \(.+\)$")]
    private static partial Regex Diagnostic();
}
