namespace Articles.Doubts;

/// <summary>A tag that looks wrong, and where it does.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Doubt">Why.</param>
/// <param name="Count">Times in lower case, or the articles that have it.</param>
/// <param name="Other">The other spelling, or the name of the place; null for other doubts.</param>
/// <param name="Article">The first article that has it.</param>
public sealed record DoubtfulTag(Tag Tag, TagDoubt Doubt, int Count, string? Other, Article Article);
