using System.Collections.Immutable;

namespace Articles.Editing;

/// <summary>An override and what there is to say about the YAML it came from.</summary>
public sealed record OverrideReading(Override Override, ImmutableArray<Diagnostic> Diagnostics);
