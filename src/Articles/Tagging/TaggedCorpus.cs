using System.Collections.Immutable;

namespace Articles;

/// <summary>What the assigner needs to know of the site.</summary>
public sealed record TagOptions
{
    /// <summary>In whose spelling a tag is shown where the corpus has several.</summary>
    public string SiteLanguage { get; init; } = "nl";

    /// <summary>Articles that a tag needs for a page of its own; fewer, and it still stays on its article.</summary>
    public int MinimumArticles { get; init; } = 2;

    /// <summary>Most derived tags on one article.</summary>
    public int MaximumTags { get; init; } = 8;

    /// <summary>Most related articles of one article.</summary>
    public int MaximumRelated { get; init; } = 5;

    /// <summary>What was published before; null for nothing.</summary>
    public TagLock? Lock { get; init; }

    /// <summary>True to record <see cref="Article.Decisions"/>.</summary>
    public bool Explain { get; init; }
}

/// <summary>The articles with their tags, and every tag once.</summary>
/// <param name="Articles">In the order they were given.</param>
/// <param name="Tags">By slug, ordinal order.</param>
/// <param name="Diagnostics">What there is to say about tags, rules and lock.</param>
public sealed record TaggedCorpus(ImmutableArray<Article> Articles, ImmutableArray<Tag> Tags, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Short lines that recur over the corpus word for word and were left out of tagging, ordinal order.</summary>
    public ImmutableArray<string> Boilerplate { get; init; } = [];
}
