using System.CommandLine;
using Articles;
using Articles.Doubts;
using Articles.Tagging;
using Site.Building;
using Site.Editions;
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
    private readonly Option<bool> _model = new("--model") { Description = "Print what the article's template gets, as JSON" };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("inspect", "Show what was made of the texts");
        command.Arguments.Add(_files);
        command.Options.Add(_format);
        foreach (var option in (Option[])[_explain, _suggest, _model])
            command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
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
        var options = shared.Read(line) with { Explain = line.GetValue(_explain) };
        var (site, edition) = await SiteBuilder.ReadAsync(options, cancellation);
        new BuildConsole(output, error, isQuiet: true)
            .Show(site.Diagnostics, line.GetValue(shared.Verbose) ? Severity.Note : Severity.Warning);

        if (line.GetValue(_suggest))
        {
            await output.WriteAsync(SuggestionWriter.Write(edition.Tagging.Corpus));
            return CommandLine.Status(!site.HasErrors);
        }

        var wanted = line.GetValue(_files) ?? [];
        var missing = wanted.Where(name => !edition.Stories.Any(story => IsMeant(story, name))).ToArray();
        foreach (var name in missing)
            await error.WriteLineAsync(
                $"{name}:1:1: error: no such text (name a file below {string.Join(", ", options.Seeds.Select(options.Shown))})");

        IArticleWriter writer = line.GetValue(_model) ? new ArticleModelWriter(site, edition)
            : line.GetValue(_format) == "json" ? new ArticleJsonWriter(site.Urls)
            : new ArticleTextWriter(site.Urls);
        foreach (var story in edition.Stories
            .Where(story => wanted.Length == 0 || wanted.Any(name => IsMeant(story, name)))
            .OrderBy(story => story.Article.Source, StringComparer.Ordinal))
            writer.Write(story, output);
        return CommandLine.Status(!site.HasErrors && missing.Length == 0);
    }

    private static bool IsMeant(Story story, string name)
    {
        var source = story.Article.Source;
        return source == name || source.EndsWith('/' + name, StringComparison.Ordinal)
            || Path.GetFileNameWithoutExtension(source) == name || Path.GetFullPath(name).EndsWith('/' + source, StringComparison.Ordinal);
    }
}
