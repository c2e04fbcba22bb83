using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>The published tags and what there is to say about their file.</summary>
public sealed record TagLockReading(ImmutableArray<PublishedTag> Tags, ImmutableArray<Diagnostic> Diagnostics);
