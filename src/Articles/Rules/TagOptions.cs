using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>What the assigner needs to know of the site.</summary>
public sealed record TagOptions
{
    /// <summary>In whose spelling a tag is shown where the corpus has several.</summary>
    public string SiteLanguage { get; init; } = "nl";

    /// <summary>Articles that a tag needs for a page of its own; fewer, and it still stays on its article.</summary>
    public int MinimumArticles { get; init; } = 2;

    /// <summary>Most derived tags on one article.</summary>
    public int MaximumTags { get; init; } = 8;

    /// <summary>True to tag what articles are about where it is a common noun (<c>Klimaat</c>), too.</summary>
    public bool Topics { get; init; } = true;

    /// <summary>Most related articles of one article.</summary>
    public int MaximumRelated { get; init; } = 5;

    /// <summary>The addresses that tags were published at. They decide addresses, and nothing else.</summary>
    public ImmutableArray<PublishedTag> Published { get; init; } = [];

    /// <summary>True to record <see cref="Article.Decisions"/>.</summary>
    public bool Explain { get; init; }
}
