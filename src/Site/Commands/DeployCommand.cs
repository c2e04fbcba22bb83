using System.CommandLine;
using Articles;
using Site.Building;
using Site.Deploying;
using Site.Publishing;
using Site.Reporting;

namespace Site.Commands;

/// <summary><c>site deploy --rclone REMOTE</c>: builds, checks, and hands the changed and removed files to rclone.</summary>
internal sealed class DeployCommand(SharedOptions shared)
{
    private readonly ReportOptions _report = new();
    private readonly Option<string> _remote = new("--rclone")
    {
        Description = "Where to, as rclone writes it: r2:krant, box:public_html/krant",
        HelpName = "REMOTE",
        Required = true,
    };
    private readonly Option<bool> _rehearsal = new("--dry-run") { Description = "Build, and say what would be handed over and removed" };

    public Command Create()
    {
        _remote.Validators.Add(result =>
        {
            var remote = result.GetValueOrDefault<string>();
            if (string.IsNullOrWhiteSpace(remote))
                result.AddError("--rclone: name a remote, such as r2:krant");
            else if (!remote.Contains(':', StringComparison.Ordinal) && !Path.IsPathRooted(remote))
                result.AddError($"--rclone: '{remote}' names no remote (write the remote, a colon and the folder, such as r2:{remote})");
        });
        var command = new Command("deploy", "Build the site and hand what changed to rclone, for any storage that it knows");
        command.Options.Add(_remote);
        command.Options.Add(_rehearsal);
        _report.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var (options, remote) = (_report.Read(line, shared.Read(line)), line.GetValue(_remote)!);
        var (output, error, isQuiet) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        var console = new BuildConsole(output, error, isQuiet);
        try
        {
            var policy = new PublishPolicy
            {
                IsStrict = line.GetValue(_report.Strict),
                IsPublic = true,
                LastState = RemoteMemory.ReadersOf(BuildFolder.Beside(options.Output), remote),
            };
            var report = await console.WorkAsync("Building", () => SiteBuilder.BuildAsync(options, policy, cancellation));
            console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
            if (report.IsBuilt)
            {
                var deployment = new Deployment(options.Output, remote)
                {
                    IsRehearsal = line.GetValue(_rehearsal),
                    Say = said => console.Show([said], Severity.Warning),
                    Patience = Publication.Patience with
                    {
                        Waiting = () => console.ShowWaiting("another build is under way"),
                        Cancel = cancellation,
                    },
                };
                var deployed = await console.WorkAsync($"Handing over to {remote}", () => deployment.RunAsync(cancellation));
                report = report with { Published = deployed.Plan.Changes, Deployed = deployed };
            }

            console.Show(report, remote);
            if (report.Deployed is { } result)
                DeployTextWriter.Write(result, isQuiet ? TextWriter.Null : output, error);
            return CommandLine.Status(_report.TryWrite(line, report) && report is { IsBuilt: true, Deployed.Faults.IsEmpty: true });
        }
        catch (PublishException refused)
        {
            console.Show(refused.Diagnostics, Severity.Note);
            return CommandLine.Status(isWell: false);
        }
    }
}
