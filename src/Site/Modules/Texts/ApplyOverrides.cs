using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.Editions;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Puts what editors said in the place of what was derived: the text's own front matter before its sidecar. Drafts are left out, and so are
/// what has neither words nor a picture, and what waits for its date: a document beside the articles names those.
/// </summary>
internal sealed class ApplyOverrides(SiteContext site) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var sidecars = new SidecarReader(site).Read(articles.Select(document => document.Source.FullPath));
        IDocument[] meant = [.. articles.Select(document => document.WithArticle(Overridden(document, sidecars)))];
        var waiting = site.Options.ShowsDrafts ? [] : meant.Select(document => document.GetArticle())
            .Where(article => article.IsScheduled && !article.IsDraft)
            .Select(article => new ScheduledText(article.Source, article.Headline.Text, article.Published!.Value))
            .OrderBy(text => text.At).ThenBy(text => text.Source, StringComparer.Ordinal).ToImmutableArray();
        return
        [
            .. meant.Where(document => IsPublished(document.GetArticle())),
            context.CreateDocument(null, null, new MetadataItems { { SiteKeys.Scheduled, waiting } }),
        ];
    }

    private Article Overridden(IDocument document, IReadOnlyDictionary<string, (string Sidecar, Override Said)> sidecars)
    {
        var article = document.GetArticle();
        if (sidecars.TryGetValue(document.Source.FullPath, out var sidecar))
            article = sidecar.Said.ApplyTo(article, site.Settings.TimeZone);
        if (article.FrontMatter is { } frontMatter)
            article = frontMatter.ApplyTo(article, site.Settings.TimeZone);
        return article.Published > site.Now ? article with { IsScheduled = true } : article;
    }

    private bool IsPublished(Article article)
    {
        if ((article.IsDraft || article.IsScheduled) && !site.Options.ShowsDrafts)
            return false;
        if (!article.Blocks.IsEmpty || article.Picture is not null)
            return true;

        site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning, "the text is empty, so it is not published",
            "write some words, or remove the file"));
        return false;
    }
}
