using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Articles;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The open pages, which hear by server-sent events what became of a build.</summary>
/// <remarks>
/// <c>built</c> has the version of the site that is served as its id, and what changed since the one before; <c>errors</c> the errors that
/// keep it at
/// that. A page that comes, or comes back, says which version it knows, and is told at once what all builds since changed: builds do not
/// wait for a page that is still loading.
/// </remarks>
internal sealed class Listeners
{
    public const string Address = "/_preview";

    // So that a page finds a preview that was started again soon.
    private const string Retry = "retry: 500\n\n";

    private readonly ConcurrentDictionary<Channel<string>, bool> _open = [];
    private readonly string _start = Guid.NewGuid().ToString("N")[..8];
    private volatile string? _failure;
    private volatile bool _isClosed;
    private volatile ImmutableList<Built> _builds = [];

    /// <summary>Of what is served; another one after a start and after each build that changed something.</summary>
    public string Version => VersionAfter(_builds);

    public void Fail(ImmutableArray<Diagnostic> errors) =>
        Tell(_failure = Event("errors", JsonSerializer.Serialize(
            [.. errors.Select(error => error.ToString())], PreviewJson.Default.StringArray)));

    /// <param name="hasChanged">False where the build wrote nothing.</param>
    /// <param name="built">What changed.</param>
    public void Succeed(bool hasChanged, Built built)
    {
        if (hasChanged)
            _builds = _builds.Add(built);
        _failure = null;
        Tell(Event(_builds, built));
    }

    public void Close()
    {
        _isClosed = true;
        foreach (var listener in _open.Keys)
            listener.Writer.TryComplete();
    }

    /// <summary>
    /// Keeps a page told until it is left. It names the version that it knows as <c>since</c>, and again when its connection broke.
    /// </summary>
    public async Task ServeAsync(HttpContext context)
    {
        var listener = Channel.CreateUnbounded<string>();
        _open[listener] = true;
        if (_isClosed)
            listener.Writer.TryComplete();
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await SendAsync(context, Retry + Missed((string?)context.Request.Headers["Last-Event-ID"] ?? context.Request.Query["since"]));
            await foreach (var told in listener.Reader.ReadAllAsync(context.RequestAborted))
                await SendAsync(context, told);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            _open.TryRemove(listener, out _);
        }
    }

    private static async Task SendAsync(HttpContext context, string told)
    {
        await context.Response.WriteAsync(told, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    // A version of an earlier start, or of none, may have missed anything that the builds of this one did not see.
    private string Missed(string? version)
    {
        var builds = _builds;
        var known = Enumerable.Range(0, builds.Count + 1).FirstOrDefault(count => VersionAfter(builds, count) == version, -1);
        var missed = builds.Skip(known).Aggregate(new Built(known >= 0, ImmutableDictionary<string, string>.Empty),
            (one, next) => one.Then(next));
        return Event(builds, missed) + _failure;
    }

    private string VersionAfter(ImmutableList<Built> builds, int? count = null) => $"{_start}-{count ?? builds.Count}";

    private string Event(ImmutableList<Built> builds, Built built) =>
        $"id: {VersionAfter(builds)}\n{Event("built", JsonSerializer.Serialize(built, PreviewJson.Default.Built))}";

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private void Tell(string told)
    {
        foreach (var listener in _open.Keys)
            listener.Writer.TryWrite(told);
    }
}
