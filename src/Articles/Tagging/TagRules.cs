using System.Collections.Immutable;

namespace Articles;

/// <summary>What editors say of the tags of the whole corpus (<c>input/tags.yml</c>).</summary>
public sealed record TagRules
{
    public static readonly TagRules None = new();

    /// <summary>Canonical names with the other spellings that mean the same.</summary>
    public ImmutableArray<TagAlias> Aliases { get; init; } = [];

    /// <summary>Names that are never a tag.</summary>
    public ImmutableArray<string> Never { get; init; } = [];

    /// <summary>From a tag's name to the name of its broader term.</summary>
    public ImmutableDictionary<string, string> Broader { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>From a tag's name to its kind.</summary>
    public ImmutableDictionary<string, TagKind> Kinds { get; init; } = ImmutableDictionary<string, TagKind>.Empty;

    /// <summary>Subjects that words of a text stand for.</summary>
    public ImmutableArray<TopicRule> Topics { get; init; } = [];

    /// <summary>Tags that given texts get whatever they say.</summary>
    public ImmutableArray<TagPin> Pins { get; init; } = [];
}

/// <summary>One name over several spellings.</summary>
public sealed record TagAlias(string Name, ImmutableArray<string> Others);

/// <summary>A topic and what a text must say to get it; a term ending in <c>*</c> matches the beginnings of words.</summary>
/// <param name="Name">The tag.</param>
/// <param name="All">Tags or words that must all occur.</param>
/// <param name="Any">Tags or words of which one must occur; empty to ask for none.</param>
/// <param name="None">Tags or words that must not occur.</param>
/// <param name="AtLeast">How often the terms of <paramref name="Any"/> (or <paramref name="All"/>) must occur together.</param>
public sealed record TopicRule(string Name, ImmutableArray<string> All, ImmutableArray<string> Any, ImmutableArray<string> None, int AtLeast);

/// <summary>A tag and the texts that get it.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Texts">Ids, file names or slugs; <c>*</c> stands for anything.</param>
public sealed record TagPin(string Name, ImmutableArray<string> Texts);

/// <summary>The rules and what there is to say about their file.</summary>
public sealed record TagRulesReading(TagRules Rules, ImmutableArray<Diagnostic> Diagnostics);
