namespace Site.Tests.Checking;

public sealed class CheckTests : IDisposable
{
    private const string Cure = "(mend the link, or publish what it leads to)\n";

    private readonly CheckedFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("/krant/b/")]
    [InlineData("/krant/b")]
    [InlineData("/krant/b/index.html")]
    [InlineData("https://example.org/krant/b/?page=2")]
    [InlineData("HTTP://EXAMPLE.org/krant/b/")]
    [InlineData("//example.org/krant/b/")]
    [InlineData("../b/")]
    [InlineData("../b/#deel&amp;2")]
    [InlineData("/krant/b/#deel%262")]
    [InlineData("/krant/b/#oud")]
    [InlineData("/krant/c/../b/./")]
    [InlineData("/krant/los")]
    [InlineData("#hier")]
    [InlineData("#caf%C3%A9")]
    [InlineData("#top")]
    [InlineData("#TOP")]
    [InlineData("#:~:text=x")]
    [InlineData("#!/route")]
    [InlineData("")]
    [InlineData("?page=2")]
    [InlineData("../foto%20een.jpg")]
    [InlineData("../foto%20een.jpg#t=10")]
    [InlineData("../teken.svg#wel")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:+31201234567")]
    [InlineData("javascript:void(0)")]
    [InlineData("https://example.com/elders/")]
    [InlineData("https://example.organisation/krant/weg/")]
    [InlineData("//example.com/elders/")]
    [InlineData("data:text/plain,x")]
    [InlineData("/andere-site/")]
    [InlineData("../../andere-site/")]
    [InlineData("https://example.org/andere-site/")]
    public async Task A_link_that_leads_somewhere_is_well(string link) => (await CheckAsync(link)).ShouldBe("");

    [Theory]
    [InlineData("/krant/weg/")]
    [InlineData("https://example.org/krant/weg/")]
    [InlineData("http://example.org/krant/weg/")]
    [InlineData("//example.org/krant/weg/")]
    [InlineData("weg.html")]
    [InlineData("../weg/")]
    [InlineData("../../krant/weg/")]
    [InlineData("/krant/b/#weg")]
    [InlineData("../teken.svg#weg")]
    [InlineData("#weg")]
    [InlineData("/krant/b/index.htm")]
    public async Task A_link_that_leads_nowhere_is_an_error(string link) =>
        (await CheckAsync(link)).ShouldBe($"a/index.html:5:10: error: the page links to {link}, which is not there {Cure}");

    [Theory]
    [InlineData("<img src='foto.jpg'>", "5:11: error: the page shows foto.jpg")]
    [InlineData("<IMG SRC=foto.jpg alt=x>", "5:10: error: the page shows foto.jpg")]
    [InlineData("<source srcset='../foto%20een.jpg 1x, groot.jpg 2x'>", "5:39: error: the page shows groot.jpg")]
    [InlineData("<link rel=preload imagesrcset='groot.jpg 2x'>", "5:32: error: the page shows groot.jpg")]
    [InlineData("<video poster=\"stil.jpg\"></video>", "5:16: error: the page shows stil.jpg")]
    [InlineData("<audio src=a.mp3></audio>", "5:12: error: the page shows a.mp3")]
    [InlineData("<body background=b.png>", "5:18: error: the page shows b.png")]
    [InlineData("<svg><use xlink:href='/krant/teken.svg#weg'/></svg>", "5:23: error: the page shows /krant/teken.svg#weg")]
    [InlineData("<meta property='og:image' content='https://example.org/krant/og.png'>", "5:36: error: the page shows https://example.org/krant/og.png")]
    [InlineData("<script src=s.js></script>", "5:13: error: the page loads s.js")]
    [InlineData("<iframe src=f.html></iframe>", "5:13: error: the page loads f.html")]
    [InlineData("<object data=o.pdf></object>", "5:14: error: the page loads o.pdf")]
    [InlineData("<html manifest=m.appcache>", "5:16: error: the page links to m.appcache")]
    [InlineData("<form action=/krant/weg>", "5:14: error: the page sends a form to /krant/weg")]
    [InlineData("<button formaction=/krant/weg>", "5:20: error: the page sends a form to /krant/weg")]
    [InlineData("<blockquote cite=/krant/weg>", "5:18: error: the page links to /krant/weg")]
    [InlineData("<link rel=stylesheet href=/krant/weg.css>", "5:27: error: the page links to /krant/weg.css")]
    [InlineData("<style>@import 'weg.css';</style>", "5:17: error: the page loads weg.css")]
    [InlineData("<style>a { b: url( weg.png ) }</style>", "5:20: error: the page loads weg.png")]
    [InlineData("<p style='background: url(&quot;weg.png&quot;)'>", "5:33: error: the page loads weg.png")]
    [InlineData("<SCRIPT>'</scrip>'</SCRIPT><a href=weg>", "5:36: error: the page links to weg")]
    public async Task Whatever_a_page_needs_is_there(string markup, string expected) =>
        (await CheckMarkupAsync(markup)).ShouldBe($"a/index.html:{expected}, which is not there {Cure}");

    [Theory]
    [InlineData("<!-- <a href='weg/'> -->")]
    [InlineData("<script>if (a <b) c = \"<a href='weg/'>\"</script>")]
    [InlineData("<style>a::after { content: \"<img src=weg.jpg> url(weg.png)\" } /* url(weg.png) */ b { c: url(#x) url(data:x) }</style>")]
    [InlineData("<textarea><a href=weg></textarea>")]
    [InlineData("a < b <> </a href='weg/'> 1<2")]
    [InlineData("<p title=\"<a href='weg/'>\">x</p>")]
    [InlineData("<p ='x' \"'>")]
    [InlineData("<link rel=preconnect href=/krant/weg/>")]
    [InlineData("<meta name=description content='zie ?url=weg'>")]
    [InlineData("<meta http-equiv=refresh content=300>")]
    [InlineData("<a data-href=weg hreflang=nl>")]
    public async Task What_is_no_link_is_none(string markup) => (await CheckMarkupAsync(markup)).ShouldBe("");

    [Fact]
    public async Task A_tag_that_the_page_ends_in_is_no_link() =>
        (await CheckMarkupAsync("unfinished <a href=")).ShouldBe("a/index.html:5:12: error: the page ends in the middle of a tag (publish it again)\n");

    [Theory]
    [InlineData("<base href=/krant/c/><a href=../b/>x</a>", "")]
    [InlineData("<base href='https://elders.example/'><a href=weg>x</a> <a href=/krant/weg>x</a>", "")]
    [InlineData("<base target=x><base href=/krant/b/><base href=/krant/><a href=#oud>x</a>", "")]
    [InlineData("<base href=/krant/c/><a href=weg>x</a>", "a/index.html:5:30: error: the page links to weg, which is not there " + Cure)]
    [InlineData("<base href=/krant/b/><a href=#hier>x</a>", "a/index.html:5:30: error: the page links to #hier, which is not there " + Cure)]
    public async Task A_base_counts_for_all_links(string markup, string expected) => (await CheckMarkupAsync(markup)).ShouldBe(expected);

    [Theory]
    [InlineData("/krant/B/", "/krant/b/")]
    [InlineData("../Foto%20een.JPG", "/krant/foto een.jpg")]
    public async Task A_link_in_another_case_names_the_right_one(string link, string right) => (await CheckAsync(link))
        .ShouldBe($"a/index.html:5:10: error: the page links to {link}, which is not there (write {right}: a server tells upper from lower case)\n");

    [Fact]
    public async Task An_id_twice_and_a_missing_title_are_warnings_and_a_missing_description_a_note()
    {
        _tree.Write("index.html", "<html><body id=x><p id='&#120;'><p id=\"y\">");

        (await _tree.FindAsync()).ShouldBe("""
            index.html:1:1: warning: the page has no title (give it one: tabs, bookmarks and search results show it)
            index.html:1:1: note: the page has no description (give it one, or the site: search results show it)
            index.html:1:25: warning: the id "x" is on the page more than once (links lead to the first: give the others another id)

            """);
    }

    [Theory]
    [InlineData("<title> </title><meta name=description content=x>", "index.html:1:1: warning: the page has no title (give it one: tabs, bookmarks and search results show it)\n")]
    [InlineData("<title>x</title><meta name=description content=' '>", "index.html:1:1: note: the page has no description (give it one, or the site: search results show it)\n")]
    [InlineData("<title>x</title><meta name=robots content=noindex>", "")]
    public async Task A_page_that_search_engines_list_says_what_it_is(string html, string expected)
    {
        _tree.Write("index.html", html);

        (await _tree.FindAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task What_every_page_lacks_is_told_once()
    {
        for (var page = 0; page < 9; page++)
            _tree.Write($"{page}.html", "<title>x</title>");

        (await _tree.FindAsync()).ShouldBe("0.html:1:1: note: the page has no description, nor have 8 other pages (give it one, or the site: search results show it)\n");
    }

    [Fact]
    public async Task A_link_that_is_dead_on_every_page_is_told_once()
    {
        for (var page = 0; page < 9; page++)
            _tree.Write($"{page}.html", "<title>x</title><meta name=description content=x><a href=/krant/weg/>");

        (await _tree.FindAsync()).ShouldBe($"0.html:1:58: error: the page links to /krant/weg/, which is not there (nor is it for 8 other pages) {Cure}");
    }

    private Task<string> CheckAsync(string link) => CheckMarkupAsync($"<a href=\"{link}\">x</a>");

    private Task<string> CheckMarkupAsync(string markup) => _tree
        .Write("a/index.html", $"<!doctype html>\n<title>A</title>\n<meta name=\"description\" content=\"x\">\n<p id=hier>x</p><p id=café>\n{markup}\n")
        .Write("b/index.html", "<!doctype html>\n<title>B</title>\n<meta name=\"description\" content=\"x\"><p id='deel&amp;2'>x</p><a name=oud></a>")
        .Write("los.html", "<title>C</title><meta name=description content=x>")
        .Write("foto een.jpg", "")
        .Write("teken.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='wel'/></svg>")
        .FindAsync();
}
