using System.Net;
using System.Net.Sockets;
using Site.Checking.External;
using Site.Checking.Links;
using Site.Tests.Publishing;

namespace Site.Tests.Checking.External;

/// <summary>How other sites are asked, against a real server that counts.</summary>
public sealed class ExternalLinkTests : IAsyncDisposable
{
    private const string Mend = " (mend or remove the link, or except it with --except)";
    private const string Later = " (check again later)";

    private readonly HastyClock _clock = new();
    private readonly TemporaryFolder _folder = new();
    private LinkServer _server = null!;

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_link_that_answers_is_asked_once_for_its_head_by_a_program_that_says_who_it_is()
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync("a?b=c")).ShouldBeEmpty();

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a?b=c"]);
        _server.Programs.Distinct().ShouldHaveSingleItem().ShouldMatch(@"^site-check/\d+\.\d+ \(\+http://127\.0\.0\.1/krant/\)$");
    }

    [Theory]
    [InlineData("403")]
    [InlineData("404")]
    [InlineData("405")]
    [InlineData("501")]
    public async Task Where_a_head_is_refused_the_whole_is_asked_for(string refusal)
    {
        _server = await LinkServer.StartAsync(("HEAD /a", [refusal]), ("GET /a", ["200"]));

        (await CheckAsync("a")).ShouldBeEmpty();

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a", "GET /a"]);
    }

    [Theory]
    [InlineData("404", "error", "answers 404 Not Found" + Mend)]
    [InlineData("410", "error", "answers 410 Gone" + Mend)]
    [InlineData("403", "warning", "answers 403 Forbidden (look at it yourself; except it with --except if it is well)")]
    [InlineData("503", "warning", "answers 503 Service Unavailable" + Later)]
    [InlineData("429 Retry-After 7", "warning", "answers 429 Too Many Requests and asks to come back after 7 s" + Later)]
    [InlineData("301 Location /b", "note", "has moved to {0}b for good (write the new address)")]
    [InlineData("308 Location b?c", "note", "has moved to {0}b?c for good (write the new address)")]
    [InlineData("302 Location /weg", "error", "answers 404 Not Found" + Mend)]
    [InlineData("302 Location /a", "error", "redirects more than 10 times" + Mend)]
    [InlineData("302 Location ftp://x.example/", "warning", "redirects to ftp://x.example/, which is no web address (look at it yourself; except it with --except if it is well)")]
    public async Task What_an_answer_means_is_told_where_the_link_stands(string answer, string severity, string what)
    {
        _server = await LinkServer.StartAsync(("/a", [answer]), ("/weg", ["404"]));

        var address = _server.Hosts[0];
        (await CheckAsync("a")).ShouldBe([$"a.html:3:4: {severity}: it links to {address}a, which {string.Format(null, what, address)}"]);
    }

    [Theory]
    [InlineData("302 Location /b")]
    [InlineData("307 Location b")]
    public async Task A_redirect_for_now_is_well(string answer)
    {
        _server = await LinkServer.StartAsync(("/a", [answer]));

        (await CheckAsync("a")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_move_for_good_counts_up_to_the_first_redirect_for_now()
    {
        _server = await LinkServer.StartAsync(("/a", ["301 Location /b"]), ("/b", ["302 Location /c"]), ("/c", ["301 Location /d"]));

        (await CheckAsync("a")).ShouldHaveSingleItem().ShouldContain($"has moved to {_server.Hosts[0]}b for good");
    }

    [Fact]
    public async Task A_host_that_is_overrun_is_asked_again_when_it_wishes()
    {
        _server = await LinkServer.StartAsync(("/a", ["429 Retry-After 7", "200"]), ("/b", ["200"]));

        (await CheckAsync("a", "b")).ShouldBeEmpty();

        // What comes after the refusal waits as well.
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a", "HEAD /a", "HEAD /b"]);
        _clock.Waits.ShouldBe([0.5, 7, 0.5]);
    }

    [Fact]
    public async Task A_host_that_fails_is_asked_again_after_the_others()
    {
        _server = await LinkServer.StartAsync(("/a", ["502", "200"]));

        (await CheckAsync("a", "b")).ShouldBeEmpty();

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a", "HEAD /b", "HEAD /a"]);
        _clock.Waits.ShouldBe([0.5, 0.5, 5]);
    }

    [Fact]
    public async Task A_host_that_wants_an_hour_is_left_alone()
    {
        _server = await LinkServer.StartAsync(("/a", ["429 Retry-After 3600"]));

        (await CheckAsync("a", "b")).ShouldAllBe(said => said.Contains("asks to come back after 3600 s"));

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time_with_a_pause_between()
    {
        _server = await LinkServer.StartAsync();

        await CheckAsync("a", "b", "c", "d");

        _server.MostAtOneHost.ShouldBe(1);
        _clock.Waits.ShouldBe([0.5, 0.5, 0.5, 0.5]);
    }

    [Fact]
    public async Task Few_hosts_are_asked_at_once()
    {
        var together = new TaskCompletionSource();
        _server = await LinkServer.StartAsync(
            (_, server) =>
            {
                // The first ones wait for each other: with fewer than three at once this would never end.
                if (server.MostAtOnce >= 3)
                    together.TrySetResult();
                return together.Task;
            }, hosts: 6);

        (await CheckAsync(NewCache(), Options(), [.. _server.Hosts.SelectMany(host => new[] { Link(new(host, "a")), Link(new(host, "b")) })])).ShouldBeEmpty();

        _server.MostAtOnce.ShouldBe(3);
        _server.MostAtOneHost.ShouldBe(1);
        _server.Asked.Count.ShouldBe(18);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_doubtful()
    {
        _server = await LinkServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        (await CheckAsync(NewCache(), Options() with { Timeout = TimeSpan.FromSeconds(0.3) }, Link(new(_server.Hosts[0], "a")))).ShouldHaveSingleItem()
            .ShouldBe($"a.html:3:4: warning: it links to {_server.Hosts[0]}a, which did not answer within 0.3 s{Later}");
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, "error", "has a host that does not exist" + Mend)]
    [InlineData(SocketError.TryAgain, "warning", "has a host whose name cannot be looked up now" + Later)]
    public async Task A_host_without_an_address_is_told(SocketError fault, string severity, string what)
    {
        _server = await LinkServer.StartAsync();
        var options = Options() with { Resolve = (_, _) => Task.FromException<IPAddress[]>(new SocketException((int)fault)) };

        (await CheckAsync(NewCache(), options, Link(new("http://weg.example/")))).ShouldBe([$"a.html:3:4: {severity}: it links to http://weg.example/, which {what}"]);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.TryAgain)]
    public async Task Where_no_name_is_known_the_machine_is_told_to_be_off_the_network(SocketError fault)
    {
        _server = await LinkServer.StartAsync();
        var options = Options() with { Resolve = (_, _) => Task.FromException<IPAddress[]>(new SocketException((int)fault)) };

        (await CheckAsync(NewCache(), options, [.. from name in (string[])["a", "b", "c"] select Link(new($"http://{name}.example/"))])).ShouldBe(
        [
            "a.html:3:4: error: neither the host of its link to http://a.example/ nor any other could be found by its name"
                + " (look whether this machine is on the network, and check again)",
        ]);
    }

    [Fact]
    public async Task A_host_that_is_switched_off_is_doubtful()
    {
        _server = await LinkServer.StartAsync();
        var address = new Uri(_server.Hosts[0], "a");
        await _server.DisposeAsync();

        (await CheckAsync(NewCache(), Options(), Link(address))).ShouldBe([$"a.html:3:4: warning: it links to {address}, which refuses the connection{Later}"]);
    }

    [Fact]
    public async Task A_private_network_is_not_asked_on_behalf_of_a_public_site()
    {
        _server = await LinkServer.StartAsync();
        var options = Options() with { Site = new("https://krant.example/"), Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) };

        (await CheckAsync(NewCache(), options, Link(new(_server.Hosts[0], "a")), Link(new($"http://open.example:{_server.Hosts[0].Port}/a")))).ShouldBe(
        [
            $"a.html:3:4: warning: it links to {_server.Hosts[0]}a, which is on a private network, where readers are not (look at it yourself; except it with --except if it is well)",
            $"a.html:3:4: warning: it links to http://open.example:{_server.Hosts[0].Port}/a, which is on a private network (look at it yourself; except it with --except if it is well)",
        ]);

        _server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_robots_may_not_ask_is_not_asked()
    {
        _server = await LinkServer.StartAsync();
        _server.Robots = "User-agent: *\nDisallow: /geheim/\n";

        (await CheckAsync("geheim/a", "b")).ShouldBe(
            [$"a.html:3:4: note: it links to {_server.Hosts[0]}geheim/a, which was not asked: its host's robots.txt asks programs not to (look at it yourself)"]);

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /b"]);
    }

    [Fact]
    public async Task A_good_answer_is_kept_and_a_bad_one_is_not()
    {
        _server = await LinkServer.StartAsync(("/moved", ["301 Location /b"]), ("/weg", ["404"]));
        var cache = NewCache();
        var first = await CheckAsync(cache, Options(), Links("a", "moved", "weg"));
        cache.Write(_folder.At("answers.json"));
        _server.Asked.Clear();

        (await CheckAsync(AnswerCache.Read(_folder.At("answers.json"), _clock.GetUtcNow().AddDays(-7)), Options(), Links("a", "moved", "weg"))).ShouldBe(first);
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /weg", "GET /weg"]);
    }

    [Fact]
    public async Task A_good_answer_holds_for_some_days()
    {
        _server = await LinkServer.StartAsync();
        var cache = NewCache();
        await CheckAsync(cache, Options(), Links("a"));
        cache.Write(_folder.At("answers.json"));
        _server.Asked.Clear();

        await CheckAsync(AnswerCache.Read(_folder.At("answers.json"), _clock.GetUtcNow().AddSeconds(1)), Options(), Links("a"));
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"Version\": 2, \"Answers\": {}}")]
    [InlineData("{\"Version\": 1}")]
    public async Task A_damaged_cache_is_none(string text)
    {
        _server = await LinkServer.StartAsync();
        File.WriteAllText(_folder.At("answers.json"), text);

        AnswerCache.Read(_folder.At("answers.json"), DateTimeOffset.MinValue).Find(new("http://a.example/")).ShouldBeNull();
    }

    [Fact]
    public async Task A_link_is_told_in_each_file_that_has_it_and_in_many_once()
    {
        _server = await LinkServer.StartAsync(("/a", ["404"]), ("/b", ["404"]));
        LinkPlace Place(string file) => new(file, new(1, 2), LinkUse.Show);
        ExternalLink Shown(string path, params string[] files) => new(new(_server.Hosts[0], path), [.. files.Select(Place)]);

        (await CheckAsync(NewCache(), Options(), Shown("a", "1.html", "2.html", "3.html"), Shown("b", "1.html", "2.html", "3.html", "4.html"))).ShouldBe(
        [
            .. from file in (string[])["1", "2", "3"]
               select $"{file}.html:1:2: error: it shows {_server.Hosts[0]}a, which answers 404 Not Found{Mend}",
            $"1.html:1:2: error: it shows {_server.Hosts[0]}b, which answers 404 Not Found; so do 3 other files{Mend}",
        ]);
        _server.Asked.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Exceptions_are_not_asked()
    {
        _server = await LinkServer.StartAsync();

        await CheckAsync(NewCache(), Options() with { Exceptions = ["127.0.0.1"] }, Links("a"));

        _server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("linkedin.com", "https://www.linkedin.com/in/x", true)]
    [InlineData("linkedin.com", "https://linkedin.com/", true)]
    [InlineData("linkedin.com", "https://anderlinkedin.com/", false)]
    [InlineData("*.nl", "https://krant.nl/a", true)]
    [InlineData("https://krant.nl/oud/*", "https://krant.nl/oud/a?b", true)]
    [InlineData("https://krant.nl/oud/*", "http://krant.nl/oud/a", false)]
    [InlineData("krant.nl/oud/*", "http://krant.nl/oud/a", true)]
    [InlineData("krant.nl/oud", "http://krant.nl/oud/a", false)]
    [InlineData("*/oud/*", "http://krant.nl/oud/a", true)]
    [InlineData("münchen.example", "http://xn--mnchen-3ya.example/", true)]
    [InlineData("xn--mnchen-3ya.example", "http://MÜNCHEN.example./", true)]
    [InlineData("https://münchen.example/oud/*", "https://xn--mnchen-3ya.example:443/oud/a", true)]
    [InlineData("krant.nl.", "http://www.krant.nl./", true)]
    [InlineData("127.0.0.1", "http://2130706433/", true)]
    public async Task An_exception_is_a_host_or_an_address_with_stars(string pattern, string address, bool isExcepted)
    {
        _server = await LinkServer.StartAsync();

        new LinkExceptions([pattern]).Has(new(address)).ShouldBe(isExcepted);
    }

    private Task<string[]> CheckAsync(params string[] paths) => CheckAsync(NewCache(), Options(), Links(paths));

    private async Task<string[]> CheckAsync(AnswerCache cache, ExternalOptions options, params ExternalLink[] links)
    {
        using var checker = new ExternalLinkChecker(options, cache);
        return [.. (await checker.CheckAsync(links)).Select(said => said.ToString())];
    }

    private ExternalOptions Options() => new() { Site = new("http://127.0.0.1/krant/"), Clock = _clock, Hosts = 3 };

    private ExternalLink[] Links(params string[] paths) => [.. paths.Select(path => Link(new(_server.Hosts[0], path)))];

    private static ExternalLink Link(Uri address) => new(address, [new("a.html", new(3, 4), LinkUse.Link)]);

    private static AnswerCache NewCache() => AnswerCache.Read(null, DateTimeOffset.MinValue);
}
