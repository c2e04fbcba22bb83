using Articles;
using Site.Editions;
using Site.Feeds;
using Site.Models;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules;

/// <summary>What the site's documents carry from one module and one pipeline to the next, and how to get at it.</summary>
internal static class SiteKeys
{
    /// <summary>The name of the pipeline that makes the edition, on which all depend that need it.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>An article, at whatever stage it is.</summary>
    public const string Article = nameof(Article);

    /// <summary>A file among the texts that is none.</summary>
    public const string Stray = nameof(Stray);

    /// <summary>Paths that lead to an article's page.</summary>
    public const string Former = nameof(Former);

    /// <summary>The texts that wait for their date.</summary>
    public const string Scheduled = nameof(Scheduled);

    /// <summary>The tags of all articles.</summary>
    public const string Tagging = nameof(Tagging);

    /// <summary>All that is published.</summary>
    public const string Edition = nameof(Edition);

    /// <summary>A page to be rendered.</summary>
    public const string Page = nameof(Page);

    /// <summary>Which feeds there are.</summary>
    public const string FeedPlan = nameof(FeedPlan);

    /// <summary>A feed to be written.</summary>
    public const string Feed = nameof(Feed);

    /// <summary>What opens a publisher's file when it is wanted; null where it must not be read any more.</summary>
    public const string File = nameof(File);

    public static bool HasArticle(this IDocument document) => document.ContainsKey(Article);

    public static Article GetArticle(this IDocument document) => document.Get<Article>(Article);

    public static IDocument WithArticle(this IDocument document, Article article) =>
        document.Clone(new MetadataItems { { Article, article } });

    public static bool HasPage(this IDocument document) => document.ContainsKey(Page);

    public static Page GetPage(this IDocument document) => document.Get<Page>(Page);

    public static IDocument CreatePage(this IExecutionContext context, Page page) =>
        context.CreateDocument(null, new NormalizedPath(Urls.File(page.Path)), new MetadataItems { { Page, page } });

    /// <summary>A file that is opened when it is published, and is never in memory as a whole.</summary>
    public static IDocument CreateFile(this IExecutionContext context, string source, string destination, Func<FileStream?> open) =>
        context.CreateDocument(
            new NormalizedPath(source), new NormalizedPath(destination), new MetadataItems { { File, open } });

    public static Func<FileStream?>? FindFile(this IDocument document) =>
        document.ContainsKey(File) ? document.Get<Func<FileStream?>>(File) : null;

    /// <summary>The edition that the pipeline of the articles made; an empty one where it failed.</summary>
    public static Edition GetEdition(this IPipelineOutputs outputs) =>
        outputs.FromPipeline(Articles).FindEdition() ?? Editions.Edition.Empty;

    /// <summary>The edition that one of the documents carries; null where none does.</summary>
    public static Edition? FindEdition(this IEnumerable<IDocument> documents) => Find<Edition>(documents, Edition);

    /// <summary>The plan of feeds that one of the documents carries; null where none does.</summary>
    public static FeedPlan? FindFeedPlan(this IEnumerable<IDocument> documents) => Find<FeedPlan>(documents, FeedPlan);

    /// <summary>The tags that one of the documents carries; none where none does.</summary>
    public static Tagging FindTagging(this IEnumerable<IDocument> documents) => Find<Tagging>(documents, Tagging) ?? Editions.Tagging.None;

    private static T? Find<T>(IEnumerable<IDocument> documents, string key)
        where T : class => documents.FirstOrDefault(document => document.ContainsKey(key))?.Get<T>(key);
}
