using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Site.Tests.Deploying;

/// <summary>A change of a remote, as it went over the network.</summary>
internal sealed record Request(string Method, string Path, string? ContentType, string? CacheControl);

/// <summary>The network between rclone and a storage system: it knows what went over it, and can go.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private static readonly string[] Changing = ["PUT", "DELETE"];

    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });
    private readonly ConcurrentQueue<Request> _changes = new();
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _port;
    private readonly WebApplication _app;
    private int _requests;
    private int _left = int.MaxValue;

    private Wire(int port)
    {
        _port = port;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(ForwardAsync);
    }

    /// <summary>For rclone: a folder of a WebDAV server, without any configuration.</summary>
    public string Remote => $":webdav,vendor=other,url='{_app.Urls.Single()}':krant";

    /// <summary>How many requests there were of any kind.</summary>
    public int Requests => _requests;

    /// <summary>Done once a change is held back.</summary>
    public Task Held => _held.Task;

    /// <summary>True to hold back the changes that are too many, instead of losing the connection.</summary>
    public bool Holds { get; set; }

    /// <summary>True to bring the files that are too many to the storage system all the same, and lose its answers.</summary>
    public bool LosesAnswers { get; set; }

    public static async Task<Wire> ToAsync(RcloneServer server)
    {
        var wire = new Wire(server.Port);
        await wire._app.StartAsync();
        return wire;
    }

    /// <summary>What was changed since the last call, in its order.</summary>
    public IReadOnlyList<Request> TakeChanges()
    {
        var taken = _changes.ToArray();
        _changes.Clear();
        return taken;
    }

    /// <summary>The network is gone after so many more changes.</summary>
    public void LetThrough(int changes) => _left = changes;

    public void LetAllThrough() => _left = int.MaxValue;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        var isChange = Changing.Contains(context.Request.Method);
        var isTooMany = _left < int.MaxValue && (isChange ? Interlocked.Decrement(ref _left) : _left) < 0;
        if (isTooMany && !(LosesAnswers && context.Request.Method == "PUT"))
        {
            _held.TrySetResult();
            if (Holds)
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            context.Abort();
            return;
        }

        using var request = new HttpRequestMessage(new(context.Request.Method), new UriBuilder(context.Request.GetEncodedUrl()) { Port = _port }.Uri);
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(context.Request.Body);
        foreach (var header in context.Request.Headers.Where(header => header.Key is not ("Host" or "Transfer-Encoding")))
            if (!request.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value))
                request.Content?.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
        using var answer = await _client.SendAsync(request);
        if (isChange)
            _changes.Enqueue(new(context.Request.Method, context.Request.Path.Value!["/krant/".Length..], context.Request.ContentType, context.Request.Headers.CacheControl));
        if (isTooMany)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Transfer-Encoding"))
            context.Response.Headers[header.Key] = header.Value.ToArray();
        if (answer.StatusCode != HttpStatusCode.NoContent)
            await answer.Content.CopyToAsync(context.Response.Body);
    }
}
