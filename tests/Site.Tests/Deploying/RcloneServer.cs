using System.Diagnostics;
using Site.Tests.Publishing;

namespace Site.Tests.Deploying;

/// <summary>A real storage system on loopback: rclone serves a folder.</summary>
internal sealed class RcloneServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    /// <param name="protocol">As <c>rclone serve</c> calls it.</param>
    /// <param name="arguments">Further ones.</param>
    public RcloneServer(string protocol, params ReadOnlySpan<string> arguments)
    {
        Tools.Require("rclone");
        Directory.CreateDirectory(Store);
        _process = Process.Start(new ProcessStartInfo("rclone", ["serve", protocol, "--addr", "127.0.0.1:0", "--config", _folder.At("none"), .. arguments, Store])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["XDG_CACHE_HOME"] = _folder.At("cache") },
        })!;
        Port = PortOf(_process.StandardError);
        _ = _process.StandardError.ReadToEndAsync();
    }

    public int Port { get; }

    /// <summary>The folder that it serves.</summary>
    public string Store => _folder.At("store");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    // It says where it listens once it does.
    private static int PortOf(StreamReader said)
    {
        while (said.ReadLine() is { } line)
            if (line.Contains("started on", StringComparison.Ordinal) || line.Contains("listening on", StringComparison.Ordinal))
                return int.Parse(line[(line.LastIndexOf(':') + 1)..].TrimEnd('/'), System.Globalization.CultureInfo.InvariantCulture);
        throw new InvalidOperationException("rclone does not serve");
    }
}
