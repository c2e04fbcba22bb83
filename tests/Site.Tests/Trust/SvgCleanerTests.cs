using System.Text;
using Site.Inert;

namespace Site.Tests.Trust;

/// <summary>A drawing that a stranger sent only shows.</summary>
public sealed class SvgCleanerTests
{
    private const string Xlink = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    [Theory]
    [InlineData("<script href=\"//elders/x.js\"/>", "", "<script>")]
    [InlineData("<g onload=\"x()\" ONBEGIN=\"x()\" fill=\"red\"/>", "<g fill=\"red\" />", "ONBEGIN|onload")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject><g/>", "<g />", "<foreignObject>")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></p>", "", "<p>")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script>", "", "<script>")]
    [InlineData("<script xmlns=\"\">x</script>", "", "<script>")]
    [InlineData("<a href=\"javascript:x()\"><g/></a>", "<a><g /></a>", "href=\"javascript:x()\"")]
    [InlineData("<a href=\" java&#10;script:x()\"/>", "<a />", "href=\" java\nscript:x()\"")]
    [InlineData("<a href=\"data:text/html,x\"/>", "<a />", "href=\"data:text/html,x\"")]
    [InlineData("<a href=\"https://elders.example/\"/>", "<a href=\"https://elders.example/\"/>", "")]
    [InlineData("<use href=\"#a\"/>", "<use href=\"#a\"/>", "")]
    [InlineData("<use href=\"https://elders/x.svg#a\"/>", "<use />", "href=\"https://elders/x.svg#a\"")]
    [InlineData("<use href=\"x.svg#a\"/>", "<use />", "href=\"x.svg#a\"")]
    [InlineData("<image href=\"https://elders/x.png\"/>", "<image />", "href=\"https://elders/x.png\"")]
    [InlineData("<image href=\"data:image/svg+xml;base64,x\"/>", "<image />", "href=\"data:image/svg+xml;base64,x\"")]
    [InlineData("<image href=\"data:image/png;base64,x\"/>", "<image href=\"data:image/png;base64,x\"/>", "")]
    [InlineData("<style>@import 'x.css';</style><g/>", "<g />", "<style>")]
    [InlineData("<style>a{fill:url(https://elders/x)}</style>", "", "<style>")]
    [InlineData("<style>@\\69mport 'x'</style>", "", "<style>")]
    [InlineData("<style>a{fill:u<![CDATA[rl(//elders/x)]]>}</style>", "", "<style>")]
    [InlineData("<style>a{fill:red}</style>", "<style>a{fill:red}</style>", "")]
    [InlineData("<style><script>x</script>a{}</style><g/>", "<style>a{}</style><g />", "<script>")]
    [InlineData("<g style=\"fill:url(//elders/x)\"/>", "<g />", "style=\"fill:url(//elders/x)\"")]
    [InlineData("<g fill=\"url('//elders/x')\" mask=\"url(#m)\"/>", "<g mask=\"url(#m)\" />", "fill=\"url('//elders/x')\"")]
    [InlineData("<a><set attributeName=\"href\" to=\"javascript:x()\"/></a>", "<a></a>", "<set attributeName=\"href\">")]
    [InlineData("<animate attributeName=\" xlink:href \" values=\"x\"/>", "", "<animate attributeName=\" xlink:href \">")]
    [InlineData("<animate attributeName=\"x\" values=\"0;1\"/>", "<animate attributeName=\"x\" values=\"0;1\"/>", "")]
    [InlineData("<iframe src=\"x\"/><embed/><handler/><listener/>", "", "<embed>|<handler>|<iframe>|<listener>")]
    [InlineData("<g xml:base=\"https://elders/\"/>", "<g />", "xml:base")]
    [InlineData("<?xml-stylesheet href=\"x\"?><g/>", "<g />", "<?xml-stylesheet?>")]
    [InlineData("<metadata><x/></metadata><i:x xmlns:i=\"urn:i\"/><g i:y=\"1\" xmlns:i=\"urn:i\"/>", "<g xmlns:i=\"urn:i\" />", "")]
    public void What_acts_or_is_fetched_is_left_out_and_named(string inner, string expected, string removed) => Check(
        $"<svg xmlns=\"{SvgRules.Namespace}\">{inner}</svg>", $"<svg xmlns=\"{SvgRules.Namespace}\">{expected}</svg>", removed);

    [Fact]
    public void The_older_kind_of_reference_is_one_too() => Check(
        $"<svg xmlns=\"{SvgRules.Namespace}\"{Xlink}><a xlink:href=\"javascript:x()\"/><use xlink:href=\"#a\"/></svg>",
        $"<svg xmlns=\"{SvgRules.Namespace}\"{Xlink}><a /><use xlink:href=\"#a\" /></svg>",
        "xlink:href=\"javascript:x()\"");

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.css\"?>", "<?xml-stylesheet?>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">", "")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x()\"><!ENTITY a SYSTEM \"/etc/passwd\">]>", "")]
    public void What_stands_before_the_drawing_goes(string before, string removed) =>
        Check($"{before}<svg xmlns=\"{SvgRules.Namespace}\"></svg>", $"<svg xmlns=\"{SvgRules.Namespace}\"></svg>", removed);

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"/etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")]
    [InlineData("<svg/>")]
    [InlineData("")]
    public void What_cannot_be_read_is_no_drawing(string svg)
    {
        SvgCleaner.Clean(Encoding.UTF8.GetBytes(svg), out var problem).ShouldBeNull();
        problem.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_drawing_in_another_encoding_is_published_in_utf_8() =>
        Check(
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"<svg xmlns=\"{SvgRules.Namespace}\"><text>é</text></svg>")).ToArray(),
            $"<svg xmlns=\"{SvgRules.Namespace}\"><text>é</text></svg>", "");

    [Fact]
    public void One_nested_without_end_is_no_drawing() => SvgCleaner.Clean(
        Encoding.UTF8.GetBytes($"<svg xmlns=\"{SvgRules.Namespace}\">{string.Concat(Enumerable.Repeat("<g>", 100_000))}"), out _).ShouldBeNull();

    private static void Check(string svg, string expected, string removed) => Check(Encoding.UTF8.GetBytes(svg), expected, removed);

    private static void Check(byte[] svg, string expected, string removed)
    {
        var cleaned = SvgCleaner.Clean(svg, out var problem).ShouldNotBeNull(problem);
        problem.ShouldBeNull();
        Encoding.UTF8.GetString(cleaned.Bytes).ShouldBe(expected);
        string.Join('|', cleaned.Removed).ShouldBe(removed);
        SvgCleaner.Clean(cleaned.Bytes, out _)!.Removed.ShouldBeEmpty();
    }
}
