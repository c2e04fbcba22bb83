using System.CommandLine;
using Articles;
using Site.Building;
using Site.Commands.Values;
using Site.Publishing;
using Site.Publishing.Releases;
using Site.Reporting;

namespace Site.Commands;

/// <summary>
/// <c>site publish --to FOLDER</c>: builds, checks, and puts the result live in one step; <c>--rollback</c> puts an earlier one back.
/// </summary>
internal sealed class PublishCommand(SharedOptions shared)
{
    private readonly ReportOptions _report = new();
    private readonly Option<string> _to = new("--to")
    {
        Description = "The folder of releases; a web server serves 'current' in it",
        HelpName = "FOLDER",
        Required = true,
    };
    private readonly NumberOption _keep = HookOptions.NewKeep();
    private readonly Option<int?> _rollback = new("--rollback")
    {
        Description = "Build nothing: put an earlier release live, the one before or number N",
        HelpName = "N",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Create()
    {
        var command = new Command("publish", "Build the site and put it live in one step");
        foreach (var option in (Option[])[_to, _keep, _rollback])
            command.Options.Add(option);
        _report.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(line.GetValue(_to)!);
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        try
        {
            if (line.GetResult(_rollback) is not null && !ReleaseStore.IsAt(folder))
                throw new PublishException(line.GetValue(_to)!, "nothing was published there",
                    "name the folder that the site was published to");
            var patience = Publication.Patience with
            {
                Waiting = () => console.ShowWaiting("another publication is under way"),
                Cancel = cancellation,
            };
            using var store = ReleaseStore.Open(new(folder) { Keep = line.GetValue(_keep), Patience = patience });
            return line.GetResult(_rollback) is null
                ? await PublishAsync(line, store, console, cancellation)
                : Rollback(line, store);
        }
        catch (PublishException refused)
        {
            console.Show(refused.Diagnostics, Severity.Note);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<int> PublishAsync(ParseResult line, ReleaseStore store, BuildConsole console, CancellationToken cancellation)
    {
        var options = _report.Read(line, shared.Read(line));
        var policy = new PublishPolicy { IsStrict = line.GetValue(_report.Strict) };
        var report = await console.WorkAsync("Publishing", () => Publication.RunAsync(store, options, policy, cancellation));
        console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
        console.Show(report, store.Live?.Path ?? line.GetValue(_to)!);
        ReportOptions.ShowProfile(line, options);
        return CommandLine.Status(_report.TryWrite(line, report) && report.IsBuilt);
    }

    private int Rollback(ParseResult line, ReleaseStore store)
    {
        var live = store.Rollback(line.GetValue(_rollback));
        if (!line.GetValue(shared.Quiet))
            line.InvocationConfiguration.Output.WriteLine($"live: {live.Path}");
        return CommandLine.Status(isWell: true);
    }
}
