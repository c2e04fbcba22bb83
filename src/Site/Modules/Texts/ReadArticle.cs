using Articles;
using Articles.Reading;
using Site.Context;
using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Turns a text into an article: what it says, its blocks and roles, a headline. What cannot be read is reported and left out.
/// </summary>
internal sealed class ReadArticle(SiteContext site, TextMemory? memory) : ParallelSyncModule
{
    private readonly ReadingOptions _options = new() { SiteLanguage = site.Settings.Language, Explain = site.Options.Explain };

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.ContainsKey(SiteKeys.Stray))
            return [input];

        site.Cancel.ThrowIfCancellationRequested();
        var path = input.Source.FullPath;
        var source = site.Shown(path);
        if (site.Read(path, FileKind.Text, site.Options.Seeds) is not { } bytes)
            return [];

        var reading = memory?.Read(source, bytes, _options) ?? ArticleReader.Read(source, bytes, _options);
        site.Report(reading.Diagnostics);
        return reading.Diagnostics.Any(said => said.Severity == Severity.Error) && reading.Article.Blocks.IsEmpty
            ? []
            : [input.WithArticle(reading.Article)];
    }
}
