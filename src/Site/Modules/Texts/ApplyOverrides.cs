using System.Collections.Immutable;
using Articles;
using Site.Context;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Puts what editors said in the place of what was derived: the text's own front matter before its sidecar. Drafts are left out, and so is
/// what has neither words nor a picture.
/// </summary>
internal sealed class ApplyOverrides(SiteContext site) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var sidecars = new SidecarReader(site).Read(articles.Select(document => document.Source.FullPath));
        return articles.Select(document =>
        {
            var article = document.GetArticle();
            if (sidecars.TryGetValue(document.Source.FullPath, out var sidecar))
                article = sidecar.Said.ApplyTo(article, site.Settings.TimeZone);
            if (article.FrontMatter is { } frontMatter)
                article = frontMatter.ApplyTo(article, site.Settings.TimeZone);
            return document.WithArticle(article);
        }).Where(document => IsPublished(document.GetArticle()));
    }

    private bool IsPublished(Article article)
    {
        if (article.IsDraft)
            return false;
        if (!article.Blocks.IsEmpty || article.Picture is not null)
            return true;

        site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning, "the text is empty, so it is not published",
            "write some words, or remove the file"));
        return false;
    }
}
