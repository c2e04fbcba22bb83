namespace Articles.Rules;

/// <summary>The address of a tag that was published: nobody else's, and its own as long as it has that name.</summary>
/// <param name="Slug">Its path segment.</param>
/// <param name="Name">The name that it was published under.</param>
public sealed record PublishedTag(string Slug, string Name)
{
    /// <summary>The slug that its page led to when it was a tag no more; null for a tag that has its page.</summary>
    public string? Target { get; init; }
}
