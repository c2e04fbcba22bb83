using System.Collections.Immutable;
using Articles;

namespace Site.Editions;

/// <summary>An article and the place it has on the site.</summary>
/// <param name="Article">The article, with dates and tags.</param>
/// <param name="Path">Its page below the site's root, ending in a slash.</param>
/// <param name="Index">Its place in the edition, newest first.</param>
internal sealed record Story(Article Article, string Path, int Index)
{
    /// <summary>Other paths that lead to its page: where it was before, and where it was on another site.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>The date of publication that feeds give.</summary>
    public DateTimeOffset ReaderDate => ReaderDateOf(Article);

    /// <summary>The date of publication of an article, apart from that of other texts of the moment.</summary>
    public static DateTimeOffset ReaderDateOf(Article article) =>
        article.Published!.Value.AddSeconds(article.HasPublishedTime ? -article.Order : article.Order);
}
