using System.Net.Sockets;

namespace Site.Tests.Pushing;

/// <summary>A way to a server on this machine that nobody else can be in, as they can on a port that was free a moment ago.</summary>
internal static class LocalSocket
{
    /// <summary>Leads every connection to the socket at this path, whatever the address says.</summary>
    public static SocketsHttpHandler HandlerFor(string path) => new()
    {
        ConnectCallback = async (_, cancel) =>
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };
}
