using System.Collections.Immutable;
using System.CommandLine;
using Articles;
using Site.Checking;
using Site.Checking.Links;
using Site.Publishing;
using Site.Publishing.Releases;
using Site.Reporting;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site check [FOLDER]</c>: checks a published tree, whoever made it.</summary>
internal sealed class CheckCommand(SharedOptions shared)
{
    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "A published tree, whoever made it (default: the output)",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string> _report = new("--report") { Description = "Write what was found as JSON", HelpName = "FILE" };
    private readonly Option<string> _release = new("--release")
    {
        Description = "Check the live release in a folder of releases, and each byte of it against what was published",
        HelpName = "FOLDER",
    };
    private readonly ExternalLinkOptions _external = new();

    public Command Create()
    {
        var command = new Command("check",
            "Check a published tree: links, pictures, ids, titles, descriptions, redirects, feeds, sitemaps");
        command.Arguments.Add(_folder);
        _external.AddTo(command);
        command.Options.Add(_release);
        command.Options.Add(_report);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_folder) is not null && result.GetValue(_release) is not null)
                result.AddError("check: name a FOLDER or --release, not both");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        var options = shared.Read(line);
        try
        {
            if (line.GetValue(_release) is not { } releases)
                return await RunAsync(line, console, line.GetValue(_folder) is { } named ? Absolute(named) : options.Output, [],
                    cancellation);
            var damaged = ReleaseChecker.CheckLive(Absolute(releases), out var live);
            return await RunAsync(line, console, live.Path, damaged, cancellation);
        }
        catch (PublishException refused)
        {
            console.Show(refused.Diagnostics, Severity.Note);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<int> RunAsync(
        ParseResult line, BuildConsole console, string folder, ImmutableArray<Diagnostic> damaged, CancellationToken cancellation)
    {
        var options = shared.Read(line);
        if (!Directory.Exists(folder))
        {
            console.Show([new(options.Shown(folder), 1, 1, Severity.Error, "no such folder", "build the site first, or name another")],
                Severity.Note);
            return CommandLine.Status(isWell: false);
        }

        var settings = Settings(options, folder);
        var known = damaged.Select(said => said with { Path = options.Shown(said.Path) });
        var found = InOrder(known.Concat(await FindAsync(line, console, settings, CheckedTree.Of(folder, options.Shown), cancellation)));
        console.Show(found, line.GetValue(shared.Quiet) ? Severity.Warning : Severity.Note);
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        int Count(Severity severity) => found.Count(said => said.Severity == severity);
        if (!line.GetValue(shared.Quiet))
            output.WriteLine(
                $"{options.Shown(folder)} at {settings.Url}: "
                + $"{Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Note)} notes");
        return CommandLine.Status(ReportFile.TryWrite(line.GetValue(_report), () => ReportJsonWriter.Write(found), error)
            && Count(Severity.Error) == 0);
    }

    private async Task<IEnumerable<Diagnostic>> FindAsync(
        ParseResult line, BuildConsole console, SiteSettings settings, CheckedTree tree, CancellationToken cancellation)
    {
        var checker = new TreeChecker(settings.Url, TimeProvider.System);
        var found = checker.Check(tree, cancellation);
        return _external.IsAskedFor(line)
            ? found.Concat(await console.WorkAsync(
                "Asking other sites", () => _external.CheckAsync(line, checker, tree, settings, cancellation)))
            : found;
    }

    private static string Absolute(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static Diagnostic[] InOrder(IEnumerable<Diagnostic> found) =>
    [
        .. found.Distinct().OrderBy(said => said.Path, StringComparer.Ordinal).ThenBy(said => said.Line).ThenBy(said => said.Column)
            .ThenByDescending(said => said.Severity).ThenBy(said => said.What, StringComparer.Ordinal),
    ];

    // The address that was given; for the site's own output the setting; for any other tree what its front page says.
    private static SiteSettings Settings(BuildOptions options, string folder)
    {
        var settings = SettingsReader.ReadFrom(options);
        var found = options.Url ?? (folder == options.Output ? null : SiteAddressReader.Read(folder));
        return found is null ? settings : settings with { Url = found };
    }
}
