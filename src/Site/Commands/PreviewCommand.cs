using System.CommandLine;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Articles;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site preview</c>: the site on this machine, built anew whenever a text, a setting or a template changes.</summary>
internal sealed class PreviewCommand(SharedOptions shared)
{
    private readonly Option<int> _port = new("--port") { Description = "The port on this machine (default: 5080)", HelpName = "N", DefaultValueFactory = _ => 5080 };

    public Command Create()
    {
        var command = new Command("preview", "Show the site on this machine while it is written");
        command.Options.Add(_port);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var console = new BuildConsole(output, error, line.GetValue(shared.Quiet));
        var options = Options(shared.Read(line));
        try
        {
            await using var preview = await Preview.Preview.StartAsync(options, line.GetValue(_port), report =>
            {
                console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
                console.Show(report, "the preview");
            });
            await output.WriteLineAsync($"preview: {preview.Address} (stop with Ctrl+C)");
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            void Stop(PosixSignalContext signal)
            {
                signal.Cancel = true;
                stop.Cancel();
            }

            await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            // Off the thread that brought the signal, which must not wait for the server.
            await Task.Yield();
            return CommandLine.Status(isWell: true);
        }
        catch (IOException taken)
        {
            await error.WriteLineAsync($"site: the preview cannot listen on port {line.GetValue(_port)}: {taken.Message.TrimEnd('.')} (pass another --port)");
            return CommandLine.Status(isWell: false);
        }
    }

    // A folder of its own: what is published holds addresses of the site, and not of this machine.
    private static BuildOptions Options(BuildOptions options)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.Root)))[..12];
        var file = Path.Combine(options.Input, "settings.yml");
        var url = options.Url ?? (File.Exists(file) ? SettingsReader.Read(file, File.ReadAllText(file)).Settings.Url : new SiteSettings().Url);
        return options with { Output = Path.Combine(Path.GetTempPath(), $"site-preview-{name}", "output"), Url = url };
    }
}
