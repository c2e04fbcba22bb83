using System.Collections.Immutable;

namespace Articles.Headlines;

/// <summary>An article while its parts are being told apart.</summary>
internal sealed record Composition(Headline Headline, ImmutableArray<Block> Blocks)
{
    /// <summary>The block that became the headline; null where the body still has all.</summary>
    public Block? Title { get; init; }

    /// <summary>The block that became the standfirst; null where there is none.</summary>
    public Block? Lead { get; init; }

    /// <summary>True where a derived headline says what the lead's first sentence says.</summary>
    public bool IsFirstSentenceTold { get; init; }
}
