using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace Site.Tests.Checking.External;

/// <summary>Other sites, on the loopback interface: it answers as a test says, and counts who asks for what, and how many at once.</summary>
internal sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _insideHost = new();
    private int _inside;
    private int _mostAtOnce;
    private int _mostAtOneHost;

    private LinkServer(WebApplication app) => _app = app;

    /// <summary>One for each host; they end in a slash.</summary>
    public Uri[] Hosts => [.. _app.Urls.Select(url => new Uri(url))];

    /// <summary>Method and path of every question, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentBag<string> Programs { get; } = [];

    public int MostAtOnce => _mostAtOnce;

    public int MostAtOneHost => _mostAtOneHost;

    /// <summary>What is in <c>robots.txt</c>; null for none.</summary>
    public string? Robots { get; set; }

    /// <summary>How <c>robots.txt</c> is answered, where it is not as <see cref="Robots"/> says.</summary>
    public Func<HttpContext, Task>? AnswerRobots { get; set; }

    public static Task<LinkServer> StartAsync(Func<HttpContext, LinkServer, Task> answer, int hosts = 1) => StartAsync(answer, hosts, null);

    /// <summary>One over TLS that answers everything.</summary>
    public static Task<LinkServer> StartSecureAsync(X509Certificate2 certificate) => StartAsync((_, _) => Task.CompletedTask, hosts: 1, certificate);

    private static async Task<LinkServer> StartAsync(Func<HttpContext, LinkServer, Task> answer, int hosts, X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var host = 0; host < hosts; host++)
            {
                kestrel.Listen(System.Net.IPAddress.Loopback, 0, at =>
                {
                    if (certificate is not null)
                        at.UseHttps(Tls(certificate));
                });
            }
        });
        var app = builder.Build();
        var server = new LinkServer(app);
        app.Run(context => server.AnswerAsync(context, answer));
        await app.StartAsync();
        return server;
    }

    /// <summary>A server that gives each question, by method and path, one answer after the other: a status, perhaps a header and its value.</summary>
    public static Task<LinkServer> StartAsync(params (string Question, string[] Answers)[] answers)
    {
        var left = answers.ToDictionary(answer => answer.Question, answer => new Queue<string>(answer.Answers));
        return StartAsync((context, _) =>
        {
            var queue = left.GetValueOrDefault($"{context.Request.Method} {context.Request.Path}") ?? left.GetValueOrDefault(context.Request.Path.ToString()) ?? new(["200"]);
            var parts = (queue.Count > 1 ? queue.Dequeue() : queue.Peek()).Split(' ', 3);
            context.Response.StatusCode = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            if (parts.Length > 1)
                context.Response.Headers[parts[1]] = parts[2];
            return Task.CompletedTask;
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<HttpContext, LinkServer, Task> answer)
    {
        var host = context.Request.Host.ToString();
        Asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        Programs.Add(context.Request.Headers.UserAgent.ToString());
        Raise(ref _mostAtOnce, Interlocked.Increment(ref _inside));
        Raise(ref _mostAtOneHost, _insideHost.AddOrUpdate(host, 1, (_, inside) => inside + 1));
        try
        {
            if (context.Request.Path != "/robots.txt")
                await answer(context, this);
            else if (AnswerRobots is { } answerRobots)
                await answerRobots(context);
            else if (Robots is { } rules)
                await context.Response.WriteAsync(rules);
            else
                context.Response.StatusCode = 404;
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
            _insideHost.AddOrUpdate(host, 0, (_, inside) => inside - 1);
        }
    }

    // Offline: the server itself would complete its certificate, and a test could not tell who did.
    private static TlsHandshakeCallbackOptions Tls(X509Certificate2 certificate)
    {
        var options = new SslServerAuthenticationOptions { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true) };
        return new() { OnConnection = _ => ValueTask.FromResult(options) };
    }

    private static void Raise(ref int most, int now)
    {
        for (var was = most; now > was; was = most)
            Interlocked.CompareExchange(ref most, now, was);
    }
}
