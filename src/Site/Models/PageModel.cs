using Scriban.Runtime;

namespace Site.Models;

/// <summary>What the template of one page gets.</summary>
/// <param name="Globals">All of it, by name.</param>
/// <param name="Site">The global <c>site</c>, which remembers what the template asks of it.</param>
internal sealed record PageModel(ScriptObject Globals, SiteReads Site)
{
    /// <summary>The global that holds what is one for the whole site.</summary>
    public const string SiteName = "site";

    /// <summary>The global that holds the interface's texts.</summary>
    public const string TextName = "text";

    /// <summary>The globals that pages of some kind have: null on those of another, so that a partial may ask for them.</summary>
    public static IReadOnlyList<string> OfKinds { get; } =
    [
        "article", "articles", "content", "feed", "groups", "index_url", "pagination", "period", "readers", "tag", "tag_feeds", "tags",
        "target", "years",
    ];
}
