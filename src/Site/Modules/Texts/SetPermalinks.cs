using System.Collections.Immutable;
using Articles;
using Site.Addresses;
using Site.Context;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Gives every article its place on the site, newest first. A published article keeps its own; of two new derived slugs that are alike, the
/// older article keeps it and the newer gets <c>-2</c>; two given slugs that are alike are an error.
/// </summary>
internal sealed class SetPermalinks(SiteContext site) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var bySource = articles.ToDictionary(document => document.GetArticle().Source, StringComparer.Ordinal);
        Article[] newestFirst = [.. MomentOrder.Sort(articles.Select(document => document.GetArticle()), site.Published)];
        Article[] oldestFirst = [.. newestFirst.Reverse()];
        ReportTwins(oldestFirst);
        var register = new AddressRegister(site, OwnPaths.Of(site));
        var paths = register.Claim(oldestFirst);
        return from article in newestFirst
               where paths.ContainsKey(article.Source)
               let path = paths[article.Source]
               select bySource[article.Source].WithArticle(article).Clone(
                   new NormalizedPath(Urls.File(path)),
                   new MetadataItems { { SiteKeys.Former, register.FormerOf(article, path).ToImmutableArray() } });
    }

    /// <summary>Two texts with one identity would be one item to every feed reader.</summary>
    private void ReportTwins(IEnumerable<Article> articles)
    {
        foreach (var twins in articles.GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var twin in twins.Skip(1))
            {
                site.Report(new Diagnostic(twin.Source, 1, 1, Severity.Error,
                    $"two texts with one id: '{twin.Id}' is also that of {twins.First().Source}",
                        "remove one of them, or give one an id of its own in front matter or sidecar"));
            }
        }
    }
}
