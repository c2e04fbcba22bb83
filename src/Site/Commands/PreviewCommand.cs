using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Articles;
using Site.Reporting;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site preview</c>: the site on this machine, built anew whenever a text, a setting or a template changes.</summary>
internal sealed class PreviewCommand(SharedOptions shared)
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on this machine",
        HelpName = "N",
        DefaultValueFactory = _ => 5080,
    };

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "Show drafts and texts that wait for their date, too, marked as such",
    };

    public Command Create()
    {
        var command = new Command("preview", "Show the site on this machine while it is written");
        command.Options.Add(_port);
        command.Options.Add(_drafts);
        _port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, CultureInfo.InvariantCulture, out _))
                result.AddError($"--port: '{token.Value}' is no port (write a number from 0, for any that is free, to {ushort.MaxValue})");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var console = new BuildConsole(output, error, line.GetValue(shared.Quiet));
        var options = Options(shared.Read(line)) with
        {
            ShowsDrafts = line.GetValue(_drafts),
            Waiting = () => console.ShowWaiting("another preview of this site is under way"),
        };
        try
        {
            await using var preview = await Preview.Preview.StartAsync(options, line.GetValue(_port), report =>
            {
                console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
                console.Show(report, "the preview");
            });
            await output.WriteLineAsync($"preview: {preview.Address} (stop with Ctrl+C)");
            await await Task.WhenAny(preview.Building,
                Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default));
            return CommandLine.Status(isWell: true);
        }
        catch (IOException taken)
        {
            await error.WriteLineAsync(
                $"site: the preview cannot listen on port {line.GetValue(_port)}: {taken.Message.TrimEnd('.')} (pass another --port)");
            return CommandLine.Status(isWell: false);
        }
    }

    // A folder of its own: what is published holds addresses of the site, and not of this machine.
    private static BuildOptions Options(BuildOptions options)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.Root)))[..12];
        var url = options.Url ?? SettingsReader.ReadFrom(options).Url;
        return options with { Output = Path.Combine(Path.GetTempPath(), $"site-preview-{name}", "output"), Url = url };
    }
}
