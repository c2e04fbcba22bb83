using System.Collections.Immutable;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>The articles with their tags, and every tag once.</summary>
/// <param name="Articles">In the order they were given.</param>
/// <param name="Tags">By slug, ordinal order.</param>
/// <param name="Diagnostics">What there is to say about tags and rules.</param>
public sealed record TaggedCorpus(ImmutableArray<Article> Articles, ImmutableArray<Tag> Tags, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Blocks that recur over the corpus word for word and were left out of tagging, ordinal order.</summary>
    public ImmutableArray<string> Boilerplate { get; init; } = [];

    /// <summary>Spellings that were taken for other names, by tag and spelling; empty unless explanations were asked for.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>What editors say of the tags.</summary>
    public TagRules Rules { get; init; } = TagRules.None;
}
