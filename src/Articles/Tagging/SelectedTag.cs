using Articles.Names;

namespace Articles.Tagging;

/// <summary>A tag that an article gets, and the rule that gave it.</summary>
internal sealed record SelectedTag(Name Name, double Score, int Mentions, string Rule)
{
    /// <summary>The article's spellings that were taken for it; null for none, or where nobody asks.</summary>
    public IReadOnlyList<TakenSpelling>? Taken { get; init; }
}
