using System.CommandLine;
using Articles;
using Site.Checking.External;
using Site.Importing;
using Site.Importing.Sources;
using Site.Publishing;
using Site.Reporting;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site import KIND SOURCE</c>: texts of another system, with their addresses and their ids in feeds.</summary>
internal sealed class ImportCommand(SharedOptions shared)
{
    private readonly Argument<string> _kind = new("KIND") { Description = string.Join(", ", SourceReader.Kinds) };
    private readonly Argument<string> _source = new("SOURCE")
    {
        Description = "The file that it exported; the folder of a generator or of pages; the file or the address of a feed",
    };
    private readonly Option<string> _from = new("--from")
    {
        Description = "Where the old site was (default: what the export says)",
        HelpName = "URL",
    };
    private readonly Option<string[]> _files = new("--files")
    {
        Description = "A folder with the pictures of an export, such as wp-content/uploads; may be repeated (default: that of the file)",
        HelpName = "FOLDER",
    };
    private readonly Option<bool> _fetch = new("--fetch") { Description = "Fetch pictures that are on the web alone, politely" };

    public Command Create()
    {
        _kind.AcceptOnlyFromAmong([.. SourceReader.Kinds]);
        _from.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && SiteUrl.TryParse(value) is null)
                result.AddError($"--from: '{value}' is no absolute http or https address");
        });
        var command = new Command("import", "Take over the texts of another system, with their addresses and their ids in feeds");
        command.Arguments.Add(_kind);
        command.Arguments.Add(_source);
        foreach (var option in (Option[])[_from, _files, _fetch])
            command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error,
            line.GetValue(shared.Quiet));
        var options = shared.Read(line);
        if (SiteFolders.Refused(options) is { IsEmpty: false } refused)
        {
            console.Show(refused, Severity.Note);
            return CommandLine.Status(isWell: false);
        }

        try
        {
            var job = await console.WorkAsync("Importing", () => ImportAsync(line, options, cancellation));
            var least = line.GetValue(shared.Quiet) ? Severity.Warning : Severity.Note;
            console.Show(job.Notes.Diagnostics, least);
            if (!line.GetValue(shared.Quiet))
                ImportTextWriter.Write(job, Permalink(job, options), line.InvocationConfiguration.Output);
            return CommandLine.Status(job.Notes.Diagnostics.All(said => said.Severity != Severity.Error));
        }
        catch (ImportFault fault)
        {
            console.Show([fault.Diagnostic], Severity.Note);
            return CommandLine.Status(isWell: false);
        }
        catch (PublishException refusal)
        {
            console.Show(refusal.Diagnostics, Severity.Note);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<ImportJob> ImportAsync(ParseResult line, BuildOptions options, CancellationToken cancellation)
    {
        var home = options.Url ?? SettingsReader.ReadFrom(options).Url;
        var external = new ExternalOptions { Site = home };
        var request = new ImportRequest(line.GetValue(_kind)!, line.GetValue(_source)!)
        {
            From = line.GetValue(_from) is { } from ? SiteUrl.TryParse(from) : null,
            Files = [.. (line.GetValue(_files) ?? []).Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))],
        };
        var source = await SourceReader.OpenAsync(request, external, cancellation);
        using var remote = line.GetValue(_fetch) ? new RemoteFiles(external) : null;
        var job = new ImportJob(options, home, source, remote);
        try
        {
            await Importer.RunAsync(job, cancellation);
        }
        finally
        {
            job.Record.Write(options);
        }

        return job;
    }

    // Nothing to say where it is the setting already.
    private static string? Permalink(ImportJob job, BuildOptions options) =>
        job.Permalinks.Find() is { } found && found != SettingsReader.ReadFrom(options).Permalink ? found : null;
}
