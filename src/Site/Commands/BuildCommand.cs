using System.CommandLine;
using Articles;
using Site.Building;
using Site.Reporting;

namespace Site.Commands;

/// <summary><c>site build</c>: builds the site and says what changed.</summary>
internal sealed class BuildCommand(SharedOptions shared)
{
    private readonly ReportOptions _report = new();
    private readonly Option<bool> _verify = new("--verify")
    {
        Description = "Make everything anew that would be kept, and say what comes out otherwise",
    };

    public Command Create(string name, string description)
    {
        var command = new Command(name, description);
        Configure(command);
        return command;
    }

    public void Configure(Command command)
    {
        _report.AddTo(command);
        command.Options.Add(_verify);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        var options = _report.Read(line, shared.Read(line)) with
        {
            Verifies = line.GetValue(_verify),
            Waiting = () => console.ShowWaiting("another build is under way"),
        };
        var policy = new PublishPolicy { IsStrict = line.GetValue(_report.Strict) };
        var report = await console.WorkAsync("Building", () => SiteBuilder.BuildAsync(options, policy, cancellation));
        console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
        console.Show(report, options.Shown(options.Output));
        ReportOptions.ShowProfile(line, options);
        return CommandLine.Status(_report.TryWrite(line, report) && report.IsBuilt);
    }
}
