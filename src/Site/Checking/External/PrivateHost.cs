using System.Net;
using System.Net.Sockets;

namespace Site.Checking.External;

/// <summary>
/// Hosts that only this machine or its own network can reach, and addresses that are nobody's: all but those that the registries of special
/// addresses (https://www.iana.org/assignments/iana-ipv4-special-registry, and of IPv6) leave for the whole world.
/// </summary>
internal static class PrivateHost
{
    // RFC 6761, RFC 6762, RFC 8375, and the name that ICANN keeps for private use.
    private static readonly string[] PrivateNames = [".localhost", ".local", ".home.arpa", ".internal"];

    private static readonly IPNetwork[] Private4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    private static readonly IPNetwork World6 = IPNetwork.Parse("2000::/3");

    // The first holds Teredo, which hides an IPv4 address of anybody's.
    private static readonly IPNetwork[] Private6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>By its name or number alone; a public name may still lead to a private address.</summary>
    public static bool IsPrivate(Uri address)
    {
        var host = WebAddress.HostOf(address);
        return WebAddress.NumberOf(host) is { } number ? IsPrivate(number)
            : !host.Contains('.', StringComparison.Ordinal) || PrivateNames.Any(name => host.EndsWith(name, StringComparison.Ordinal));
    }

    public static bool IsPrivate(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Private4.Any(network => network.Contains(address));
        return Inside(address) is { } inside ? IsPrivate(inside)
            : !World6.Contains(address) || Private6.Any(network => network.Contains(address));
    }

    // The IPv4 address that an IPv6 address stands for.
    private static IPAddress? Inside(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? new(bytes.AsSpan(12)) : SixToFour.Contains(address) ? new(bytes.AsSpan(2, 4)) : null;
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(IPNetwork.Parse)];
}
