using System.Net;
using System.Net.Sockets;

namespace Site.Checking.External;

/// <summary>
/// A connection to an address that was looked at: the name is looked up once, every address that it leads to is checked, and only those are
/// connected to. A name that leads elsewhere a moment later (DNS rebinding) thus gains nothing.
/// </summary>
internal static class CheckedConnection
{
    /// <exception cref="PrivateHostException">It leads to a private network, and the site is not on one.</exception>
    /// <exception cref="SocketException">The name is not known, or nothing answers there.</exception>
    public static async ValueTask<Stream> OpenAsync(DnsEndPoint host, ExternalOptions options, CancellationToken cancellation)
    {
        var addresses = WebAddress.NumberOf(host.Host) is { } number ? [number] : await ResolveAsync(host.Host, options, cancellation);
        if (!options.MayAskPrivate && addresses.Any(PrivateHost.IsPrivate))
            throw new PrivateHostException(host.Host);

        var refusal = new SocketException((int)SocketError.HostNotFound);
        foreach (var address in addresses)
        {
            try
            {
                return await options.Connect(new(address, host.Port), cancellation);
            }
            catch (SocketException another)
            {
                refusal = another;
            }
        }

        throw refusal;
    }

    /// <summary>Opens a connection to that address and no other.</summary>
    public static async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellation)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<IPAddress[]> ResolveAsync(string host, ExternalOptions options, CancellationToken cancellation)
    {
        try
        {
            return await options.Resolve(host, cancellation);
        }
        catch (ArgumentException)
        {
            // What no name can be, such as one of 300 letters.
            throw new SocketException((int)SocketError.HostNotFound);
        }
    }
}

/// <summary>A public name leads to a private network.</summary>
internal sealed class PrivateHostException(string host) : IOException($"{host} is on a private network");
