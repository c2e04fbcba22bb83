namespace Site.Tests.Checking;

/// <summary>Files that are empty or were cut off, as a full disk or a broken copy leaves them.</summary>
public sealed class WholenessTests : IDisposable
{
    private const string Whole = "<!doctype html>\n<html lang=nl><head><title>T</title><meta name=description content=x></head><body><p>x</p></body></html>\n";

    private readonly CheckedFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("a/index.html", "", "1:1: error: it is empty")]
    [InlineData("a/index.html", "\n\n", "1:1: error: it is empty")]
    [InlineData("a/index.html", "\0\0\0\0", "1:1: error: it is empty")]
    [InlineData("a/index.html", "<!doctype html>\n<title>T</title><meta name=description content=x>\n<p>tot hier", "1:1: error: the page ends before its end: it has no </html>, as another has")]
    [InlineData("a/index.html", "<!doctype html>\n<title>T</title><meta name=description content=x>\n<a hr", "3:1: error: the page ends in the middle of a tag")]
    [InlineData("a/index.html", Whole, "")]
    [InlineData("a/index.html", "<!doctype html><title>T</title><meta name=description content=x></HTML><!-- kept -->", "")]
    [InlineData("s.css", "", "1:1: error: it is empty")]
    [InlineData("s.css", "a { color: red }\nb { color: re", "2:3: error: the style sheet ends in the middle of what begins here")]
    [InlineData("s.css", "@media print { a { b: c }\n", "1:14: error: the style sheet ends in the middle of what begins here")]
    [InlineData("s.css", "a { b: c }\n/* half", "2:1: error: the style sheet ends in the middle of what begins here")]
    [InlineData("s.css", "a { b: url(data:image/svg+xml;utf8,{'); c: \"}\\\"\" } /* { */", "")]
    [InlineData("data.json", "", "1:1: error: it is empty")]
    [InlineData("data.json", "{\"a\": [1, 2", "1:12: error: the JSON is damaged or ends too early")]
    [InlineData("data.json", "\uFEFF{}", "")]
    [InlineData("site.webmanifest", "{\"a\":", "1:6: error: the JSON is damaged or ends too early")]
    [InlineData("feed.json", "", "1:1: error: it is empty")]
    [InlineData("feed.xml", "", "1:1: error: it is empty")]
    [InlineData("atom.xml", "\0\0", "1:1: error: it is empty")]
    [InlineData("sitemap.xml", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>https://exa", "2:22: error: the XML is damaged or ends too early")]
    [InlineData("feeds.opml", "<opml version=\"2.0\"><body>", "1:27: error: the XML is damaged or ends too early")]
    [InlineData("feed.xml", "<rs", "1:1: error: the XML is damaged or ends too early")]
    [InlineData("s.js", "", "1:1: warning: it is empty")]
    [InlineData("leeg.txt", "", "")]
    public async Task A_file_that_ends_too_early_is_found(string path, string content, string expected)
    {
        var found = await _tree.Write("index.html", Whole).Write(path, content).FindAsync();

        found.Split('\n').Where(line => line.StartsWith(path, StringComparison.Ordinal) && line.Contains("(publish it again)", StringComparison.Ordinal))
            .ShouldBe(expected.Length == 0 ? [] : [$"{path}:{expected} (publish it again)"]);
    }

    [Fact]
    public async Task Pages_of_a_site_that_never_writes_end_tags_are_whole() =>
        (await _tree.Write("index.html", CheckedFolder.Page("x")).Write("a/index.html", CheckedFolder.Page("y")).FindAsync()).ShouldNotContain("</html>");

    [Theory]
    [InlineData("feed.xml", "<rss version=\"2.0\"><channel><title>T</title>")]
    [InlineData("feed.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [")]
    public async Task A_feed_that_ends_too_early_is_told_once(string path, string content) =>
        (await _tree.Write(path, content).FindAsync()).Split('\n').Count(line => line.StartsWith(path, StringComparison.Ordinal) && line.Contains(" error: ", StringComparison.Ordinal)).ShouldBe(1);
}
