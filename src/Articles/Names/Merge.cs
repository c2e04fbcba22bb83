using System.Collections.Immutable;

namespace Articles.Names;

/// <summary>A spelling that was taken for a tag's name, and the evidence.</summary>
/// <param name="Spelling">As the texts have it.</param>
/// <param name="Name">The tag's name.</param>
/// <param name="Reason">The rule that took it for that.</param>
/// <param name="Beside">The name beside which it stands, for <see cref="MergeReason.Company"/>; else null.</param>
/// <param name="Sources">The texts that have the spelling and got the tag, in the corpus's order.</param>
public sealed record Merge(string Spelling, string Name, MergeReason Reason, string? Beside, ImmutableArray<string> Sources);
