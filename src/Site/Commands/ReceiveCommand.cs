using System.CommandLine;
using Articles;
using Site.Building;
using Site.Publishing;
using Site.Publishing.Pushing;
using Site.Publishing.Releases;
using Site.Reporting;
using Site.Settings;

namespace Site.Commands;

/// <summary>
/// <c>site receive REPO.git --to FOLDER</c>: what the hook runs. The refs that a push changes come in on standard input; what it says
/// goes to the one who pushed.
/// </summary>
internal sealed class ReceiveCommand(SharedOptions shared)
{
    /// <summary>The option with which it only says whether the push could be published.</summary>
    public const string CheckName = "--check-only";

    private readonly Argument<string> _repository = new("REPO.git") { Description = "The bare repository" };
    private readonly Option<bool> _check = new(CheckName)
    {
        Description = "Build and check the push before it is accepted, and publish nothing",
    };
    private readonly HookOptions _hook = new();

    public Command Create()
    {
        var command = new Command("receive", "Publish what was pushed; the hook runs this") { Hidden = true };
        command.Arguments.Add(_repository);
        command.Options.Add(_check);
        _hook.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, Console.In, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, TextReader pushed, CancellationToken cancellation)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var hook = _hook.Read(line);
        var refs = PushedRef.ReadAll(pushed).ToList();
        if (refs.Find(pushed => pushed.Name == hook.Ref) is not { } push)
        {
            await output.WriteLineAsync($"site: only {hook.Branch} is published; the site stays as it was");
            return CommandLine.Status(isWell: true);
        }

        if (push.IsDeleted)
        {
            await output.WriteLineAsync($"site: {hook.Branch} is deleted; the site stays as it was");
            return CommandLine.Status(isWell: true);
        }

        try
        {
            return await ReceiveAsync(line, hook, push, cancellation);
        }
        catch (PublishException refused)
        {
            new BuildConsole(output, error, isQuiet: true).Show(refused.Diagnostics, Severity.Note);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<int> ReceiveAsync(ParseResult line, HookSettings hook, PushedRef push, CancellationToken cancellation)
    {
        var folder = new PushFolder(Path.GetFullPath(line.GetValue(_repository)!));
        folder.Create();
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        var patience = Publication.Patience with
        {
            Waiting = () => console.ShowWaiting("another push is being published"),
            Cancel = cancellation,
        };
        using var held = OutputLock.Take(folder.Lock, folder.Repository, patience);
        using var limit = new TimeLimit(hook.Time, TimeProvider.System, () => ExitLate(console, hook),
            cancellation);
        try
        {
            return await PublishAsync(line, hook, push, console, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsOver && !cancellation.IsCancellationRequested)
        {
            console.Show([Late(hook)], Severity.Error);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<int> PublishAsync(ParseResult line, HookSettings hook, PushedRef push, BuildConsole console,
        CancellationToken cancellation)
    {
        var folder = new PushFolder(Path.GetFullPath(line.GetValue(_repository)!));
        var checkout = new Checkout(folder, cancellation);
        var isCheck = line.GetValue(_check);

        // Of two pushes at once the later may get here first: what is published is what the branch is now.
        var commit = isCheck ? push.New : checkout.Find(hook.Ref) ?? push.New;
        console.Show(checkout.Update(commit), Severity.Warning);

        var asked = shared.Read(line);
        var options = BuildOptions.For(folder.Work) with
        {
            Output = folder.Output,
            IsOutputPrivate = true,
            Url = asked.Url,
            AllowsHtml = asked.AllowsHtml,
            TemplateLimits = asked.TemplateLimits,
            Complete = asked.Complete,
            GitDirectory = folder.Repository,
            Revision = commit,
        };
        var policy = new PublishPolicy { IsStrict = hook.IsStrict };
        var patience = Publication.Patience with
        {
            Waiting = () => console.ShowWaiting("another publication is under way"),
            Cancel = cancellation,
        };
        using var store = ReleaseStore.Open(new(hook.To) { Keep = hook.Keep, Patience = patience });
        var report = isCheck
            ? await SiteBuilder.BuildAsync(options, policy with { LastState = store.LiveReaders, IsPublic = true }, cancellation)
            : await Publication.RunAsync(store, options, policy, cancellation);
        Show(line, console, report, isCheck, store.Live?.Path ?? hook.To);
        return CommandLine.Status(report.IsBuilt);
    }

    private void ExitLate(BuildConsole console, HookSettings hook)
    {
        console.Show([Late(hook)], Severity.Error);
        shared.End.Now(CommandLine.Status(isWell: false));
    }

    private static Diagnostic Late(HookSettings hook) => new(
        hook.Ref, 1, 1, Severity.Error,
        $"the build took more than {(hook.Limit.EndsWith('s') ? $"{hook.Limit[..^1]} seconds" : $"{hook.Limit} minutes")} and was stopped; "
        + "what was published stays as it was",
        "find what is slow with 'site build' on your own machine; whoever runs the server may raise --limit of 'site install-hook'");

    private void Show(ParseResult line, BuildConsole console, BuildReport report, bool isCheck, string target)
    {
        if (!isCheck || !report.IsBuilt)
        {
            console.Show(report.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);
            console.Show(report, target);
        }
    }
}
