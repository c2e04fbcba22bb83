using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>The lock and what there is to say about its file.</summary>
public sealed record TagLockReading(TagLock Lock, ImmutableArray<Diagnostic> Diagnostics);
