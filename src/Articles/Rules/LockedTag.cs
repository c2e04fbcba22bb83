using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>One published tag.</summary>
/// <param name="Slug">Where it is.</param>
/// <param name="Name">The name it was published under.</param>
/// <param name="Aliases">Other spellings that belong to it.</param>
/// <param name="FormerSlugs">Where it was before; each redirects to <paramref name="Slug"/>.</param>
public sealed record LockedTag(string Slug, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> FormerSlugs);
