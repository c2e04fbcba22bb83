using System.Collections.Immutable;

namespace Articles.Rules;

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
