using System.Net;
using Site.Checking.External;

namespace Site.Importing;

/// <summary>
/// Fetches what an old site still has, as politely as its links would be checked: one question to a host at a time, and never on a private
/// network unless the site is on it itself.
/// </summary>
internal sealed class RemoteFiles(ExternalOptions options) : IDisposable
{
    /// <summary>The largest file that is fetched, in bytes.</summary>
    public const int Largest = 32 << 20;

    private const int MostRedirects = 5;

    private readonly Checking.External.WebClient _client = new(options);

    /// <summary>The bytes and the media type, and where they came from in the end; or why there are none.</summary>
    public async Task<RemoteFile> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(address, cancellation);
        }
        catch (TimeoutException)
        {
            return RemoteFile.Refused(address, "did not answer in time");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return RemoteFile.Refused(address, ReasonOf(failure));
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<RemoteFile> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (WebAddress.WhyNot(address, options) is { } reason)
                return RemoteFile.Refused(address, reason);
            using var answer = await _client.AskAsync(HttpMethod.Get, address, cancellation);
            if (AnswerReader.Location(answer) is { } location)
            {
                if (!WebAddress.TryNext(address, location, out address))
                    return RemoteFile.Refused(address, "redirects to what is no address");
                continue;
            }

            if (answer.StatusCode != HttpStatusCode.OK)
                return RemoteFile.Refused(address, $"answers {(int)answer.StatusCode}");
            var bytes = await _client.ReadBytesAsync(answer, Largest + 1, cancellation);
            return bytes.Length > Largest ? RemoteFile.Refused(address, $"is larger than {Largest >> 20} MB")
                : new(address, bytes, answer.Content.Headers.ContentType?.MediaType ?? "", null);
        }

        return RemoteFile.Refused(address, $"redirects more than {MostRedirects} times");
    }

    private static string ReasonOf(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PrivateHostException)
                return "is on a private network";
        }

        return "cannot be reached";
    }
}

/// <summary>What an address answered.</summary>
/// <param name="Address">The last one, after redirects.</param>
/// <param name="Bytes">Empty where there was no answer.</param>
/// <param name="MediaType">As the host says.</param>
/// <param name="Problem">Why there are no bytes, to complete "which"; null where there are.</param>
internal sealed record RemoteFile(Uri Address, byte[] Bytes, string MediaType, string? Problem)
{
    public static RemoteFile Refused(Uri address, string problem) => new(address, [], "", problem);
}
