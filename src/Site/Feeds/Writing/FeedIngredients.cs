using Articles;
using Site.Models;

namespace Site.Feeds.Writing;

/// <summary>All that any feed says of an article, for its fingerprint: a mapper that says more must have it here.</summary>
internal static class FeedIngredients
{
    public static IEnumerable<KeyValuePair<string, object?>> Of(Article article, BodyFingerprints bodies) =>
    [
        new("title", article.Headline.Text),
        new("derived", article.Headline.IsDerived),
        new("standfirst", article.Standfirst),
        new("summary", article.Summary),
        new("author", article.Author),
        new("language", article.Language),
        new("published", article.Published),
        new("updated", article.Updated),
        new("tags", article.Tags.Select(tag => tag.Tag.Name)),
        .. article.Picture is { } picture ? Of(picture) : [],
        new("body", bodies.Of(article.Blocks)),
    ];

    private static IEnumerable<KeyValuePair<string, object?>> Of(Picture picture) =>
    [
        new("src", picture.Source),
        new("alt", picture.Alt),
        new("caption", picture.Caption),
        new("credit", picture.Credit),
        new("width", picture.Width),
        new("height", picture.Height),
    ];
}
