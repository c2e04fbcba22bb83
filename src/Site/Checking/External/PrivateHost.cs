using System.Net;
using System.Net.Sockets;

namespace Site.Checking.External;

/// <summary>Hosts that only this machine or its own network can reach.</summary>
internal static class PrivateHost
{
    public static bool IsPrivate(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) ? IsPrivate(number)
            : !address.Host.Contains('.', StringComparison.Ordinal)
                || address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase);

    public static bool IsPrivate(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal || address.Equals(IPAddress.IPv6Any);
        var number = address.GetAddressBytes();
        return number[0] is 0 or 10 or 127 || number is [169, 254, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..];
    }
}
