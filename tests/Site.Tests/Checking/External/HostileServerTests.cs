using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Site.Checking.External;
using Site.Checking.Links;
using Site.Tests.Publishing;

namespace Site.Tests.Checking.External;

/// <summary>Servers that do what none should: they are told, and take no more than a little time and memory.</summary>
public sealed class HostileServerTests : IAsyncDisposable
{
    private LinkServer _server = null!;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_head_without_end_is_cut_off()
    {
        _server = await LinkServer.StartAsync((context, _) =>
        {
            for (var at = 0; at < 40; at++)
                context.Response.Headers["X-" + at] = new string('a', 1_000);
            return Task.CompletedTask;
        });

        (await CheckAsync()).ShouldHaveSingleItem().ShouldContain("which answers with more headers than anybody needs");
    }

    [Fact]
    public async Task A_body_without_end_is_not_read()
    {
        _server = await LinkServer.StartAsync(async (context, _) =>
        {
            if (context.Request.Method == "HEAD")
                context.Response.StatusCode = 405;
            else
                await WriteForEverAsync(context, "x");
        });

        (await CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_rules_without_end_the_beginning_counts()
    {
        _server = await LinkServer.StartAsync();
        _server.AnswerRobots = async context =>
        {
            await context.Response.WriteAsync("User-agent: *\nDisallow: /a\n");
            await WriteForEverAsync(context, "# x\n");
        };

        (await CheckAsync()).ShouldHaveSingleItem().ShouldContain("was not asked: its host's robots.txt asks programs not to");
    }

    [Fact]
    public async Task What_the_host_calls_its_answer_is_not_repeated()
    {
        _server = await LinkServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 404;
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>()!.ReasonPhrase = "\u001b[2J weg";
            return Task.CompletedTask;
        });

        (await CheckAsync()).ShouldHaveSingleItem().ShouldContain("which answers 404 Not Found (");
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://a:b:c/")]
    [InlineData("http:///")]
    [InlineData("http://a\u0378b.nl/")]
    public async Task A_redirect_to_nothing_is_doubtful(string location)
    {
        _server = await LinkServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = Uri.EscapeDataString(location).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);
            return Task.CompletedTask;
        });

        (await CheckAsync()).Length.ShouldBeLessThanOrEqualTo(1);
    }

    // A certificate may say where the one that it is signed with is; to ask there is to ask an address that a stranger wrote.
    [Fact]
    public async Task A_certificate_is_not_completed_from_where_it_says()
    {
        _server = await LinkServer.StartAsync();
        using var certificate = Certificate($"{_server.Hosts[0]}ca.crt");
        await using var secure = await LinkServer.StartSecureAsync(certificate);

        (await CheckAsync(secure.Hosts[0])).ShouldHaveSingleItem().ShouldContain("has a certificate that is not valid");

        _server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proxy_of_the_environment_is_not_used()
    {
        _server = await LinkServer.StartAsync();
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        using var tree = new CheckedFolder();
        tree.Write("index.html", CheckedFolder.Page($"<a href={_server.Hosts[0]}a></a>"));
        using var site = TestSite.From("");
        var line = SiteProcess.Line(site, "check", tree.Path, "--external", "--url", "http://localhost/");
        foreach (var name in (string[])["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
            line.Environment[name] = $"http://{proxy.LocalEndpoint}";
        line.Environment["no_proxy"] = "";

        using var process = SiteProcess.Start(line);
        var run = process.End();

        run.Status.ShouldBe(0, run.Error);
        _server.Asked.ShouldBe(["GET /robots.txt", "HEAD /a"]);
        proxy.Pending().ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://münchen.example/krant/")]
    [InlineData("http://localhost/(krant)/")]
    public async Task Whatever_a_sites_address_is_it_can_be_named(string site)
    {
        _server = await LinkServer.StartAsync();

        using var client = new Site.Checking.External.WebClient(new()
        {
            Site = new(site),
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([new([8, 8, 8, 8])]),
            Connect = (_, stop) => CheckedConnection.ConnectAsync(new(IPAddress.Loopback, _server.Hosts[0].Port), stop),
        });
        using var answer = await client.AskAsync(HttpMethod.Head, new("http://open.example/"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        _server.Programs.ShouldHaveSingleItem().ShouldContain("(+http");
    }

    private static async Task WriteForEverAsync(HttpContext context, string text)
    {
        var much = string.Concat(Enumerable.Repeat(text, 10_000));
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(much, context.RequestAborted);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
        }
    }

    private static X509Certificate2 Certificate(string issuerAt)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [issuerAt]));
        using var signed = request.Create(
            new X500DistinguishedName("CN=elders"), X509SignatureGenerator.CreateForECDsa(issuerKey), DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), [1]);
        return signed.CopyWithPrivateKey(key);
    }

    private Task<string[]> CheckAsync() => CheckAsync(_server.Hosts[0]);

    private static async Task<string[]> CheckAsync(Uri host)
    {
        using var checker = new ExternalLinkChecker(new() { Site = new("http://127.0.0.1/"), Clock = new HastyClock() }, AnswerCache.Read(null, DateTimeOffset.MinValue));
        return [.. (await checker.CheckAsync([new(new(host, "a"), [new("a.html", new(1, 1), LinkUse.Link)])])).Select(said => said.ToString())];
    }
}
