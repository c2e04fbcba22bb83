using System.Collections.Frozen;

namespace Site.Models;

/// <summary>
/// The names of all members that some object of the model has (<c>theme/README.md</c> lists them by object). One that the object at hand
/// lacks is nothing, so that a partial may ask; one that none has is a slip of the pen.
/// </summary>
internal static class ModelMembers
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "addresses", "aliases", "alt", "article", "article_count", "articles", "author", "base", "blocks", "body", "breadcrumbs", "broader",
        "canonical", "caption", "content", "count", "credit", "current", "date", "dateline", "description", "feed", "feeds", "feeds_page",
        "foreign", "groups", "height", "html", "id", "index_url", "items", "json_ld", "kind", "label", "language", "letter", "letters",
        "level", "mark", "month", "months", "name", "narrower", "navigation", "next", "number", "opens_with", "opml", "ordered", "page",
        "pages", "pagination", "period", "picture", "policy", "previous", "published", "published_derived", "published_has_time",
        "published_iso", "published_short", "readers", "reading_minutes", "related", "robots", "section", "site", "size", "slug", "src",
        "srcset", "standfirst", "subject", "summary", "tag", "tag_feeds", "tags", "target", "text", "title", "title_derived", "total",
        "type", "updated", "url", "value", "weight", "width", "words", "year", "years");

    /// <summary>The same in ordinal order.</summary>
    public static IReadOnlyList<string> Sorted { get; } = [.. All.Order(StringComparer.Ordinal)];
}
