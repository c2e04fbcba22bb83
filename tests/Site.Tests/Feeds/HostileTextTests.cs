using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Site.Tests.Feeds;

/// <summary>Texts that no author meant to write: every feed parses, and no word is lost.</summary>
public sealed class HostileTextTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [InlineData("een ]]> eind van CDATA", "een ]]> eind van CDATA")]
    [InlineData("een <script>alert('x')</script> element", "een <script>alert('x')</script> element")]
    [InlineData("een &amp; en een &lt;b&gt; en een & alleen", "een &amp; en een &lt;b&gt; en een & alleen")]
    [InlineData("een \bbel\u0001 en \u007Fmeer", "een bel en meer")]
    [InlineData("een cafe\u0301 in NFD", "een café in NFD")]
    [InlineData("een “citaat” en een emoji 👩‍🚀 en 𝔘", "een “citaat” en een emoji 👩‍🚀 en 𝔘")]
    [InlineData("een \"aanhaling\" en een \\ schuine streep", "een \"aanhaling\" en een \\ schuine streep")]
    [InlineData("een {{ sjabloon }} en {{ include 'x' }}", "een {{ sjabloon }} en {{ include 'x' }}")]
    public async Task Its_words_are_in_every_feed(string written, string expected)
    {
        using var site = await BuildAsync($"De tekst heeft {written} in zijn eerste zin, zegt Anna de Vries.", title: null);
        foreach (var html in Bodies(site))
            TextOf(html).ShouldContain($"De tekst heeft {expected} in zijn");
    }

    [Theory]
    [InlineData("Brug & kanaal")]
    [InlineData("1 < 2 en 3 > 2")]
    [InlineData("“Iedereen” 😀 zegt ‘ja’")]
    [InlineData("R&D is geen R&amp;D")]
    [InlineData("Wat doet <open> hier")]
    public async Task Its_title_is_the_same_in_every_feed(string title)
    {
        using var site = await BuildAsync("De tekst is gewoon, zegt Anna de Vries.", title);
        Rss(site).Element("title")!.Value.ShouldBe(title);
        var atom = XDocument.Parse(site.Read("atom.xml")).Descendants(Atom + "entry").Single().Element(Atom + "title")!;
        (atom.Attribute("type")!.Value == "html" ? TextOf(atom.Value) : atom.Value).ShouldBe(title);
        Json(site).GetProperty("title").GetString().ShouldBe(title);
    }

    [Fact]
    public async Task Plain_text_has_its_ampersands_as_the_rss_profile_recommends()
    {
        using var site = await BuildAsync("De tekst is gewoon, zegt Anna de Vries.", "R&D < 1");
        site.Read("feed.xml").ShouldContain("<title>R&#x26;D &#x3C; 1</title>");
    }

    [Fact]
    public async Task Half_a_surrogate_pair_does_not_break_a_feed()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Proef\n");
        Directory.CreateDirectory(site.PathOf("seeds"));
        byte[] half = [0xED, 0xA0, 0x80];
        File.WriteAllBytes(site.PathOf("seeds/half.txt"),
            [.. Encoding.UTF8.GetBytes("---\ndate: 2024-05-01\n---\nDe tekst heeft "), .. half, .. Encoding.UTF8.GetBytes(" een half teken, zegt Anna de Vries.")]);
        (await site.BuildAsync()).Status.ShouldBe(0);
        foreach (var html in Bodies(site))
            html.ShouldContain("een half teken, zegt Anna de Vries.");
    }

    [Fact]
    public async Task Links_and_pictures_of_a_markdown_text_are_absolute_and_bare()
    {
        using var site = TestSite.From("""
            -- input/settings.yml --
            title: Proef
            -- input/static/b.png --
            x
            -- seeds/brug.txt --
            ---
            date: 2024-04-01
            slug: brug
            ---
            De brug over het kanaal is open.
            -- seeds/links.md --
            ---
            date: 2024-05-01
            slug: links
            ---
            # Koppelingen

            Zie [de brug](brug.txt) en [dit](#onder), en <a href="/x/" class="c" onclick="y()" style="color:red">x</a>.

            ![Een brug](/krant/b.png "De brug")
            """);
        (await site.BuildAsync("--url", "https://example.org/krant/")).Status.ShouldBe(0);
        foreach (var html in Bodies(site))
        {
            html.ShouldContain("<a href=\"https://example.org/krant/brug/\">de brug</a>");
            html.ShouldContain("<a href=\"https://example.org/krant/links/#onder\">dit</a>");
            html.ShouldContain("<a href=\"https://example.org/x/\">x</a>");
            html.ShouldContain("src=\"https://example.org/krant/b.png\"");
            html.ShouldNotContain("class=");
        }
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_named_with_its_text_and_line()
    {
        using var site = TestSite.From("-- input/settings.yml --\ntitle: Proef\n");
        site.Write("seeds/brug.md", "---\ndate: 2024-05-01\n---\n# Kop\n\nEen alinea.\n\nZie <a href=\"http://[\">de brug</a>.\n");
        (await site.BuildAsync()).Error.ShouldContain(
            "seeds/brug.md:8:1: warning: the address 'http://[' is not absolute [ContainsRelRef] (write the whole address, or mend it)");
    }

    private static async Task<TestSite> BuildAsync(string text, string? title)
    {
        var site = TestSite.From("-- input/settings.yml --\ntitle: Proef\n");
        var given = title is null ? "" : $"title: '{title.Replace("'", "''", StringComparison.Ordinal)}'\n";
        site.Write("seeds/tekst.txt", $"---\ndate: 2024-05-01\n{given}---\n{text}\n\nEn een tweede alinea, om het af te maken.\n");
        var run = await site.BuildAsync();
        run.Error.ShouldBe("");
        return site;
    }

    private static string[] Bodies(TestSite site) =>
    [
        Rss(site).Element(Content + "encoded")!.Value,
        XDocument.Parse(site.Read("atom.xml")).Descendants(Atom + "entry").First().Element(Atom + "content")!.Value,
        Json(site).GetProperty("content_html").GetString()!,
    ];

    private static XElement Rss(TestSite site) => XDocument.Parse(site.Read("feed.xml")).Descendants("item").First();

    private static JsonElement Json(TestSite site) => JsonDocument.Parse(site.Read("feed.json")).RootElement.GetProperty("items")[0];

    private static string TextOf(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!.TextContent;
}
