using Articles;
using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>What the site's documents carry, and how to get at it.</summary>
internal static class SiteKeys
{
    public const string Article = nameof(Article);

    public const string Page = nameof(Page);

    public const string Feed = nameof(Feed);

    public static Article GetArticle(this IDocument document) => document.Get<Article>(Article);

    public static Page GetPage(this IDocument document) => document.Get<Page>(Page);

    public static IDocument WithArticle(this IDocument document, Article article) =>
        document.Clone(new MetadataItems { { Article, article } });
}
