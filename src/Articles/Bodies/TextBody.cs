using System.Collections.Immutable;

namespace Articles.Bodies;

/// <summary>A body as its reader left it: blocks whose role is known from markup, or still open.</summary>
/// <param name="Title">The heading on top that markup gives, which is words and nothing else; null for none.</param>
/// <param name="Blocks">The blocks after it, in order.</param>
/// <param name="HasRoles">True where markup said what each block is.</param>
internal sealed record TextBody(Block? Title, ImmutableArray<Block> Blocks, bool HasRoles)
{
    /// <summary>The body under a headline that was found above it; what it had for one goes back to the blocks.</summary>
    public TextBody Under(Block title) => new(title, Title is null ? Blocks : Blocks.Insert(0, Title), HasRoles);
}
