using Articles;
using Articles.Reading;
using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Turns a text into an article: what it says, its blocks and roles, a headline. What cannot be read is reported and left out.</summary>
internal sealed class ReadArticle(Run run) : ParallelSyncModule
{
    private readonly ReadingOptions _options = new() { SiteLanguage = run.Settings.Language, Explain = run.Options.Explain };

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        run.Cancel.ThrowIfCancellationRequested();
        var path = input.Source.FullPath;
        var source = run.Shown(path);
        if (SourceFile.Read(path, run.Options.Seeds, out var problem) is not { } bytes)
        {
            run.Report(new Diagnostic(source, 1, 1, Severity.Error, problem!.What, problem.Cure));
            return [];
        }

        var reading = run.Memory?.Read(source, bytes, _options) ?? ArticleReader.Read(source, bytes, _options);
        run.Report(reading.Diagnostics);
        return reading.Diagnostics.Any(said => said.Severity == Severity.Error) && reading.Article.Blocks.IsEmpty ? [] : [input.WithArticle(reading.Article)];
    }
}
