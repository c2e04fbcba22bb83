using System.CommandLine;
using Site.Reporting;

namespace Site.Commands;

/// <summary>
/// The command line: <c>build</c> (the default) and the other commands. Exit status 0 done, 1 the site has errors, 2 the line is wrong, 128
/// and more stopped by a signal.
/// </summary>
internal static class CommandLine
{
    private const int Done = 0;
    private const int SiteHasErrors = 1;
    private const int LineIsWrong = 2;

    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, Interruption? interruption = null) =>
        RunAsync(args, new VisibleWriter(output), new VisibleWriter(error), interruption);

    private static async Task<int> RunAsync(string[] args, VisibleWriter output, VisibleWriter error, Interruption? interruption)
    {
        var line = Root(interruption?.End).Parse(args);
        if (UsageFault.Find(line) is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
                await error.WriteLineAsync($"site: {fault}");
            await error.WriteLineAsync($"site: see '{UsageFault.HelpFor(line)}'");
            return LineIsWrong;
        }

        try
        {
            // The parser's own handler of signals ends the process after two seconds, whatever it is in the middle of.
            InvocationConfiguration configuration = new()
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var status = await line.InvokeAsync(configuration, interruption?.Token ?? CancellationToken.None);
            return status == Done ? Done : interruption?.Status ?? status;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("site: cancelled; what was published stays as it was");
            return interruption?.Status ?? SiteHasErrors;
        }
    }

    /// <summary>All commands, arguments and options.</summary>
    internal static RootCommand Root(ProcessEnd? end = null)
    {
        var shared = new SharedOptions(end ?? new());
        var build = new BuildCommand(shared);
        var root = new RootCommand("Plain texts in, a published news site and feeds out.");
        shared.AddTo(root);
        root.Subcommands.Add(build.Create("build", "Build the site (the default)"));
        root.Subcommands.Add(new PublishCommand(shared).Create());
        root.Subcommands.Add(new DeployCommand(shared).Create());
        root.Subcommands.Add(InstallHookCommand.Create(shared));
        root.Subcommands.Add(new ReceiveCommand(shared).Create());
        root.Subcommands.Add(InitCommand.Create());
        root.Subcommands.Add(new NewCommand(shared).Create());
        root.Subcommands.Add(new ImportCommand(shared).Create());
        root.Subcommands.Add(new PreviewCommand(shared).Create());
        root.Subcommands.Add(new CheckCommand(shared).Create());
        root.Subcommands.Add(new InspectCommand(shared).Create());
        build.Configure(root);
        return root;
    }

    /// <summary>The exit status for a site that was or was not without errors.</summary>
    public static int Status(bool isWell) => isWell ? Done : SiteHasErrors;
}
