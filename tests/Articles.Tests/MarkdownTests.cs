using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>Markdown as people write it, as its readers get it.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Woorden.\n\n## Wat nu?", "<h2 id=\"wat-nu\">Wat nu?</h2>")]
    [InlineData("Woorden.\n\n## De *sluis* & `brug` in 2022", "<h2 id=\"de-sluis--brug-in-2022\">De <em>sluis</em> &amp; <code>brug</code> in 2022</h2>")]
    [InlineData("Woorden.\n\n## Één café", "<h2 id=\"één-café\">Één café</h2>")]
    [InlineData("Woorden.\n\n## Kop\n\n### Kop\n\n## Kop", "<h2 id=\"kop\">Kop</h2>\n<h3 id=\"kop-1\">Kop</h3>\n<h2 id=\"kop-2\">Kop</h2>")]
    [InlineData("Woorden.\n\n## Kop\n\n## Een ander {#kop}", "<h2 id=\"kop-1\">Kop</h2>\n<h2 id=\"kop\">Een ander</h2>")]
    [InlineData("Woorden.\n\n## Main", "<h2 id=\"main-1\">Main</h2>")]
    [InlineData("Woorden.\n\n## …", "<h2 id=\"section\">…</h2>")]
    [InlineData("Woorden.\n\n# Nog een eerste", "<h2 id=\"nog-een-eerste\">Nog een eerste</h2>")]
    [InlineData("Woorden.\n\nKop {#eigen}\n---", "<h2 id=\"eigen\">Kop</h2>")]
    [InlineData("Woorden.\n\n## Kop {.klasse}", "<h2 id=\"kop-klasse\">Kop {.klasse}</h2>")]
    public void A_heading_has_the_id_of_its_words_or_its_own(string text, string html) => Check(text, html);

    [Theory]
    [InlineData("Woorden.\n\n| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |",
        "<div class=\"table\" tabindex=\"0\"><table>\n<thead>\n<tr>\n<th class=\"align-left\">a</th>\n<th class=\"align-center\">b</th>\n<th class=\"align-right\">c</th>\n<th>d</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td class=\"align-left\">1</td>\n<td class=\"align-center\">2</td>\n<td class=\"align-right\">3</td>\n<td>4</td>\n</tr>\n</tbody>\n</table></div>")]
    [InlineData("Woorden.\n\nSluis\n:   Een deur in het water.", "<dl>\n<dt>Sluis</dt>\n<dd>Een deur in het water.</dd>\n</dl>")]
    [InlineData("Woorden.\n\n- [x] gedaan\n- [ ] nog te doen", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\">☑ gedaan</li>\n<li class=\"task-list-item\">☐ nog te doen</li>\n</ul>")]
    [InlineData("Woorden.\n\n![Brug](brug.jpg \"De brug, gisteren\")", "<figure><img src=\"brug.jpg\" alt=\"Brug\" /><figcaption>De brug, gisteren</figcaption></figure>")]
    [InlineData("Woorden.\n\n[![Brug](brug.jpg \"De <brug>\")](https://example.org/)", "<figure><a href=\"https://example.org/\"><img src=\"brug.jpg\" alt=\"Brug\" /></a><figcaption>De &lt;brug&gt;</figcaption></figure>")]
    [InlineData("Woorden.\n\nEen ![Brug](brug.jpg \"De brug\") in de zin.", "<p>Een <img src=\"brug.jpg\" alt=\"Brug\" title=\"De brug\" /> in de zin.</p>")]
    [InlineData("Woorden.\n\n[^b]: Nergens genoemd.", "<p>Nergens genoemd.</p>")]
    public void What_it_means_is_what_is_shown(string text, string html) => Check(text, html);

    [Theory]
    [InlineData("csharp", "if (x) return \"ja\"; // nee", "<span class=\"keyword\">if</span> (x) <span class=\"keyword\">return</span> <span class=\"string\">&quot;ja&quot;</span>; <span class=\"comment\">// nee</span>")]
    [InlineData("cs", "var n = 1;", "<span class=\"keyword\">var</span> n = <span class=\"number\">1</span>;")]
    [InlineData("onbekend", "if (x) {}", "if (x) {}")]
    [InlineData("", "if (x) {}", "if (x) {}")]
    public void Code_has_its_parts_named_where_its_language_is_known(string language, string code, string markup)
    {
        var html = HtmlOf($"Woorden.\n\n```{language}\n{code}\n```");
        var name = language.Length > 0 ? $" class=\"language-{language}\"" : "";
        html.ShouldBe($"<p>Woorden.</p>\n<pre><code{name}>{markup}\n</code></pre>");
        html.ShouldNotContain("style=");
    }

    [Theory]
    [InlineData("![Brug](brug.jpg)\n\nEen zin over de brug die hier in de stad staat.", "Zin over de brug die hier in de stad staat")]
    [InlineData("[Lees meer](https://example.org/)\n\nEen zin over de brug die hier in de stad staat.", "Zin over de brug die hier in de stad staat")]
    [InlineData("- een\n- twee\n\nEen zin over de brug die hier in de stad staat.", "Zin over de brug die hier in de stad staat")]
    [InlineData("https://example.org/een\n\nEen zin over de brug die hier in de stad staat.", null)]
    [InlineData("# [De brug](https://example.org/)\n\nEen zin over de brug.", "De brug")]
    [InlineData("# Alleen een kop", "Alleen een kop")]
    [InlineData("# ![Brug](brug.jpg)\n\nEen zin over de brug die hier in de stad staat.", "Brug")]
    public void What_is_no_headline_stays_in_the_body(string text, string? headline)
    {
        var article = Read(text);

        article.Opening.ShouldBe(Opening.None);
        article.Headline.IsDerived.ShouldBeTrue();
        if (headline is not null)
            article.Headline.Text.ShouldBe(headline);
    }

    [Theory]
    [InlineData("# De brug\n\nEen zin.", "De brug", 1)]
    [InlineData("# De brug!\n\nEen zin.", "de brug", 1)]
    [InlineData("# De brug\n\nEen zin.", "De sluis", 2)]
    [InlineData("**De brug**\n\nEen zin over de brug.", "De sluis", 2)]
    [InlineData("![Brug](b.jpg)\n\nEen zin over de brug.", "De sluis", 2)]
    [InlineData("[Brug](b.jpg)\n\nEen zin over de brug.", "Brug", 2)]
    [InlineData("- De brug\n\nEen zin over de brug.", "De brug", 2)]
    [InlineData("De brug\n\n- een\n- twee", "De brug", 1)]
    [InlineData("De brug", "De brug", 1)]
    public void A_given_title_takes_only_what_says_the_same(string text, string title, int blocks)
    {
        var article = Read($"---\ntitle: {title}\n---\n{text}");
        var given = article.FrontMatter!.ApplyTo(article, TimeZoneInfo.Utc);

        given.Headline.ShouldBe(new Headline(title, IsDerived: false));
        given.Blocks.Length.ShouldBe(blocks);
        given.WordCount.ShouldBe(given.Blocks.Sum(block => block.Text.Split([' ', '\n']).Count(word => word.Any(char.IsLetterOrDigit))));
    }

    [Fact]
    public void A_title_of_the_text_goes_before_one_beside_it_and_no_word_is_lost_on_the_way()
    {
        var article = Read("# De brug\n\nEen zin.");

        var beside = new Override { Title = "De brug" }.ApplyTo(article, TimeZoneInfo.Utc);
        beside.Blocks.Length.ShouldBe(1);
        new Override { Title = "Anders" }.ApplyTo(beside, TimeZoneInfo.Utc).Blocks.Length.ShouldBe(2);
        var other = new Override { Title = "Anders" }.ApplyTo(article, TimeZoneInfo.Utc);
        other.Blocks[0].ShouldSatisfyAllConditions(b => b.Kind.ShouldBe(BlockKind.Heading), b => b.Html.ShouldBe("<h2 id=\"de-brug\">De brug</h2>"));
        new Override { Title = "De brug" }.ApplyTo(other, TimeZoneInfo.Utc).Blocks.Length.ShouldBe(1);
    }

    [Fact]
    public void A_given_standfirst_gives_the_texts_own_back_to_the_body()
    {
        var article = ArticleReader.Read("a.txt", "De brug gaat dicht\n\nZwolle moet omrijden, tot de zomer aan toe.\n\nDoor Jan Jansen\n\nDe brug in Zwolle is dicht."u8, new()).Article;
        article.Standfirst.ShouldBe("Zwolle moet omrijden, tot de zomer aan toe.");

        var given = new Override { Standfirst = "Omrijden." }.ApplyTo(article, TimeZoneInfo.Utc);

        given.Standfirst.ShouldBe("Omrijden.");
        given.Blocks[0].Text.ShouldBe("Zwolle moet omrijden, tot de zomer aan toe.");
    }

    private static void Check(string text, string html) => HtmlOf(text)["<p>Woorden.</p>\n".Length..].ShouldBe(html);

    private static string HtmlOf(string text) =>
        string.Join('\n', Read(text).Blocks.Select(block => block.Html));

    private static Article Read(string text) => ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
}
