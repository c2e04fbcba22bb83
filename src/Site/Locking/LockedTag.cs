namespace Site.Locking;

/// <summary>A tag that was published.</summary>
/// <param name="Slug">Its path segment.</param>
/// <param name="Name">As readers saw it.</param>
internal sealed record LockedTag(string Slug, string Name)
{
    /// <summary>The slug that it led to last, where it is a tag no more; null for a tag.</summary>
    public string? Target { get; init; }
}
