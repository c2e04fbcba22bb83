using Articles;
using FsCheck;
using FsCheck.Fluent;
using Site.Importing.Markup;
using Tests;

namespace Site.Tests.Importing;

/// <summary>HTML becomes Markdown as a person would write it, and what Markdown cannot say stays HTML: nothing is lost.</summary>
public sealed class HtmlBodyTests
{
    [Theory]
    [InlineData("<p>Een <em>woord</em> en <strong> twee </strong>.</p>", "Een *woord* en **twee** .")]
    [InlineData("<h1>Kop</h1><h3>Tussen #</h3>", "## Kop\n\n### Tussen \\#")]
    [InlineData("<p>1. geen lijst</p><p># geen kop</p><p>- geen punt</p><p>+ niet</p>", "1\\. geen lijst\n\n\\# geen kop\n\n\\- geen punt\n\n\\+ niet")]
    [InlineData("<p>&lt;b&gt; &amp;amp; *a* _b_ `c` [d] a_b_c ~~e~~ ==f== |</p>", "\\<b> \\&amp; \\*a\\* \\_b\\_ \\`c\\` \\[d\\] a_b_c \\~\\~e\\~\\~ \\=\\=f\\=\\= \\|")]
    [InlineData("<ul><li><p>een</p></li><li><p>twee</p></li></ul>", "- een\n\n- twee")]
    [InlineData("<ol start=\"3\"><li>een<ul><li>onder</li></ul></li><li>twee</li></ol>", "3. een\n   - onder\n4. twee")]
    [InlineData("<pre><code class=\"language-cs\">a &lt; b\n\nc</code></pre>", "```cs\na < b\n\nc\n```")]
    [InlineData("<blockquote><p>Nooit.</p><p>Echt.</p></blockquote>", "> Nooit.\n>\n> Echt.")]
    [InlineData("<p>Water is H<sub>2</sub>O, <mark>let op</mark>.</p>", "Water is H<sub>2</sub>O, <mark>let op</mark>.")]
    [InlineData("<p><a href=\"a b(c).html\" title='Zeg \"ja\"'>hier</a></p>", "[hier](<a%20b(c).html> \"Zeg \\\"ja\\\"\")")]
    [InlineData("<p>een<br>twee<br></p>", "een\\\ntwee")]
    [InlineData("<div><div><p>diep</p>los</div></div>", "diep\n\nlos")]
    [InlineData("<table><tr><td>geen kop</td><td>b</td></tr></table>", "<table><tbody><tr><td>geen kop</td><td>b</td></tr></tbody></table>")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a</dt><dd>b</dd></dl>")]
    [InlineData("<pre>met <a href=\"x\">link</a>\n\nen leeg</pre>", "<pre>met <a href=\"x\">link</a>&#10;&#10;en leeg</pre>")]
    [InlineData("<p>a<b>b</b>c</p><p>a<em>.x</em>y</p>", "a**b**c\n\n<p>a<em>.x</em>y</p>")]
    [InlineData("<figure><img src=\"a.png\" alt=\"x\"><figcaption>Zie <a href=\"b\">b</a></figcaption></figure>", "![x](a.png)\n\nZie [b](b)")]
    [InlineData("<p style=\"color:red\" class=\"x\"><span data-x>kaal</span> <font color=red>rood</font></p>", "kaal rood")]
    [InlineData("<p>Zie <a href=\"#k\">k</a> en <a href=\"#n\">n</a>.</p><h2 id=\"k\">K</h2><p id=\"n\">N</p><p id=\"z\">Z</p>",
        "Zie [k](#k) en [n](#n).\n\n## K {#k}\n\n<p id=\"n\">N</p>\n\nZ")]
    [InlineData("<p></p><p>&nbsp;</p><div></div>", "")]
    [InlineData("<img src=\"data:image/gif;base64,R0\" data-src=\"a.png\" alt=\"laat\">", "![laat](a.png)")]
    public void It_is_written_as_a_person_would(string html, string expected) => Written(html).ShouldBe(expected);

    [Fact]
    public void Whatever_the_html_is_its_words_links_and_pictures_are_there_in_order() =>
        Prop.ForAll(Bodies().ToArbitrary(), html =>
        {
            var written = BodyContent.OfMarkdown(Written(html));
            var meant = BodyContent.OfHtml(html);
            return meant.IsIn(written);
        }).Check(100);

    private static string Written(string html) => new HtmlBody(html, 1).ToMarkdown("x", address => address.Url, new List<Diagnostic>());

    private static Gen<string> Bodies() => Blocks(2).ListOf().Select(string.Concat);

    private static Gen<string> Blocks(int depth) => Gen.OneOf(
    [
        .. new[] { "p", "h2", "h4", "div", "pre" }.Select(name => Words(2).Select(words => $"<{name}>{words}</{name}>")),
        .. depth == 0 ? Array.Empty<Gen<string>>() : new[] { "ul", "ol" }.Select(name => Blocks(depth - 1).ListOf().Select(items => $"<{name}>{string.Concat(items.Select(i => $"<li>x{i}</li>"))}</{name}>")),
        .. depth == 0 ? Array.Empty<Gen<string>>() : [Blocks(depth - 1).ListOf().Select(inner => $"<blockquote>{string.Concat(inner)}</blockquote>")],
        Words(1).ListOf().Select(cells => $"<table><tr>{string.Concat(cells.Select(c => $"<th>x{c}</th>"))}</tr><tr>{string.Concat(cells.Select(c => $"<td>y{c}</td>"))}</tr></table>"),
    ]);

    private static Gen<string> Words(int depth) => Gen.OneOf(
    [
        Gen.Elements("woord", " ", "*", "**", "_a_", "a_b", "`", "1.", "- ", "# ", "&lt;b>", "&amp;lt;", "|", "\\", "\n", "http://x.example/a_b", "[x](y)", "![", "~", ":", "{#x}", "---", "===", ">", "!"),
        Gen.Elements("<br>", "<img src='a.png' alt='b [c]'>", "<a href='x_(y)'>l*n</a>", "<a href='z'></a>", "<code>a`b</code>"),
        .. depth == 0 ? Array.Empty<Gen<string>>() : new[] { "em", "strong", "s", "sub", "span", "a href='q?a=1&amp;b=2'" }
            .Select(name => Words(depth - 1).ListOf().Select(inner => $"<{name}>{string.Concat(inner)}</{name.Split(' ')[0]}>")),
    ]).ListOf().Select(string.Concat);
}
