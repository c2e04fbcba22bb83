using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Gives every article its place on the site, newest first. Of two derived slugs that are
/// alike, the older article keeps its own and the newer gets <c>-2</c>; two given slugs that are alike are an error.
/// </summary>
internal sealed class SetPermalinks(SiteContext site) : ArticleModule
{
    /// <summary>Top-level names that the site's own pages have.</summary>
    private static readonly string[] Reserved = ["tags/", "page/", "feeds/", "search/", "archive/", "assets/"];

    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var documents = articles.OrderBy(d => d.GetArticle().Published).ToArray();
        ReportTwins(documents.Select(d => d.GetArticle()));

        var taken = new Dictionary<string, Article>(StringComparer.Ordinal);
        var numbers = new NameNumbers();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in documents.Select(d => d.GetArticle()).OrderBy(a => !a.IsSlugGiven))
            if (Claim(article, taken, numbers) is { } path)
                paths[article.Source] = path;

        Array.Reverse(documents);
        return documents.Where(document => paths.ContainsKey(document.GetArticle().Source)).Select(document =>
            document.Clone(new NormalizedPath(Urls.File(paths[document.GetArticle().Source])), new MetadataItems()));
    }

    // Null, and said why, where another text has the place.
    private string? Claim(Article article, Dictionary<string, Article> taken, NameNumbers numbers)
    {
        var path = Permalink.For(article, site.Settings.Permalink, site.Settings.TimeZone);
        if (article.IsSlugGiven && taken.TryGetValue(path, out var other))
        {
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Error,
                $"two texts with one destination: {path} is also that of {other.Source}", "give one of them another slug"));
            return null;
        }

        var wanted = path;
        while (taken.ContainsKey(path) || Reserved.Contains(path))
            path = Permalink.For(article with { Slug = $"{article.Slug}-{numbers.Next(wanted)}" }, site.Settings.Permalink,
                site.Settings.TimeZone);
        taken.Add(path, article);
        return path;
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
