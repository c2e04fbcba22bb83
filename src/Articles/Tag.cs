using System.Collections.Immutable;

namespace Articles;

/// <summary>One subject under its one canonical name over the whole corpus.</summary>
/// <param name="Name">As readers see it (<c>Volodimir Zelenski</c>).</param>
/// <param name="Slug">ASCII path segment, unique in the corpus, never empty (<c>volodimir-zelenski</c>).</param>
/// <param name="Kind">Null without evidence.</param>
public sealed record Tag(string Name, string Slug, TagKind? Kind)
{
    /// <summary>Slug of the broader term, if an editor gave one.</summary>
    public string? Broader { get; init; }

    /// <summary>Articles of the corpus that carry it.</summary>
    public int ArticleCount { get; init; }

    /// <summary>The name by which it sorts: particles last (<c>Hoop Scheffer, Jaap de</c>).</summary>
    public string SortKey { get; init; } = Name;

    /// <summary>Other spellings that were merged into it, ordinal order.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
