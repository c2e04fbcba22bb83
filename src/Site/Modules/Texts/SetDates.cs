using System.Collections.Immutable;
using Articles;
using Site.Addresses;
using Site.Context;
using Site.History;
using Site.Locking;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Names every text that has no key of its own, and dates every article that no editor dated: by what readers have of it, else from the
/// texts' history in git. A text that git does not know yet has the time of its file, with a note.
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
            Sidecars = Path.Combine(site.Options.Input, "articles"),
            Say = said => site.Report(said with { Path = site.Shown(said.Path) }),
        };
        var history = HistoryReader.Read(site.Options.Root, site.Options.Seeds, asked, site.Cancel);
        var candidates = articles.Select(document => Named(document, history)).ToArray();
        var keys = new ArticleRecall(site).Find(candidates);
        if (candidates.Any(c => c.Article.Published is null && Known(keys[c.Article.Source]) is null)
            || history.State is HistoryState.Shallow or HistoryState.Failed)
            site.Report(history.Diagnostics.Select(d => d with { Path = site.Shown(d.Path) }));

        // By the names that history first knew them by: what is decided by the order of the texts stays as it is when one is moved.
        return articles.Zip(candidates, (document, candidate) => document.WithArticle(
                Dated(candidate.Article with { Id = keys[candidate.Article.Source] }, document.Source.FullPath, history)))
            .OrderBy(document => document.GetArticle().Origin ?? document.GetArticle().Id, StringComparer.Ordinal);
    }

    private static Candidate Named(IDocument document, CorpusHistory history)
    {
        var article = document.GetArticle();
        var isDerived = article.Id == article.Source;
        return history.Texts.GetValueOrDefault(document.Source.FullPath) is { } known
            ? new(article with { Id = isDerived ? known.Key : article.Id, Origin = known.Key }, isDerived, IsFollowed: true)
            : new(article, isDerived, IsFollowed: false);
    }

    private LockedArticle? Known(string key) => site.Published.Articles.GetValueOrDefault(key);

    private Article Dated(Article article, string path, CorpusHistory history)
    {
        var told = history.Texts.GetValueOrDefault(path);
        var dated = Published(article, path, told, history.State);
        var updated = article.Updated ?? told?.Updated;
        return dated with
        {
            Updated = updated > dated.Published ? updated : null,
            UpdatedOrder = article.Updated is null && told is not null ? told.UpdatedOrder : 0,
        };
    }

    private Article Published(Article article, string path, TextHistory? told, HistoryState state)
    {
        var known = Known(article.Id);
        if (article.Published is { } given)
        {
            if (known is not null && known.Date.In(site.Settings.TimeZone) != given)
                ReportRedated(article, known.Date.In(site.Settings.TimeZone), given);
            return article;
        }

        if (known is not null)
            return article with
            {
                Published = known.Date.In(site.Settings.TimeZone),
                IsPublishedDerived = true,
                HasPublishedTime = known.Date.HasTime,
            };
        if (told is not null)
            return article with { Published = told.Published, IsPublishedDerived = true, HasPublishedTime = true };

        if (state == HistoryState.Known)
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Note, "it is not committed, so its date is that of the file",
                "commit it, or give it a date in its sidecar"));
        var written = File.GetLastWriteTimeUtc(path);
        return article with
        {
            Published = new(written.AddTicks(-(written.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero),
            IsPublishedDerived = true,
            HasPublishedTime = true,
        };
    }

    private void ReportRedated(Article article, DateTimeOffset was, DateTimeOffset given) => site.Report(new Diagnostic(
        article.Source, 1, 1, Severity.Warning,
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"readers have it with the date {was:yyyy-MM-dd HH:mm}, and it is given {given:yyyy-MM-dd HH:mm}, ")
        + "so it moves in lists and feeds",
        "take the date away to leave it where readers have it"));
}
