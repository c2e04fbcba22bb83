using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Site.Tests.Publishing;

namespace Site.Tests.Preview;

/// <summary>The preview as people start and stop it.</summary>
[Trait("slow", "program")]
public sealed partial class PreviewProgramTests
{
    // A web server that waits for its open connections gives up after thirty.
    private static readonly TimeSpan Stopped = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Signal.Interrupt)]
    [InlineData(Signal.Terminate)]
    public async Task It_stops_at_once_whatever_is_open_and_leaves_the_port_free(Signal signal)
    {
        using var site = TestSite.Shipped().Write("input/settings.yml", "url: https://krant.example/proef/\n");
        var line = SiteProcess.Line(site, "preview", "--port", "0");
        line.Environment["TMPDIR"] = site.Root;
        using var program = Process.Start(line)!;
        var address = new Uri(Address().Match((await program.StandardOutput.ReadLineAsync(Cancel))!).Groups[1].Value);
        address.AbsolutePath.ShouldBe("/proef/");
        (await program.StandardOutput.ReadLineAsync(Cancel))!.ShouldStartWith("articles 2");
        using var browser = new HttpClient();
        await using var events = await browser.GetStreamAsync(new Uri(address, "/_preview"), Cancel);
        var clock = Stopwatch.StartNew();

        SiteProcess.Send(program.Id, signal);
        var error = await program.StandardError.ReadToEndAsync(Cancel);
        await program.WaitForExitAsync(Cancel);

        error.ShouldBe("");
        program.ExitCode.ShouldBe(0);
        clock.Elapsed.ShouldBeLessThan(Stopped, "a second, on a machine that does nothing else");
        using var next = new TcpListener(IPAddress.Loopback, address.Port);
        next.Start();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_with_the_cure()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var site = TestSite.Shipped();

        var run = await site.RunAsync("preview", "--port", $"{port}");

        run.Error.ShouldBe($"site: the preview cannot listen on port {port}: Failed to bind to address http://127.0.0.1:{port}: address already in use (pass another --port)\n");
        run.Status.ShouldBe(1);
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    [InlineData("krant")]
    public async Task A_port_that_is_none_is_said(string port)
    {
        using var site = TestSite.Shipped();

        var run = await site.RunAsync("preview", "--port", port);

        run.Error.ShouldBe($"site: --port: '{port}' is no port (write a number from 0, for any that is free, to 65535)\nsite: see 'site preview --help'\n");
        run.Status.ShouldBe(2);
    }

    [GeneratedRegex(@"^preview: (\S+) \(stop with Ctrl\+C\)$")]
    private static partial Regex Address();
}
