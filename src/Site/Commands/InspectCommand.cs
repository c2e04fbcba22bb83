using System.CommandLine;
using System.CommandLine.Parsing;
using Articles;
using Articles.Doubts;
using Site.Building;
using Site.Desk;
using Site.Publishing;
using Site.Reporting;

namespace Site.Commands;

/// <summary><c>site inspect</c>: shows what was made of the texts, without building anything.</summary>
internal sealed class InspectCommand(SharedOptions shared)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Texts to show, by path or name (default: all)",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> _format = new("--format")
    {
        Description = "text, or json: one object per line and article",
        DefaultValueFactory = _ => "text",
    };
    private readonly Option<bool> _explain = new("--explain") { Description = "Which rule and which evidence decided each derived thing" };

    private readonly Option<bool> _suggest = new("--suggest")
    {
        Description = "Print what an editor may want to decide, as a fragment of tags.yml",
    };
    private readonly Option<string> _report = new("--report")
    {
        Description = "Write what an editor should look at as a page, or with '-' print it as lines",
        HelpName = "FILE.html",
    };
    private readonly Option<bool> _model = new("--model") { Description = "Print what the article's template gets, as JSON" };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("inspect", "Show what was made of the texts");
        command.Arguments.Add(_files);
        command.Options.Add(_format);
        foreach (var option in (Option[])[_explain, _suggest, _report, _model])
            command.Options.Add(option);
        command.Validators.Add(CheckReport);
        command.SetAction(RunAsync);
        return command;
    }

    // The name of a text is soon given in the place of that of a page, and the text would be lost.
    private void CheckReport(CommandResult result)
    {
        if (result.GetValue(_report) is not { } file)
            return;
        if (result.GetValue(_suggest) || result.GetValue(_model))
            result.AddError("inspect: name one of --report, --suggest and --model");
        var isPage = Path.GetExtension(file).ToUpperInvariant() is ".HTML" or ".HTM";
        if (file != DeskReport.Lines && !isPage && !file.StartsWith("/dev/", StringComparison.Ordinal))
            result.AddError($"--report: '{file}' does not end in .html, nor is it '-'");
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        try
        {
            return await InspectAsync(line, cancellation);
        }
        catch (PublishException refused)
        {
            new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error, isQuiet: true)
                .Show(refused.Diagnostics, Severity.Error);
            return CommandLine.Status(isWell: false);
        }
    }

    private async Task<int> InspectAsync(ParseResult line, CancellationToken cancellation)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        var options = shared.Read(line) with { Explain = line.GetValue(_explain) || line.GetValue(_report) is not null };
        var (site, edition) = await SiteBuilder.ReadAsync(options, cancellation);
        new BuildConsole(output, error, isQuiet: true)
            .Show(site.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);

        if (line.GetValue(_suggest))
        {
            await output.WriteAsync(SuggestionWriter.Write(edition.Tagging.Corpus));
            return CommandLine.Status(!site.HasErrors);
        }

        var wanted = line.GetValue(_files) ?? [];
        var missing = wanted.Where(name => !edition.Stories.Any(story => IsMeant(story.Article.Source, name))).ToArray();
        foreach (var name in missing)
            await error.WriteLineAsync(
                $"{name}:1:1: error: no such text (name a file below {string.Join(", ", options.Seeds.Select(options.Shown))})");

        if (line.GetValue(_report) is { } report)
            return CommandLine.Status(new DeskReport(site, edition).TryWrite(report, source => IsMeant(source, wanted), output, error)
                && !site.HasErrors && missing.Length == 0);

        IArticleWriter writer = line.GetValue(_model) ? new ArticleModelWriter(site, edition)
            : line.GetValue(_format) == "json" ? new ArticleJsonWriter(site.Urls)
            : new ArticleTextWriter(site.Urls);
        foreach (var story in edition.Stories
            .Where(story => IsMeant(story.Article.Source, wanted))
            .OrderBy(story => story.Article.Source, StringComparer.Ordinal))
            writer.Write(story, output);
        return CommandLine.Status(!site.HasErrors && missing.Length == 0);
    }

    private static bool IsMeant(string source, string[] wanted) => wanted.Length == 0 || wanted.Any(name => IsMeant(source, name));

    private static bool IsMeant(string source, string name) =>
        source == name || source.EndsWith('/' + name, StringComparison.Ordinal)
        || Path.GetFileNameWithoutExtension(source) == name || Path.GetFullPath(name).EndsWith('/' + source, StringComparison.Ordinal);
}
