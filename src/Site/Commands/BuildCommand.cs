using System.CommandLine;
using Articles;

namespace Site.Commands;

/// <summary><c>site build</c>: builds the site and says what changed.</summary>
internal sealed class BuildCommand(SharedOptions shared)
{
    private readonly Option<bool> _clean = new("--clean") { Description = "Compare with the published files themselves, not with what the last build noted" };

    public Command Create(string name, string description)
    {
        var command = new Command(name, description);
        Configure(command);
        return command;
    }

    public void Configure(Command command)
    {
        command.Options.Add(_clean);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var options = shared.Read(line) with { Clean = line.GetValue(_clean) };
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error, line.GetValue(shared.Quiet));
        var report = await console.WorkAsync("Building", () => SiteBuilder.BuildAsync(options, cancellation));
        console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
        console.Show(report, options);
        return CommandLine.Status(report.IsBuilt);
    }
}
