using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.History;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Dates every article that no editor dated, and names every text that has no key of its own: from the texts' history in
/// git. A text that git does not know yet has the time of its file, with a note.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="cache">The file that keeps what was read of the history; null to keep nothing.</param>
internal sealed class SetDates(SiteContext site, string? cache) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var asked = new HistoryOptions
        {
            CacheFile = cache,
            GitDirectory = site.Options.GitDirectory,
            Revision = site.Options.Revision,
            Say = said => site.Report(said with { Path = site.Shown(said.Path) }),
        };
        var history = HistoryReader.Read(site.Options.Root, site.Options.Seeds, asked, site.Cancel);
        if (articles.Any(d => d.GetArticle().Published is null) || history.State is HistoryState.Shallow or HistoryState.Failed)
            site.Report(history.Diagnostics.Select(d => d with { Path = site.Shown(d.Path) }));

        // By the names that history first knew them by: what is decided by the order of the texts stays as it is when one is moved.
        return articles.Select(document => document.WithArticle(Dated(document, history)))
            .OrderBy(document => document.GetArticle().Origin ?? document.GetArticle().Source, StringComparer.Ordinal);
    }

    private Article Dated(IDocument document, CorpusHistory history)
    {
        var article = document.GetArticle();
        var known = history.Texts.GetValueOrDefault(document.Source.FullPath);
        if (known is not null && article.Id == article.Source)
            article = article with { Id = known.Key };
        if (known is not null)
            article = article with { Origin = known.Key, Updated = article.Updated ?? known.Updated };
        if (article.Published is not null)
            return article.Updated > article.Published ? article : article with { Updated = null };
        if (known is not null)
            return article with { Published = known.Published, IsPublishedDerived = true, HasPublishedTime = true };

        if (history.State == HistoryState.Known)
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Note, "it is not committed, so its date is that of the file",
                "commit it, or give it a date in its sidecar"));
        var written = new DateTimeOffset(File.GetLastWriteTimeUtc(document.Source.FullPath), TimeSpan.Zero);
        return article with { Published = written, IsPublishedDerived = true, HasPublishedTime = true };
    }
}
