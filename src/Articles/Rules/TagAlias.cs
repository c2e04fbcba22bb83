using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>One name over several spellings.</summary>
public sealed record TagAlias(string Name, ImmutableArray<string> Others);
