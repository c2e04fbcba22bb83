using System.Collections.Immutable;
using MemoryPack;

namespace Articles;

/// <summary>What an editor says of one article, in its front matter or in its sidecar; null means nothing is said.</summary>
[MemoryPackable]
public sealed partial record Override
{
    public static readonly Override None = new();

    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Standfirst { get; init; }
    public string? Summary { get; init; }
    public string? Slug { get; init; }

    /// <summary>Paths below the site's root that are to lead to the article.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? Language { get; init; }
    public string? Author { get; init; }
    public string? Section { get; init; }
    public bool? IsDraft { get; init; }
    public EditorialDate? Published { get; init; }
    public EditorialDate? Updated { get; init; }
    public Picture? Picture { get; init; }
    public TagOverride Tags { get; init; } = TagOverride.None;

    /// <summary>What is said here, and what a weaker layer says of the rest.</summary>
    internal Override Over(Override weaker) => this with
    {
        Title = Title ?? weaker.Title,
        Author = Author ?? weaker.Author,
        Section = Section ?? weaker.Section,
        Published = Published ?? weaker.Published,
        Updated = Updated ?? weaker.Updated,
        Language = Language ?? weaker.Language,
    };

    /// <summary>The article with what is said here in the place of what was derived.</summary>
    /// <param name="article">The article as the weaker layers left it.</param>
    /// <param name="zone">The site's time zone, in which dates without an offset are meant.</param>
    public Article ApplyTo(Article article, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (this == None)
            return article;

        article = Opening.Give(article, Title, Standfirst);
        var slug = Slug ?? (Title is null || article.IsSlugGiven ? article.Slug : Articles.Slug.From(Title));
        return article with
        {
            Id = Id ?? article.Id,
            Headline = Title is null ? article.Headline : new Headline(Title, IsDerived: false),
            Standfirst = Standfirst ?? article.Standfirst,
            Summary = Summary ?? article.Summary,
            IsSummaryDerived = Summary is null && article.IsSummaryDerived,
            Slug = slug,
            Aliases = Aliases.IsEmpty ? article.Aliases : Aliases,
            IsSlugGiven = Slug is not null || article.IsSlugGiven,
            Language = Language ?? article.Language,
            Author = Author ?? article.Author,
            Section = Section ?? article.Section,
            IsDraft = IsDraft ?? article.IsDraft,
            Published = Published?.In(zone) ?? article.Published,
            HasPublishedTime = Published?.HasTime ?? article.HasPublishedTime,
            Updated = Updated?.In(zone) ?? article.Updated,
            Picture = Picture ?? article.Picture,
            TagOverride = Tags.Over(article.TagOverride),
        };
    }
}
