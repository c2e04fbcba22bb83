using System.Collections.Immutable;

namespace Site.Desk;

/// <summary>One thing for an editor to look at.</summary>
/// <param name="Topic">The list that it is on.</param>
/// <param name="Place">Where to look first.</param>
/// <param name="Value">What is doubted: a headline, a spelling, a tag, a block.</param>
/// <param name="Why">Why it is, in the interface's language.</param>
/// <param name="Cure">What to do where it is wrong.</param>
internal sealed record DeskEntry(DeskTopic Topic, DeskPlace Place, string Value, string Why, DeskCure Cure)
{
    /// <summary>The other texts that it is about, by source.</summary>
    public ImmutableArray<string> Others { get; init; } = [];
}

/// <summary>A line of a text.</summary>
/// <param name="Source">As people know the file.</param>
/// <param name="Line">1-based.</param>
internal sealed record DeskPlace(string Source, int Line);

/// <summary>What to do where something is wrong.</summary>
/// <param name="Where">The file or the part of it, in words.</param>
/// <param name="Line">The exact line of YAML to put there; null where there is none, and then <paramref name="Where"/> says it all.</param>
internal sealed record DeskCure(string Where, string? Line);
