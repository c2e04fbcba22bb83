using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Site.Checking.External;

/// <summary>Asks other sites: one question to a host at a time, with a pause between, never on a private network unless the site is on it itself.</summary>
internal sealed class WebClient : IDisposable
{
    private readonly ExternalOptions _options;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    public WebClient(ExternalOptions options)
    {
        _options = options;
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxResponseDrainSize = 0,
            ConnectCallback = ConnectAsync,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(WebClient).Assembly.GetName().Version!;
        _http.DefaultRequestHeaders.UserAgent.ParseAdd($"{Name}/{version.Major}.{version.Minor} (+{options.Site})");
        _http.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>What the program is called, for those that are asked and in their rules for programs.</summary>
    public static string Name => "site-check";

    /// <summary>The answer; only its head is here, and its body is thrown away with it unless someone reads it.</summary>
    /// <exception cref="HttpRequestException">There is none.</exception>
    /// <exception cref="TimeoutException">There is none in time.</exception>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(address.Authority, static _ => new());
        await turn.Gate.WaitAsync(cancellation);
        try
        {
            if (turn.Next - _options.Clock.GetUtcNow() is { Ticks: > 0 } wait)
                await Task.Delay(wait, _options.Clock, cancellation);
            return await SendAsync(method, address, cancellation);
        }
        finally
        {
            turn.Next = _options.Clock.GetUtcNow() + _options.Pause;
            turn.Gate.Release();
        }
    }

    /// <summary>The body of an answer.</summary>
    /// <exception cref="HttpRequestException">It is longer than <paramref name="most"/> bytes, or breaks off.</exception>
    /// <exception cref="TimeoutException">It does not come in time.</exception>
    public async Task<string> ReadAsync(HttpResponseMessage answer, int most, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(_options.Timeout);
        try
        {
            await answer.Content.LoadIntoBufferAsync(most, late.Token);
            return await answer.Content.ReadAsStringAsync(late.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        // The network's time, not the site's: it runs on even where the clock of a test stands.
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(_options.Timeout);
        try
        {
            using var question = new HttpRequestMessage(method, address);
            return await _http.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, late.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    // A public name may lead to a private machine; a proxy may well be one.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var number) ? [number] : await _options.Resolve(host, cancellation);
        var isAsked = context.InitialRequestMessage.RequestUri?.Host == host;
        if (isAsked && !PrivateHost.IsPrivate(_options.Site) && addresses.Any(PrivateHost.IsPrivate))
            throw new PrivateHostException(host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whose turn it is to ask a host, and when the next one may.</summary>
    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset Next { get; set; } = DateTimeOffset.MinValue;
    }
}

/// <summary>A public name leads to a private network.</summary>
internal sealed class PrivateHostException(string host) : IOException($"{host} is on a private network");
