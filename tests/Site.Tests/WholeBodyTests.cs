using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Articles;
using Articles.Reading;
using FsCheck;
using FsCheck.Fluent;
using Site.Feeds;
using Site.Feeds.Writing;
using Site.Models;
using Tests;

namespace Site.Tests;

/// <summary>
/// Nothing of a text is lost on the way to its readers: each word, picture and link of it is on its page and in its feed, and each once.
/// In the pieces a <c>W</c> becomes a word of its own, a <c>P</c> a picture, an <c>L</c> an address, an <c>N</c> a name that nobody sees and an
/// <c>M</c> the same again.
/// </summary>
public sealed partial class WholeBodyTests
{
    private static readonly string[] Markdown =
    [
        "W", "W W.", "W W W W W W W W W W W W W W W W W W W W W.", "W:", "W?", "**W**", "*W* W", "# W", "## W W", "### W {#N}", "W\n===", "W W\n---", "###### W", "# [W](L)",
        "# ![W](P)", "## W ![W](P) W", "![W](P)", "![W](P \"W W\")", "[![W](P)](L)", "[W](L)", "W [W](L) W", "\n\n[W W][N]\n\n[M]: L\n\n", "<L>", "L", "- W\n- W [W](L)", "- W", "1. W\n2. W",
        "- W\n\n  W\n\n  > W", "- [ ] W\n- [x] W W", "* * *", "---", "> W W", "> - W\n> - ![W](P)", "W\n:   W W", "W\n\n:   W ![W](P)\n\n    W", "| W | W |\n|---|--:|\n| W | ![W](P) |",
        "| W |\n|:-:|\n| [W](L) |", "```\nW\n```", "```csharp\nif (W) return \"W\"; // W\n```", "```onbekend\nW\n```", "    W W", "`W` W", "W<br>W", "\n\nW[^N]\n\n[^M]: W W", "\n\n[^N]: W *W*", "\n\nW[^N] W[^M]\n\n[^M]: W\n\n    W", "~~W~~ ==W== W^W^",
        "<b>W</b>", "<div>W</div>", "<p>W <a href=\"L\">W</a></p>", "<img src=\"P\" alt=\"W\">", "<figure><img src=\"P\" alt=\"W\"><figcaption>W</figcaption></figure>",
        "<details><summary>W</summary>\n\nW *W*\n\n</details>", "<table><tr><td>W</td><td>W</td></tr></table>", "<iframe src=\"L\" title=\"W\"></iframe>", "<video src=\"L\">W</video>",
        "<audio controls>W <a href=\"L\">W</a></audio>", "<object data=\"L\">W</object>", "<svg><text>W</text></svg>", "<noscript>W</noscript>", "<form><label>W</label> <button>W</button></form>",
        "<select><option>W</option></select>", "<textarea>W</textarea>", "<canvas>W</canvas>", "<math><mi>W</mi></math>", "<h1>W</h1>", "<center>W</center>", "<font color=red>W</font>",
        "W <kbd>W</kbd> W", "{W}", "W {W} W", "{{ W }}", "$W$", ":W:", "W_W_W", "[W]", "[W] W", "(W)", "![W", "W](", "\\*W\\*", "&amp; W", "W & W", "<W\n\n", "W < W", "*W", "**W", "~W", "<!-- -->",
    ];

    private static readonly string[] Plain =
    [
        "W", "W W.", "W W W W W W W W W W W W W W W W W W W W W.", "W?", "# W", "# W W #", "- W\n- W", "- W", "1. W\n2. W", "• W", "„W W”", "’W’", "Foto: W", "W W Ⓒ W", "W / ANP W", "(Foto: W)",
        "Door W W", "BRUSSEL (ANP) - W W W.", "BRUSSEL - W W.", "W W,\nW W", "W\nW\nW", "* * * W", "---", "W:", "**W**", "> W W", "<b>W</b>", "{{ W }}", "]]> W", "W & W", "W\t\tW", "”W„", "`W`", "W: 'W W'",
        "Lees ook: W", "W.W", "| W | W |", "Tekst: W W", "„W”, zegt W W.",
    ];

    private static readonly string[] Titles = ["", "", "---\ntitle: Anders\n---\n", "---\ntitle: woord1x\n---\n", "---\nstandfirst: Anders\n---\n", "---\ntitle: Een\nstandfirst: Twee\n---\n"];

    [Fact]
    public void Markdown_is_whole_on_its_page_and_in_its_feed() => Check("a.md", Markdown);

    [Fact]
    public void Plain_text_is_whole_on_its_page_and_in_its_feed() => Check("a.txt", Plain);

    private static void Check(string name, string[] pieces)
    {
        var texts = from chosen in Gen.Elements(pieces).ArrayOf()
                    from gaps in Gen.Elements("\n\n", "\n\n", "\n\n", "\n").ArrayOf(chosen.Length + 1)
                    from title in Gen.Elements(Titles)
                    select (Said: title, Body: Filled(string.Concat(chosen.Zip(gaps, (piece, gap) => piece + gap))));
        Prop.ForAll(texts.ToArbitrary(), text => IsWhole(name, text.Said, text.Body)).Check(cases: 500);
    }

    /// <summary>Each letter that stands for something becomes one that no other is.</summary>
    private static string Filled(string pattern)
    {
        var number = 0;
        return Holes().Replace(pattern, hole => hole.Value switch
        {
            "W" => string.Create(CultureInfo.InvariantCulture, $"woord{++number}x"),
            "N" => string.Create(CultureInfo.InvariantCulture, $"naam{++number}"),
            "M" => string.Create(CultureInfo.InvariantCulture, $"naam{number}"),
            "P" => string.Create(CultureInfo.InvariantCulture, $"https://beeld.example/{++number}.jpg"),
            _ => string.Create(CultureInfo.InvariantCulture, $"https://link.example/{++number}"),
        });
    }

    private static bool IsWhole(string name, string said, string body)
    {
        var text = said + body;
        var (article, diagnostics) = ArticleReader.Read(name, Encoding.UTF8.GetBytes(text), new ReadingOptions());
        if (diagnostics.Any(said => said.Severity == Severity.Error))
            return true;

        article = article.FrontMatter?.ApplyTo(article, TimeZoneInfo.Utc) ?? article;
        var page = new BodyHtml(article.Blocks, 0).ToString();
        var feed = new HtmlBuffer();
        ArticleHtml.Write(article, new Uri("https://krant.example/a/"), null, feed);

        // The feed shows the standfirst above the body, the headline as the item's own.
        var above = article.Opening.Title?.Text ?? "";
        Compare(body, page, $"{above} {article.Opening.Lead?.Text}", text);
        Compare(body, Encoding.UTF8.GetString(feed.Written), above, text);
        return true;
    }

    private static void Compare(string source, string html, string above, string text)
    {
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        var shown = $"{above} {body.TextContent}";
        var hidden = body.QuerySelectorAll("img").Select(picture => $"{picture.GetAttribute("alt")} {picture.GetAttribute("title")}");
        var pictures = body.QuerySelectorAll("img").Select(picture => picture.GetAttribute("src")!);
        var links = body.QuerySelectorAll("a[href*='link.example']").Select(link => link.GetAttribute("href")!);
        Compare("words", Words().Matches(source), Words().Matches($"{shown} {string.Join(' ', hidden)}").Select(word => word.Value));

        // Within HTML, Markdown is words: an address in it is shown as it is written.
        Compare("pictures", Pictures().Matches(source), pictures.Concat(Pictures().Matches(shown).Select(picture => picture.Value)).Distinct());
        Compare("links", Links().Matches(source), links.Concat(Links().Matches(shown).Select(link => link.Value)).Distinct());
        body.QuerySelectorAll("p").Where(p => p.ChildElementCount == 0 && string.IsNullOrWhiteSpace(p.TextContent)).ShouldBeEmpty(text);

        void Compare(string what, IEnumerable<Match> expected, IEnumerable<string> found)
        {
            var (all, there) = (expected.Select(match => match.Value).ToArray(), found.ToArray());
            $"lost {string.Join(' ', all.Except(there))} twice {string.Join(' ', there.GroupBy(value => value).Where(same => same.Count() > 1).Select(same => same.Key))}"
                .ShouldBe("lost  twice ", $"{what} of\n{text}\n=> {html}");
        }
    }

    [GeneratedRegex("\\b[WPLNM]\\b")]
    private static partial Regex Holes();

    [GeneratedRegex("woord[0-9]+x")]
    private static partial Regex Words();

    [GeneratedRegex("https://beeld\\.example/[0-9]+\\.jpg")]
    private static partial Regex Pictures();

    [GeneratedRegex("https://link\\.example/[0-9]+")]
    private static partial Regex Links();
}
