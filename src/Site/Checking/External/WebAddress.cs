using System.Buffers;
using System.Net;

namespace Site.Checking.External;

/// <summary>
/// Web addresses in one normal form, so that a host that is written in two ways is one host, for what is asked and for what is compared.
/// </summary>
internal static class WebAddress
{
    // https://fetch.spec.whatwg.org/#port-blocking, as far as they are above those that belong to the system: no browser opens them.
    private static readonly int[] OtherProtocols = [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667,
        6668, 6669, 6679, 6697, 10080];

    private static readonly SearchValues<char> OfNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>
    /// A name in punycode and lower case without the dot at its end, or a number as numbers are usually written, without a zone; what can
    /// be neither stays as it is.
    /// </summary>
    public static string HostOf(Uri address) => NameOf(address) ?? address.Host;

    /// <summary>
    /// The number that a host is written as, also in the odd ways that resolvers take (<c>0x7f.1</c>, <c>2130706433</c>); null for a name.
    /// </summary>
    public static IPAddress? NumberOf(string host) => IPAddress.TryParse(host.Split('%')[0], out var number) ? number : null;

    /// <summary>Host and port: what is asked one thing at a time.</summary>
    public static string AuthorityOf(Uri address) => $"{Bracketed(HostOf(address))}:{address.Port}";

    /// <summary>Without a user, a password, a fragment and a port that goes without saying.</summary>
    /// <param name="address">http or https; one without a host that can be one stays as it is.</param>
    public static Uri Normal(Uri address) => NameOf(address) is null ? address
        : new($"{address.Scheme}://{(address.IsDefaultPort ? Bracketed(HostOf(address)) : AuthorityOf(address))}{address.PathAndQuery}");

    /// <summary>Where an answer redirects to, in normal form if it is a web address.</summary>
    /// <returns>False where it names nothing that could be an address.</returns>
    public static bool TryNext(Uri at, Uri location, out Uri next)
    {
        if (!Uri.TryCreate(at, location, out next!))
            return false;
        if (IsWeb(next))
            next = Normal(next);
        return true;
    }

    /// <summary>
    /// Why an address is not asked, to complete "which"; null for one that may be. What its name leads to is seen when it is asked.
    /// </summary>
    public static string? WhyNot(Uri address, ExternalOptions options) =>
        !IsWeb(address) ? "is no web address"
        : NameOf(address) is null ? "has a host that can be none"
        : !IsWebPort(address.Port) ? "has a port that browsers do not open"
        : PrivateHost.IsPrivate(address) && !options.MayAskPrivate ? "is on a private network"
        : null;

    private static string? NameOf(Uri address)
    {
        try
        {
            var name = address.IdnHost.TrimEnd('.').ToLowerInvariant();
            return NumberOf(name)?.ToString() ?? (name.Length > 0 && !name.AsSpan().ContainsAnyExcept(OfNames) ? name : null);
        }
        catch (UriFormatException)
        {
            // Characters that no name may have, which the parser let through.
            return null;
        }
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static bool IsWebPort(int port) => port is 80 or 443 || (port >= 1024 && !OtherProtocols.Contains(port));

    private static string Bracketed(string host) => host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
}
