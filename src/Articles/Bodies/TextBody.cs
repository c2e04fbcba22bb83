using System.Collections.Immutable;

namespace Articles.Bodies;

/// <summary>A body as its reader left it: blocks whose role is known from markup, or still open.</summary>
/// <param name="Headline">The headline that markup gives; null for none.</param>
/// <param name="Blocks">The blocks, in order.</param>
/// <param name="HasRoles">True where markup said what each block is.</param>
internal sealed record TextBody(string? Headline, ImmutableArray<Block> Blocks, bool HasRoles);
