using System.Collections.Immutable;

namespace Articles.Reading;

/// <summary>An article and what there is to say about its text.</summary>
public sealed record ArticleReading(Article Article, ImmutableArray<Diagnostic> Diagnostics);
