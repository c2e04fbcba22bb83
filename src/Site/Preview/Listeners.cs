using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Articles;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The open pages, which hear by server-sent events what became of a build.</summary>
internal sealed class Listeners
{
    public const string Address = "/_preview";

    private readonly ConcurrentDictionary<Channel<string>, bool> _open = [];
    private volatile string? _failure;
    private volatile bool _isClosed;

    /// <summary>True while the last build failed.</summary>
    public bool HasFailed => _failure is not null;

    public void Fail(ImmutableArray<Diagnostic> errors) =>
        Tell(_failure = Event("errors", JsonSerializer.Serialize(string.Join('\n', errors), PreviewJson.Default.String)));

    public void Succeed(bool onlyStyle)
    {
        _failure = null;
        Tell(Event(onlyStyle ? "style" : "reload", "{}"));
    }

    public void Close()
    {
        _isClosed = true;
        foreach (var listener in _open.Keys)
            listener.Writer.TryComplete();
    }

    /// <summary>Keeps a page told until it is left.</summary>
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
            await context.Response.WriteAsync(_failure ?? ": ready\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var told in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync(told, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
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

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private void Tell(string told)
    {
        foreach (var listener in _open.Keys)
            listener.Writer.TryWrite(told);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string))]
internal sealed partial class PreviewJson : System.Text.Json.Serialization.JsonSerializerContext;
