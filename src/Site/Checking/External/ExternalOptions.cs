using System.Collections.Immutable;
using System.Net;

namespace Site.Checking.External;

/// <summary>How other sites are asked: slowly enough that nobody minds.</summary>
internal sealed record ExternalOptions
{
    /// <summary>The site on whose behalf; it is named to those that are asked.</summary>
    public required Uri Site { get; init; }

    /// <summary>True for a site that is on a private network itself: only then are others there asked.</summary>
    public bool MayAskPrivate => PrivateHost.IsPrivate(Site);

    /// <summary>Addresses that are not asked.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>Hosts that are asked at once; each of them is asked one thing at a time.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Between an answer of a host and the next question to it.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest that an answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest that an address may take with all that it redirects to.</summary>
    public TimeSpan LongestWay => Timeout * 3;

    /// <summary>Before a host is asked again that could not answer and did not say when it can.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A host that wants more time than this is not waited for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a good answer holds.</summary>
    public TimeSpan MaximumAge { get; init; } = TimeSpan.FromDays(7);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>From a host's name to its addresses.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>From an address that may be asked to a connection.</summary>
    public Func<IPEndPoint, CancellationToken, Task<Stream>> Connect { get; init; } = CheckedConnection.ConnectAsync;
}
