using Site.Tests.Publishing;

namespace Site.Tests.Checking;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/krant/b/")]
    [InlineData("/krant/b")]
    [InlineData("/krant/b/index.html")]
    [InlineData("https://example.org/krant/b/?page=2")]
    [InlineData("../b/")]
    [InlineData("../b/#deel&amp;2")]
    [InlineData("/krant/b/#deel%262")]
    [InlineData("#hier")]
    [InlineData("#top")]
    [InlineData("")]
    [InlineData("?page=2")]
    [InlineData("../foto%20een.jpg")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://example.com/elders/")]
    [InlineData("//example.com/elders/")]
    [InlineData("data:text/plain,x")]
    [InlineData("/andere-site/")]
    public async Task A_link_that_leads_somewhere_is_well(string link) => (await CheckAsync(link)).ShouldBe("");

    [Theory]
    [InlineData("/krant/weg/")]
    [InlineData("https://example.org/krant/weg/")]
    [InlineData("weg.html")]
    [InlineData("../weg/")]
    [InlineData("/krant/b/#weg")]
    [InlineData("#weg")]
    [InlineData("/krant/b/index.htm")]
    public async Task A_link_that_leads_nowhere_is_an_error(string link) =>
        (await CheckAsync(link)).ShouldBe($"{_folder.At("a", "index.html")}:5:10: error: the page links to {link}, which is not there (mend the link, or publish what it leads to)\n");

    [Theory]
    [InlineData("<img src='foto.jpg'>", "foto.jpg")]
    [InlineData("<IMG SRC=foto.jpg alt=x>", "foto.jpg")]
    [InlineData("<source srcset='../foto%20een.jpg 1x, groot.jpg 2x'>", "groot.jpg")]
    [InlineData("<video poster=\"stil.jpg\"></video>", "stil.jpg")]
    public async Task A_picture_that_is_not_there_is_an_error(string markup, string picture) =>
        (await CheckMarkupAsync(markup)).ShouldContain($"error: the page shows {picture}, which is not there (");

    [Theory]
    [InlineData("<!-- <a href='weg/'> -->")]
    [InlineData("<script>if (a <b) c = \"<a href='weg/'>\"</script>")]
    [InlineData("<style>a::after { content: \"<img src=weg.jpg>\" }</style>")]
    [InlineData("a < b <> </a href='weg/'> 1<2")]
    [InlineData("<p title=\"<a href='weg/'>\">x</p>")]
    [InlineData("<a href='#hier'>unfinished <a href=")]
    [InlineData("<p ='x' \"'>")]
    public async Task What_is_no_link_is_none(string markup) => (await CheckMarkupAsync(markup)).ShouldBe("");

    [Fact]
    public async Task An_id_twice_and_a_missing_title_are_warnings_and_a_missing_description_a_note()
    {
        Write("index.html", "<html><body id=x><p id=x><p id=\"y\">");

        var run = await RunAsync();

        var page = _folder.At("index.html");
        run.ShouldBe($"""
            {page}:1:1: warning: the id "x" is on the page more than once (links lead to the first: give the others another id)
            {page}:1:1: warning: the page has no title (give it one: tabs, bookmarks and search results show it)
            {page}:1:1: note: the page has no description (give it one, or the site: search results show it)

            """);
    }

    [Fact]
    public async Task A_page_that_only_leads_on_needs_no_description_but_must_lead_somewhere()
    {
        Write("index.html", "<title>x</title><meta http-equiv=refresh content='0; url=/krant/weg/'>");

        (await RunAsync()).ShouldBe($"{_folder.At("index.html")}:1:58: error: the page links to /krant/weg/, which is not there (mend the link, or publish what it leads to)\n");
    }

    [Fact]
    public async Task A_link_that_is_dead_on_every_page_is_told_once()
    {
        for (var page = 0; page < 9; page++)
            Write($"{page}.html", "<title>x</title><meta name=description content=x><a href=/krant/weg/>");

        (await RunAsync()).ShouldBe($"{_folder.At("0.html")}:1:58: error: the page links to /krant/weg/, which is not there (nor is it for 8 other pages) (mend the link, or publish what it leads to)\n");
    }

    private Task<string> CheckAsync(string link) => CheckMarkupAsync($"<a href=\"{link}\">x</a>");

    private Task<string> CheckMarkupAsync(string markup)
    {
        Write("a/index.html", $"<!doctype html>\n<title>A</title>\n<meta name=\"description\" content=\"x\">\n<p id=hier>x</p>\n{markup}\n");
        Write("b/index.html", "<!doctype html>\n<title>B</title>\n<meta name=\"description\" content=\"x\"><p id='deel&2'>x</p>");
        Write("foto een.jpg", "");
        return RunAsync();
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(path))!);
        File.WriteAllText(_folder.At(path), text);
    }

    private async Task<string> RunAsync()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        await Site.Commands.CommandLine.RunAsync(["check", _folder.Path, "--url", "https://example.org/krant/"], output, error);
        return error.ToString();
    }
}
