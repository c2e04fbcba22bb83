namespace Site.Tests.Checking.External;

/// <summary><c>site check --external</c>, from the files to the exit status.</summary>
public sealed class ExternalCommandTests : IDisposable
{
    private readonly CheckedFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task A_dead_link_fails_and_is_told_at_its_place_in_the_page_and_not_in_the_feeds()
    {
        await using var server = await LinkServer.StartAsync(("/weg", ["404"]));
        var address = $"{server.Hosts[0]}weg";
        _tree.Write("index.html", CheckedFolder.Page(
            $"<a href='{address}#deel'>x</a> <a href=mailto:a@b.example>x</a> <form action='{server.Hosts[0]}vorm'></form>", $"<link rel=preconnect href='{server.Hosts[0]}tip'>"))
            .Write("feed.json", $$"""{"version": "https://jsonfeed.org/version/1.1", "title": "x", "feed_url": "http://localhost/feed.json", "items": [{"id": "1", "content_text": "x", "date_published": "2022-11-30T10:00:00Z", "url": "{{address}}"}]}""");

        var run = await _tree.RunAsync("--external", "--url", "http://localhost/");

        run.Error.ShouldBe($"index.html:3:10: error: it links to {address}, which answers 404 Not Found (mend or remove the link, or except it with --except)\n");
        run.Status.ShouldBe(1);
        server.Asked.ShouldBe(["GET /robots.txt", "HEAD /weg", "GET /weg"]);
    }

    [Fact]
    public async Task A_link_in_a_feed_and_one_in_a_style_sheet_are_asked()
    {
        await using var server = await LinkServer.StartAsync(("/weg", ["410"]));
        _tree.Write("s.css", $"a {{ b: url({server.Hosts[0]}wel.png) }}")
            .Write("feed.json", $$"""{"version": "https://jsonfeed.org/version/1.1", "title": "x", "feed_url": "http://localhost/feed.json", "items": [{"id": "1", "content_html": "<img src='{{server.Hosts[0]}}weg'>", "date_published": "2022-11-30T10:00:00Z"}]}""");

        (await _tree.RunAsync("--external", "--url", "http://localhost/")).Error.ShouldBe(
            $"feed.json:1:143: error: it shows {server.Hosts[0]}weg, which answers 410 Gone (mend or remove the link, or except it with --except)\n");
        server.Asked.ShouldBe(["GET /robots.txt", "HEAD /wel.png", "HEAD /weg"]);
    }

    [Fact]
    public async Task A_link_that_hands_an_address_of_the_site_to_a_service_is_not_asked()
    {
        await using var server = await LinkServer.StartAsync();
        _tree.Write("index.html", CheckedFolder.Page(
            $"<a href='{server.Hosts[0]}volg?url=http%3A%2F%2Flocalhost%2Fkrant%2Ffeed.xml'></a><a href='{server.Hosts[0]}volg?url=http%3A%2F%2Felders%2Ffeed.xml'></a>"));

        await _tree.RunAsync("--external", "--url", "http://localhost/krant/");

        server.Asked.ShouldBe(["GET /robots.txt", "HEAD /volg?url=http%3A%2F%2Felders%2Ffeed.xml"]);
    }

    [Fact]
    public async Task An_address_that_is_written_in_several_ways_is_asked_once()
    {
        await using var server = await LinkServer.StartAsync(("/a", ["404"]));
        var port = server.Hosts[0].Port;
        _tree.Write("1.html", CheckedFolder.Page($"<a href=http://127.0.0.1:{port}/a></a>")).Write("2.html", CheckedFolder.Page($"<a href='http://x:y@0x7f.1:{port}/a#b'></a>"));

        var run = await _tree.RunAsync("--external", "--url", "http://localhost/");

        run.Error.Split('\n').Where(line => line.Contains("answers 404", StringComparison.Ordinal)).Select(line => line[..6]).ShouldBe(["1.html", "2.html"]);
        server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a", "GET /a"]);
    }

    [Fact]
    public async Task Warnings_alone_are_no_failure_and_good_answers_are_kept()
    {
        await using var server = await LinkServer.StartAsync(("/niet", ["401"]));
        _tree.Write("index.html", CheckedFolder.Page($"<a href={server.Hosts[0]}a></a><a href={server.Hosts[0]}niet></a>"));
        string[] arguments = ["--external", "--url", "http://localhost/", "--cache", _tree.At("answers")];

        var run = await _tree.RunAsync(arguments);
        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldEndWith("0 errors, 1 warnings, 0 notes\n");
        server.Asked.Clear();
        await _tree.RunAsync(arguments);

        server.Asked.ShouldBe(["GET /robots.txt", "HEAD /niet", "GET /niet"]);
    }

    [Fact]
    public async Task What_the_settings_or_the_line_except_is_not_asked()
    {
        await using var server = await LinkServer.StartAsync();
        _tree.Write("tree/index.html", CheckedFolder.Page($"<a href={server.Hosts[0]}a></a><a href={server.Hosts[0]}b></a>")).Write("input/settings.yml", "except_links: ['*/a']");
        using var output = new StringWriter();

        (await Site.Commands.CommandLine.RunAsync(
            ["check", _tree.At("tree"), "--root", _tree.Path, "--external", "--url", "http://localhost/", "--except", "127.0.0.1:*/b"], output, output)).ShouldBe(0);

        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_that_cannot_be_kept_are_a_warning()
    {
        _tree.Write("index.html", CheckedFolder.Page("x"));

        var run = await _tree.RunAsync("--external", "--cache", _tree.At("geen/answers"));

        run.Status.ShouldBe(0);
        run.Error.ShouldStartWith("geen/answers:1:1: warning: the answers cannot be kept: ");
    }

    [Fact]
    public async Task Days_are_a_number()
    {
        var run = await _tree.RunAsync("--external", "--days", "-1");

        run.Status.ShouldBe(2);
        run.Error.ShouldStartWith("site: --days: '-1' is no whole number from 0 to 3650\n");
    }
}
