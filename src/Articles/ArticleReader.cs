using System.Collections.Immutable;

namespace Articles;

/// <summary>What the reader needs to know of the site; built once and shared.</summary>
public sealed record ReadingOptions
{
    /// <summary>BCP 47 tag that decides where a text's language is doubtful.</summary>
    public string SiteLanguage { get; init; } = "nl";

    /// <summary>True to record <see cref="Article.Decisions"/>; off on the build's hot path.</summary>
    public bool Explain { get; init; }
}

/// <summary>An article and what there is to say about its text.</summary>
public sealed record Reading(Article Article, ImmutableArray<Diagnostic> Diagnostics);
