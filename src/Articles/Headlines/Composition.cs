using System.Collections.Immutable;

namespace Articles.Headlines;

/// <summary>An article while its parts are being told apart.</summary>
internal sealed record Composition(Headline Headline, ImmutableArray<Block> Blocks, string? Standfirst = null)
{
    /// <summary>True where a derived headline says what the lead's first sentence says.</summary>
    public bool IsFirstSentenceTold { get; init; }
}
