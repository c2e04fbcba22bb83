namespace Articles;

/// <summary>A tag on one article.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Score">How much the article is about it; only comparable within one article.</param>
/// <param name="Mentions">How often the text names it, in any form.</param>
public sealed record ArticleTag(Tag Tag, double Score, int Mentions);
