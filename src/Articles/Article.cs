using System.Collections.Immutable;
using MemoryPack;

namespace Articles;

/// <summary>A text as its readers get it: what it says, and everything a page needs beyond that, derived or given.</summary>
[MemoryPackable]
public sealed partial record Article
{
    /// <summary>The path of the text as the caller named it, with forward slashes (<c>seeds/000_b95b98289242d38e.txt</c>).</summary>
    public required string Source { get; init; }

    /// <summary>
    /// The name that history first knew the text by, unlike that of any other; null where history does not know it. Moving the
    /// text does not change it.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>
    /// The key of its identity, which never changes: front matter <c>id</c>, else the 16-hex key its file name ends in,
    /// else the source path. Feed ids are made from it.
    /// </summary>
    public required string Id { get; init; }

    public required Headline Headline { get; init; }

    /// <summary>The paragraph between headline and body that the author set as such; null where there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>At most 220 characters of whole sentences, plain text; empty only for an empty text.</summary>
    public required string Summary { get; init; }

    /// <summary>Hash of the text's bytes and of how they were read; 0 where nobody said, and then nothing is kept of it.</summary>
    [MemoryPackIgnore]
    public UInt128 TextHash { get; init; }

    /// <summary>True where the summary was not given by an editor.</summary>
    public bool IsSummaryDerived { get; init; } = true;

    /// <summary>BCP 47 language tag of the text (<c>nl</c>).</summary>
    public required string Language { get; init; }

    /// <summary>The body: every word of the text but a given headline and standfirst, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The blocks that stood before <see cref="Blocks"/> and are shown in their place as headline and standfirst.</summary>
    public Opening Opening { get; init; } = Opening.None;

    /// <summary>Words in the body.</summary>
    public int WordCount { get; init; }

    /// <summary>The path segment of its page; from the headline unless given; never empty, ASCII.</summary>
    public required string Slug { get; init; }

    /// <summary>True where the slug was given by an editor rather than made from the headline.</summary>
    public bool IsSlugGiven { get; init; }

    /// <summary>Paths below the site's root that are to lead to its page, as editors gave them.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public string? Author { get; init; }

    public string? Section { get; init; }

    public Picture? Picture { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>True for a text that waits for its date of publication.</summary>
    public bool IsScheduled { get; init; }

    /// <summary>When readers first got it; null until somebody knows.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>False where <see cref="Published"/> is a bare date, so that no time of day should be shown.</summary>
    public bool HasPublishedTime { get; init; }

    /// <summary>Its place among the texts of the same moment of publication, from 0 up.</summary>
    public int Order { get; init; }

    /// <summary>True where no editor gave <see cref="Published"/>, so that it comes from history or from the file.</summary>
    public bool IsPublishedDerived { get; init; }

    /// <summary>When its words last changed after that; null where they did not.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Its place among the texts that changed with it at <see cref="Updated"/>, from 0 up.</summary>
    public int UpdatedOrder { get; init; }

    /// <summary>Front matter in the text itself; null where it has none. Applied with <see cref="Override.ApplyTo"/>.</summary>
    public Override? FrontMatter { get; init; }

    /// <summary>What editors said of its tags: replaced, added, removed.</summary>
    public TagOverride TagOverride { get; init; } = TagOverride.None;

    /// <summary>Strongest first; empty until <see cref="Articles.Tagging.TagAssigner"/> has seen the corpus.</summary>
    [MemoryPackIgnore]
    public ImmutableArray<ArticleTag> Tags { get; init; } = [];

    /// <summary>Ids of the articles nearest by tags, nearest first; empty until the corpus was seen.</summary>
    [MemoryPackIgnore]
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Which rule and which evidence decided each derived thing, for <c>inspect --explain</c>.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
}
