using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Site.Checking.External;

/// <summary>
/// Asks an address and says what the answer means: its head first, the whole where a host refuses that; redirects are followed.
/// </summary>
internal sealed class AnswerReader(WebClient client, ExternalOptions options)
{
    private const int MostRedirects = 10;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<LinkAnswer> ReadAsync(Uri address, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(options.LongestWay);
        try
        {
            return await FollowAsync(address, late.Token);
        }
        catch (Exception end) when (end is TimeoutException || (end is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new(LinkStanding.Doubtful, $"did not answer within {options.Timeout.TotalSeconds:0.#} s") { IsPassing = true };
        }
        catch (HttpRequestException failure)
        {
            return Failed(failure);
        }
    }

    private async Task<LinkAnswer> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var (at, moved, isForGood) = (address, (Uri?)null, true);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var answer = await AskAsync(at, cancellation);
            if (Location(answer) is not { } location)
                return Read(answer) with { Moved = moved };
            if (!WebAddress.TryNext(at, location, out var next))
                return new(LinkStanding.Doubtful, "redirects to what is no address");
            if (WebAddress.WhyNot(next, options) is { } reason)
                return new(LinkStanding.Doubtful,
                    $"redirects to {next.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}, which {reason}");
            at = next;
            isForGood &= answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            moved = isForGood ? at : moved;
        }

        return new(LinkStanding.Dead, $"redirects more than {MostRedirects} times");
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, CancellationToken cancellation)
    {
        var answer = await client.AskAsync(HttpMethod.Head, address, cancellation);
        if ((int)answer.StatusCode is not (>= 400 and < 500 or 501)
            || answer.StatusCode is HttpStatusCode.Gone or HttpStatusCode.TooManyRequests)
            return answer;
        answer.Dispose();
        return await client.AskAsync(HttpMethod.Get, address, cancellation);
    }

    /// <summary>Where an answer redirects to, as it says it; null for one that does not.</summary>
    public static Uri? Location(HttpResponseMessage answer) => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308
        ? answer.Headers.Location
        : null;

    private LinkAnswer Read(HttpResponseMessage answer)
    {
        // Its usual name; what the host calls it may be anything.
        using var usual = new HttpResponseMessage(answer.StatusCode);
        var status = $"{(int)answer.StatusCode} {usual.ReasonPhrase}".TrimEnd();
        return (int)answer.StatusCode switch
        {
            < 400 => LinkAnswer.Well,
            404 or 410 => new(LinkStanding.Dead, $"answers {status}"),
            429 or >= 500 and < 600 => new(LinkStanding.Doubtful, $"answers {status}") { IsPassing = true, Wait = WaitOf(answer) },
            _ => new(LinkStanding.Doubtful, $"answers {status}"),
        };
    }

    private TimeSpan? WaitOf(HttpResponseMessage answer) =>
        answer.Headers.RetryAfter is { } wish ? wish.Delta ?? wish.Date - options.Clock.GetUtcNow() : null;

    private static LinkAnswer Failed(HttpRequestException failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateHostException:
                    return new(LinkStanding.Doubtful, "is on a private network");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return new(LinkStanding.Dead, "has a host that does not exist") { IsNameUnknown = true };
                case SocketException { SocketErrorCode: SocketError.TryAgain }:
                    return new(LinkStanding.Doubtful, "has a host whose name cannot be looked up now")
                    {
                        IsPassing = true,
                        IsNameUnknown = true,
                    };
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return new(LinkStanding.Doubtful, "refuses the connection") { IsPassing = true };
                case AuthenticationException:
                    return new(LinkStanding.Doubtful, "has a certificate that is not valid");
            }
        }

        return new(LinkStanding.Doubtful, failure.HttpRequestError switch
        {
            HttpRequestError.InvalidResponse => "answers what is no HTTP",
            HttpRequestError.ConfigurationLimitExceeded => "answers with more headers than anybody needs",
            HttpRequestError.ResponseEnded => "breaks its answer off",
            HttpRequestError.SecureConnectionError => "cannot be asked over TLS",
            _ => "cannot be reached",
        })
        { IsPassing = true };
    }
}
