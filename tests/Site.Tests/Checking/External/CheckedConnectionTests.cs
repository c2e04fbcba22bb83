using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Site.Checking.External;
using Site.Checking.Links;

namespace Site.Tests.Checking.External;

/// <summary>Where a public site's questions go: a name leads where the test says, and a public address to a server of the test.</summary>
public sealed class CheckedConnectionTests : IAsyncDisposable
{
    private const string Public = "93.184.216.34";
    private const string Private = "is on a private network (look at it yourself; except it with --except if it is well)";

    private readonly ConcurrentQueue<string> _connected = [];
    private readonly ConcurrentQueue<string> _resolved = [];
    private LinkServer _server = null!;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData(Public + " 127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::127.0.0.1 " + Public)]
    [InlineData("2002:7f00:1::")]
    [InlineData("169.254.169.254")]
    [InlineData("fe80::1%1")]
    public async Task A_name_with_one_private_address_is_not_connected_to(string addresses)
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync(_ => addresses, "http://open.example/")).ShouldBe([$"a.html:1:1: warning: it links to http://open.example/, which {Private}"]);

        _connected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://münchen.example/a")]
    [InlineData("http://MÜNCHEN.example./a")]
    [InlineData("http://faß.example/a")]
    [InlineData("http://_open.example/a")]
    public async Task However_a_name_is_written_its_addresses_are_looked_at(string address)
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync(_ => "127.0.0.1", address)).ShouldHaveSingleItem().ShouldEndWith(Private);

        _connected.ShouldBeEmpty();
        _resolved.ShouldAllBe(name => name.All(char.IsAscii) && !name.EndsWith('.'));
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_in_a_moment_is_looked_at_again_for_each_question()
    {
        _server = await LinkServer.StartAsync();

        // robots.txt, the first page, and then the private network.
        (await CheckAsync(asked => asked < 2 ? Public : "127.0.0.1", "http://wissel.example/a", "http://wissel.example/b"))
            .ShouldBe([$"a.html:1:1: warning: it links to http://wissel.example/b, which {Private}"]);

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
        _connected.ShouldBe([$"{Public}:80", $"{Public}:80"]);
    }

    [Fact]
    public async Task What_is_connected_to_is_what_was_looked_at_and_the_next_address_where_the_first_refuses()
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync(_ => "203.0.112.1 " + Public, "http://open.example:8080/a")).ShouldBeEmpty();

        _connected.ShouldBe(["203.0.112.1:8080", $"{Public}:8080", "203.0.112.1:8080", $"{Public}:8080"]);
        _resolved.ShouldBe(["open.example", "open.example"]);
    }

    [Theory]
    [InlineData("http://intern.example/b", "redirects to http://intern.example/b, which ", false)]
    [InlineData("http://2130706433/b", "redirects to http://127.0.0.1/b, which is on a private network", true)]
    [InlineData("http://[::ffff:7f00:1]/b", "redirects to http://[::ffff:127.0.0.1]/b, which is on a private network", true)]
    [InlineData("http://localhost./b", "redirects to http://localhost/b, which is on a private network", true)]
    [InlineData("http://open.example:25/b", "redirects to http://open.example:25/b, which has a port that browsers do not open", true)]
    [InlineData("file:///etc/passwd", "which is no web address", true)]
    [InlineData("http://naam:geheim@localhost/b", "redirects to http://localhost/b, which is on a private network", true)]
    public async Task A_redirect_goes_by_the_same_rule(string location, string what, bool isToldWhere)
    {
        _server = await LinkServer.StartAsync(("/a", [$"302 Location {location}"]));

        var said = (await CheckAsync((name, _) => name == "intern.example" ? "10.0.0.1" : Public, "http://open.example/a")).ShouldHaveSingleItem();

        said.ShouldContain(isToldWhere ? what : Private);
        said.ShouldNotContain("geheim");
        _connected.ShouldAllBe(address => address == $"{Public}:80");
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
    }

    [Theory]
    [InlineData("http://intern.example/robots.txt")]
    [InlineData("http://127.1/robots.txt")]
    [InlineData("http://open.example:22/robots.txt")]
    [InlineData("gopher://open.example/")]
    [InlineData("http://")]
    public async Task A_robots_file_that_redirects_goes_by_the_same_rule(string location)
    {
        _server = await LinkServer.StartAsync((context, _) => Task.CompletedTask);
        _server.AnswerRobots = context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        };

        (await CheckAsync((name, _) => name == "intern.example" ? "10.0.0.1" : Public, "http://open.example/a")).ShouldBeEmpty();

        _connected.ShouldAllBe(address => address == $"{Public}:80");
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
    }

    [Fact]
    public async Task Two_ways_to_write_a_host_are_one_host()
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync(_ => Public, "http://münchen.example/a", "http://XN--MNCHEN-3YA.example.:80/b")).ShouldBeEmpty();

        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a", "HEAD /b"]);
        _server.MostAtOneHost.ShouldBe(1);
    }

    [Fact]
    public async Task A_site_on_a_private_network_may_ask_its_neighbours()
    {
        _server = await LinkServer.StartAsync();

        (await CheckAsync(new Uri("http://krant.internal/"), (_, _) => "10.0.0.1", "http://wiki.internal/a")).ShouldBeEmpty();

        _connected.ShouldAllBe(address => address == "10.0.0.1:80");
    }

    [Fact]
    public async Task Nobody_is_sent_a_cookie_a_password_or_where_one_comes_from()
    {
        var headers = new ConcurrentQueue<string>();
        _server = await LinkServer.StartAsync((context, _) =>
        {
            foreach (var header in context.Request.Headers)
                headers.Enqueue(header.Key);
            context.Response.Headers.SetCookie = "a=b";
            if (context.Request.Path == "/a")
                (context.Response.StatusCode, context.Response.Headers.Location) = (302, "http://naam:geheim@open.example/b");
            return Task.CompletedTask;
        });

        (await CheckAsync(_ => Public, "http://naam:geheim@open.example/a", "http://open.example/c")).ShouldBeEmpty();

        headers.Distinct().Order(StringComparer.Ordinal).ShouldBe(["Accept", "Host", "User-Agent"]);
    }

    private Task<string[]> CheckAsync(Func<int, string> addresses, params string[] links) => CheckAsync((_, asked) => addresses(asked), links);

    private Task<string[]> CheckAsync(Func<string, int, string> addresses, params string[] links) => CheckAsync(new Uri("https://krant.example/"), addresses, links);

    private async Task<string[]> CheckAsync(Uri site, Func<string, int, string> addresses, params string[] links)
    {
        var options = new ExternalOptions
        {
            Site = site,
            Clock = new HastyClock(),
            Resolve = (name, _) =>
            {
                _resolved.Enqueue(name);
                return Task.FromResult<IPAddress[]>([.. addresses(name, _resolved.Count - 1).Split(' ').Select(IPAddress.Parse)]);
            },
            Connect = ConnectAsync,
        };
        using var checker = new ExternalLinkChecker(options, AnswerCache.Read(null, DateTimeOffset.MinValue));
        return
        [
            .. from said in await checker.CheckAsync([.. links.Select(link => new ExternalLink(new(link), [new("a.html", new(1, 1), LinkUse.Link)]))])
               select said.ToString(),
        ];
    }

    private Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellation)
    {
        _connected.Enqueue(address.ToString());
        return address.Address.ToString() == "203.0.112.1"
            ? Task.FromException<Stream>(new SocketException((int)SocketError.ConnectionRefused))
            : CheckedConnection.ConnectAsync(new(IPAddress.Loopback, _server.Hosts[0].Port), cancellation);
    }
}
