namespace Articles.Reading;

/// <summary>What the reader needs to know of the site; built once and shared.</summary>
public sealed record ReadingOptions
{
    /// <summary>BCP 47 tag that decides where a text's language is doubtful.</summary>
    public string SiteLanguage { get; init; } = "nl";

    /// <summary>True to record <see cref="Article.Decisions"/>; off on the build's hot path.</summary>
    public bool Explain { get; init; }
}
