using System.Collections.Immutable;

namespace Articles;

/// <summary>What an editor says of one article, in its front matter or in its sidecar; null means nothing is said.</summary>
public sealed record Override
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Standfirst { get; init; }
    public string? Summary { get; init; }
    public string? Slug { get; init; }
    public string? Language { get; init; }
    public string? Author { get; init; }
    public string? Section { get; init; }
    public bool? IsDraft { get; init; }
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public Picture? Picture { get; init; }
    public TagOverride Tags { get; init; } = TagOverride.None;

    /// <summary>The article with what is said here in the place of what was derived.</summary>
    public Article ApplyTo(Article article) => throw new NotSupportedException();
}

/// <summary>An override and what there is to say about the YAML it came from.</summary>
public sealed record OverrideReading(Override Override, ImmutableArray<Diagnostic> Diagnostics);
