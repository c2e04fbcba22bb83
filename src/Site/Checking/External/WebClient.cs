using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Site.Checking.External;

/// <summary>
/// Asks other sites: one question to a host at a time, with a pause between, never on a private network unless the site is on it itself.
/// </summary>
internal sealed class WebClient : IDisposable
{
    // In KB; those of honest sites have one or two.
    private const int LongestHead = 16;

    private readonly ExternalOptions _options;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.Ordinal);

    public WebClient(ExternalOptions options)
    {
        _options = options;
        _http = new(Handler(options)) { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(WebClient).Assembly.GetName().Version!;
        _http.DefaultRequestHeaders.UserAgent.ParseAdd($"{Name}/{version.Major}.{version.Minor}{AsComment(options.Site)}");
        _http.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>What the program is called, for those that are asked and in their rules for programs.</summary>
    public static string Name => "site-check";

    /// <summary>The answer; only its head is here, and its body is thrown away with it unless someone reads it.</summary>
    /// <exception cref="HttpRequestException">There is none.</exception>
    /// <exception cref="TimeoutException">There is none in time.</exception>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(WebAddress.AuthorityOf(address), static _ => new());
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

    /// <summary>The body of an answer, or as much of it as <paramref name="most"/> bytes hold.</summary>
    /// <exception cref="IOException">It breaks off.</exception>
    /// <exception cref="TimeoutException">It does not come in time.</exception>
    public async Task<string> ReadAsync(HttpResponseMessage answer, int most, CancellationToken cancellation) =>
        Encoding.UTF8.GetString(await ReadBytesAsync(answer, most, cancellation));

    /// <summary>The same as bytes.</summary>
    /// <exception cref="IOException">It breaks off.</exception>
    /// <exception cref="TimeoutException">It does not come in time.</exception>
    public async Task<byte[]> ReadBytesAsync(HttpResponseMessage answer, int most, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(_options.Timeout);
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(late.Token);
            var bytes = new byte[Math.Min(most, 1 << 16)];
            for (var length = 0; ; Array.Resize(ref bytes, (int)Math.Min(most, bytes.Length * 2L)))
            {
                length += await body.ReadAtLeastAsync(bytes.AsMemory(length), bytes.Length - length, throwOnEndOfStream: false, late.Token);
                if (length < bytes.Length || length == most)
                    return bytes[..length];
            }
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
            if (WebAddress.WhyNot(address, _options) is { } reason)
                throw new HttpRequestException(reason);
            using var question = new HttpRequestMessage(method, WebAddress.Normal(address));
            return await _http.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, late.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    // No proxy: it would look names up itself, and lead where it likes. No connection is used again: each is checked when it is made.
    private static SocketsHttpHandler Handler(ExternalOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.Zero,
        MaxResponseDrainSize = 0,
        MaxResponseHeadersLength = LongestHead,
        SslOptions = new()
        {
            CertificateChainPolicy = new() { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
        },
        ConnectCallback = (context, cancellation) => CheckedConnection.OpenAsync(context.DnsEndPoint, options, cancellation),
    };

    // In a header there is ASCII only, and in a comment no bracket.
    private static string AsComment(Uri site)
    {
        var address = WebAddress.Normal(site).AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
        return Ascii.IsValid(address) ? $" (+{address})" : "";
    }

    /// <summary>Whose turn it is to ask a host, and when the next one may.</summary>
    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset Next { get; set; } = DateTimeOffset.MinValue;
    }
}
