using System.Text;
using Articles;
using Site.Checking.Feeds;
using Site.Feeds;

namespace Site.Tests.Feeds;

/// <summary>Every rule for what one article brings, shown firing, with the line it names.</summary>
public sealed class ContentRuleTests
{
    private static readonly TimeProvider Clock = new FixedClock();

    [Theory]
    [InlineData("<p>x</p><script>alert(1)</script>", "7:1: error: <script> is in the content [SecurityRisk]")]
    [InlineData("<p>x</p><IFRAME src=\"https://a.nl/\"></IFRAME>", "7:1: error: <IFRAME> is in the content [SecurityRisk]")]
    [InlineData("<p onclick=\"x()\">x</p>", "7:1: error: the attribute 'onclick' is in the content [SecurityRiskAttr]")]
    [InlineData("<img src=\"https://a.nl/b.png\" onerror=x>", "7:1: error: the attribute 'onerror' is in the content [SecurityRiskAttr]")]
    [InlineData("<p style=\"color: red\">x</p>", "7:1: warning: the attribute 'style' is in the content [DangerousStyleAttr]")]
    [InlineData("<a href=\"../b/\">x</a>", "7:1: warning: the address '../b/' is not absolute [ContainsRelRef]")]
    [InlineData("<a href=\"http://[\">x</a>", "7:1: warning: the address 'http://[' is not absolute [ContainsRelRef]")]
    [InlineData("<img alt=\"a > b\" src=\"/b.png\">", "7:1: warning: the address '/b.png' is not absolute [ContainsRelRef]")]
    [InlineData("<p>a\bb</p>", "7:1: error: the control character U+0008 is in the content [CharacterData]")]
    [InlineData("<p>a\uFFFFb</p>", "7:1: error: a character that is none is in the content [CharacterData]")]
    public void A_broken_body_names_the_rule_and_the_line(string html, string expected)
    {
        var buffer = new HtmlBuffer();
        buffer.From(5);
        buffer.Markup("<p>Gewoon.</p>\n"u8);
        buffer.From(7);
        buffer.Markup(Encoding.UTF8.GetBytes(html)).Markup("\n"u8);
        buffer.From(9);
        buffer.Markup("<p>Gewoon.</p>\n"u8);
        Check(TestStories.Article(1), buffer).ShouldHaveSingleItem().ShouldStartWith("seeds/00001.txt:" + expected + " (");
    }

    [Theory]
    [InlineData("<p>a &lt;script&gt; en “b” 😀</p>")]
    [InlineData("<p>1 <a href=\"https://a.nl/?b=c&amp;d\">x</a> <a href=\"mailto:a@b.nl\">y</a></p>")]
    [InlineData("<ol start=\"3\"><li>x<br /></li></ol><table><tr><td colspan=\"2\">x</td></tr></table>")]
    [InlineData("")]
    public void A_sound_body_passes(string html) => Check(TestStories.Article(1), new HtmlBuffer().Markup(html)).ShouldBeEmpty();

    [Fact]
    public void An_editors_title_with_markup_is_named() =>
        Check(TestStories.Article(1) with { Headline = new("Een <b>vette</b> kop", false) }).ShouldBe(
            ["seeds/00001.txt:1:1: warning: its title has markup [ContainsHTML] (write the title without tags: readers show it as it is)"]);

    [Theory]
    [InlineData("1 < 2 & 3 > 2", false)]
    [InlineData("De brug is <open> voor iedereen", false)]
    [InlineData("Een <b>tekst</b> over HTML", true)]
    public void Words_that_only_look_like_markup_may_stand_in_a_title(string title, bool isDerived) =>
        Check(TestStories.Article(1) with { Headline = new(title, isDerived) }).ShouldBeEmpty();

    [Fact]
    public void A_text_without_a_title_is_named() =>
        Check(TestStories.Article(1) with { Headline = new("", true) }).ShouldHaveSingleItem().ShouldContain("it has no title [MissingElement]");

    [Theory]
    [InlineData("0001-01-01", "its date is before 1990 [ImplausibleDate]")]
    [InlineData("2025-01-02", "its date is in the future [ImplausibleDate]")]
    public void A_date_that_readers_do_not_believe_is_named(string date, string expected) =>
        Check(TestStories.Article(1) with { Published = new(DateTime.Parse(date, null), TimeSpan.Zero) }).ShouldHaveSingleItem().ShouldContain(expected);

    private static List<string> Check(Article article, HtmlBuffer? html = null)
    {
        var said = new List<string>();
        new ArticleChecker(Clock, diagnostic => said.Add(diagnostic.ToString())).Check(article, html ?? new());
        return said;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
