using System.Collections.Immutable;
using MemoryPack;

namespace Articles.Reading;

/// <summary>An article and what there is to say about its text.</summary>
[MemoryPackable]
public sealed partial record ArticleReading(Article Article, ImmutableArray<Diagnostic> Diagnostics);
