using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Articles.Reading;
using FsCheck;
using FsCheck.Fluent;
using Tests;

namespace Articles_Tests;

/// <summary>What becomes of the HTML that a Markdown text holds: its words stay, what acts or is fetched unasked does not.</summary>
public sealed class RawHtmlTests
{
    private static readonly string[] Pieces =
    [
        "W", "W", "W", "W", "W", "W", "W", "W", "\n\n", "\n\n", "\n\n", "\n", "- ", "> ", "## ", "| ", "`", "*",
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i id=x>", "<a href=\"x\">", "</a>", "<table><tr><td>", "</td></tr></table>", "<table>",
        "<video src=\"v.mp4\">", "</video>", "<object>", "</object>", "<svg>", "</svg>", "<title>", "</title>", "<math>", "<mtext>", "</math>",
        "<select>", "<option>", "</select>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<template>",
        "</template>", "<xmp>", "</xmp>", "<pre>", "</pre>", "<plaintext>", "<form>", "</form>", "<button>", "</button>", "<details>", "</details>",
        "<frameset>", "<body>", "</body>", "</html>", "<br>", "</br>", "<h2>", "</h2>", "<ul><li>", "</ul>", "<![CDATA[", "]]>",
    ];

    [Theory]
    [InlineData("<video controls src=\"https://example.org/f.mp4\"></video>", "<p><a href=\"https://example.org/f.mp4\">https://example.org/f.mp4</a></p>")]
    [InlineData("<iframe title=\"De kaart\" src=\"https://example.org/kaart\"></iframe>", "<p><a href=\"https://example.org/kaart\">De kaart</a></p>")]
    [InlineData("<object data=\"https://example.org/v.pdf\">Lees het verslag</object>", "<p>Lees het verslag <a href=\"https://example.org/v.pdf\">https://example.org/v.pdf</a></p>")]
    [InlineData("<noscript>Zonder script: bel ons</noscript>", "<p>Zonder script: bel ons</p>")]
    [InlineData("<noscript><p>Zonder script: <b>bel</b> ons</p></noscript>", "<p>Zonder script: <b>bel</b> ons</p>")]
    [InlineData("<form action=\"/x\"><label>Naam</label> <input placeholder=\"Uw naam\"> <button>Stuur</button></form>", "<p>Naam Uw naam Stuur</p>")]
    [InlineData("<select><option>Zwolle</option><option>Kampen</option></select>", "<p>Zwolle Kampen</p>")]
    [InlineData("<textarea>Vul <b>in</b></textarea>", "<p>Vul &lt;b&gt;in&lt;/b&gt;</p>")]
    [InlineData("<svg viewBox=\"0 0 9 9\"><title>Een brug</title><path d=\"M0 0\"/><style>a{}</style></svg>", "<p>Een brug </p>")]
    [InlineData("<math><mi>x</mi><mo>=</mo><mn>2</mn></math>", "<p>x=2</p>")]
    [InlineData("<canvas>Een grafiek</canvas>", "<p>Een grafiek</p>")]
    [InlineData("<div>De brug</div>\n<dicht\n", "<div>De brug</div>\n dicht")]
    [InlineData("<div>De <brug <b>is</b> dicht</div>", "<div>De  brug <b>is</b> dicht</div>")]
    [InlineData("<template><p>In de la</p></template>", "<p>In de la</p>")]
    [InlineData("<iframe src=\"https://example.org/\"><p>Geen <i>kader</i></p></iframe>", "<p>Geen <i>kader</i></p> <a href=\"https://example.org/\">https://example.org/</a>")]
    [InlineData("<audio><source src=\"a.mp3\"><source src=\"b.ogg\">Luister</audio>", "<p><a href=\"a.mp3\">a.mp3</a> <a href=\"b.ogg\">b.ogg</a> Luister</p>")]
    [InlineData("<picture><source srcset=\"b.avif\"><img src=\"b.jpg\" alt=\"Brug\"></picture>", "<p><picture><img src=\"b.jpg\" alt=\"Brug\"></picture></p>")]
    [InlineData("<embed src=\"javascript:alert(1)\">", "")]
    [InlineData("<details><summary>Meer</summary>\n\nEen *heel* verhaal.\n\n</details>", "<details><summary>Meer</summary>\n<p>Een <em>heel</em> verhaal.</p>\n</details>")]
    [InlineData("<div class=\"kader\">\n\n<div>\n\nBinnen.\n\n</div>\n\nBuiten.\n\n</div>", "<div class=\"kader\">\n<div>\n<p>Binnen.</p>\n</div>\n<p>Buiten.</p>\n</div>")]
    [InlineData("<![CDATA[Vijf < zes]]>", "Vijf &lt; zes")]
    public void Words_and_a_link_to_the_source_stay(string markdown, string html) => Check(markdown, html);

    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("Voor <script>alert(1)</script> na.", "<p>Voor  na.</p>")]
    [InlineData("<style>p{color:red}</style>", "")]
    [InlineData("<base href=\"https://example.org/\"><meta http-equiv=refresh content=\"0;url=x\">", "")]
    [InlineData("Een <a href=\"java&#x0A;script:alert(1)\">val</a>.", "<p>Een <a>val</a>.</p>")]
    [InlineData("Een <a href=\" JaVaScRiPt:alert(1)\">val</a>.", "<p>Een <a>val</a>.</p>")]
    [InlineData("Een <a href=\"&#106;avascript&colon;alert(1)\">val</a>.", "<p>Een <a>val</a>.</p>")]
    [InlineData("Een <a href=\"vbscript:x\">val</a> en [nog een](data:text/html,x).", "<p>Een <a>val</a> en <a>nog een</a>.</p>")]
    [InlineData("Een ![brug](data:image/svg+xml,x) hier.", "<p>Een brug hier.</p>")]
    [InlineData("<p onclick=\"x()\" style=\"position:fixed\" name=\"forms\">Tekst</p>", "<p>Tekst</p>")]
    [InlineData("<img src=\"x.jpg\" onerror=\"alert(1)\" alt=\"Brug\">", "<img src=\"x.jpg\" alt=\"Brug\">")]
    [InlineData("<svg><a href=\"javascript:alert(1)\"><text>Klik</text></a><script>x</script></svg>", "<p>Klik</p>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", null)]
    [InlineData("<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", null)]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>", null)]
    [InlineData("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", null)]
    [InlineData("<iframe><script>alert(1)</script><img src=x onerror=y></iframe>", null)]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "")]
    [InlineData("<select><template><script>alert(1)</script></template></select>", null)]
    [InlineData("<!--><img src=x onerror=alert(1)>-->", null)]
    [InlineData("<xmp><script>alert(1)</script></xmp>", null)]
    public void Nothing_that_acts_gets_through(string markdown, string? html)
    {
        var left = html is null ? HtmlOf(Read(markdown)) : Check(markdown, html);
        var body = new HtmlParser().ParseDocument(left).Body!;
        foreach (var element in body.Descendants<IElement>())
        {
            element.NamespaceUri.ShouldBe(NamespaceNames.HtmlUri);
            element.LocalName.ShouldBeOneOf("a", "b", "img", "p", "i", "table", "tbody", "tr", "td");
            element.Attributes.Select(a => a.Name).Except(["alt", "href", "id", "src", "title"]).ShouldBeEmpty();
            element.Attributes.Where(a => a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        }

        left.ShouldBe(body.InnerHtml, "a browser reads it as it is written");
    }

    [Theory]
    [InlineData("Voor <script> midden.\n\nNa.", "Voor midden. Na.")]
    [InlineData("Voor <textarea> midden.\n\nNa.", "Voor midden. Na.")]
    [InlineData("Voor <b> midden.\n\nNa.", "Voor midden. Na.")]
    [InlineData("Voor.\n\n<div class=\"x\n\nNa.", "Voor. Na.")]
    [InlineData("Voor.\n\n<div><plaintext>\n\nNa.", "Voor. Na.")]
    [InlineData("Voor.\n\n<!-- open\n\nNa.", "Voor. open Na.")]
    [InlineData("Voor.\n\n<table><tr><td>Cel\n\nNa.", "Voor. Cel Na.")]
    [InlineData("<frameset><frame src=x></frameset>\n\nNa.", "Na.")]
    [InlineData("</div></body></html>\n\nNa.", "Na.")]
    [InlineData("<select><option>Voor.\n\nNa.", "Voor. Na.")]
    [InlineData("<pre>\n\nVoor <script>\n</pre>\n\nNa.", "Voor Na.")]
    public void What_is_never_closed_takes_no_word_with_it(string markdown, string words)
    {
        var html = HtmlOf(Read(markdown));
        var said = WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", " "));
        words.Split(' ').Where(word => !said.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(html);
    }

    [Theory]
    [InlineData("Een.\n\nTwee <video src=\"f.mp4\"></video>.", "a.md:3:6: warning: <video> is left out, but for its words and a link to its source (write a picture or a link in its place)")]
    [InlineData("<div>\n  <script>x</script>\n</div>", "a.md:2:3: warning: <script> is left out, with all that it holds (put it in the theme, or remove it)")]
    [InlineData("Een <b onclick=\"x\">b</b>.", "a.md:1:5: warning: the onclick of <b> is left out (remove it)")]
    [InlineData("Een\n[val](javascript:alert(1)).", "a.md:2:1: warning: the href of <a> is left out, since 'javascript:alert(1)' is no address to follow (write an address of http, https, mailto or tel, or a file beside the text)")]
    [InlineData("Een <script> twee.", "a.md:1:5: warning: this HTML cannot be read to its end, so it is shown as it is written (close every tag, comment and element, or write '&lt;' where a '<' is meant)")]
    [InlineData("<svg><g><path/></g></svg>", "a.md:1:1: warning: <svg> is left out, but for its words and a link to its source (write a picture or a link in its place)")]
    [InlineData("Een <b>b</b> en <kbd>Ctrl</kbd>.", "")]
    public void What_is_left_out_is_told_with_its_place(string markdown, string diagnostics) =>
        string.Join('\n', Read(markdown).Diagnostics).ShouldBe(diagnostics);

    [Fact]
    public void Words_of_html_count_as_words_of_the_text()
    {
        var article = Read("# Kop\n\n<p>Twee woorden</p>").Article;

        article.Blocks.Single().Text.ShouldBe("Twee woorden");
        article.WordCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i id=x>")]
    [InlineData("<a href=\"<b <i ")]
    [InlineData("<svg><g>")]
    [InlineData("<table><tr><td>")]
    public void However_deep_it_is_it_is_read(string tags)
    {
        HtmlOf(Read(string.Concat(Enumerable.Repeat(tags, 1000)) + "Woord")).ShouldContain("Woord");
        HtmlOf(Read(string.Concat(Enumerable.Repeat($"{tags}\n\n", 200)) + "Woord")).ShouldContain("Woord");
    }

    [Fact]
    public void No_word_is_lost_whatever_tags_stand_around_it()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces.Select((p, i) => p == "W" ? $" woord{i}. " : p)));

        Prop.ForAll(texts.ToArbitrary(), markdown =>
        {
            var article = Read(markdown).Article;
            var said = new HtmlParser().ParseDocument(string.Join('\n', article.Blocks.Select(b => b.Html))).Body!.TextContent;
            return Regex.Matches(markdown, "woord[0-9]+").All(word => $"{article.Headline.Text} {said}".Contains(word.Value, StringComparison.Ordinal));
        }).Check(cases: 300);
    }

    private static string Check(string markdown, string html)
    {
        var left = HtmlOf(Read(markdown));
        left.ShouldBe(html);
        left.ShouldNotContain("<p></p>");
        return left;
    }

    private static string HtmlOf(ArticleReading reading) => string.Join('\n', reading.Article.Blocks.Select(block => block.Html));

    private static ArticleReading Read(string markdown) => ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(markdown), new ReadingOptions());
}
