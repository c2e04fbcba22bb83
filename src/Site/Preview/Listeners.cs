using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Articles;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The open pages, which hear by server-sent events what became of a build.</summary>
/// <remarks>
/// <c>built</c> has the version of the site that is served as its id; <c>errors</c> the errors that keep it at that. A page that was away is told
/// the last of them when it comes back, and knows by the version whether it missed something.
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
    private volatile int _changes;

    /// <summary>Of what is served; another one after a start and after each build that changed something.</summary>
    public string Version => $"{_start}-{_changes}";

    public void Fail(ImmutableArray<Diagnostic> errors) =>
        Tell(_failure = Event("errors", JsonSerializer.Serialize([.. errors.Select(error => error.ToString())], PreviewJson.Default.StringArray)));

    /// <param name="hasChanged">False where the build wrote nothing.</param>
    /// <param name="built">What changed.</param>
    public void Succeed(bool hasChanged, Built built)
    {
        if (hasChanged)
            _changes++;
        _failure = null;
        Tell(Event(built));
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
            await SendAsync(context, Retry + (_failure ?? Event(Built.Anything)));
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

    private string Event(Built built) => Event("built", JsonSerializer.Serialize(built, PreviewJson.Default.Built));

    private string Event(string name, string data) => $"{(name == "built" ? $"id: {Version}\n" : "")}event: {name}\ndata: {data}\n\n";

    private void Tell(string told)
    {
        foreach (var listener in _open.Keys)
            listener.Writer.TryWrite(told);
    }
}

/// <summary>What a build changed, as far as a page that shows the one before needs to know.</summary>
/// <param name="IsStyle">True where nothing changed but style sheets.</param>
/// <param name="Moved">Pages with another address: from the old one to the new one.</param>
internal sealed record Built(bool IsStyle, ImmutableDictionary<string, string> Moved)
{
    /// <summary>To a page that may have missed any number of builds.</summary>
    public static Built Anything { get; } = new(false, ImmutableDictionary<string, string>.Empty);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Built))]
internal sealed partial class PreviewJson : JsonSerializerContext;
