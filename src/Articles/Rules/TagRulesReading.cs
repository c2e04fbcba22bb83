using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>The rules and what there is to say about their file.</summary>
public sealed record TagRulesReading(TagRules Rules, ImmutableArray<Diagnostic> Diagnostics);
