namespace Site.Editions;

/// <summary>A tag that was published and has no page any more: it was merged, renamed, banned, or no text has it.</summary>
/// <param name="Slug">Its path segment.</param>
/// <param name="Name">As readers knew it.</param>
/// <param name="Target">The tag that it became; null where it became none.</param>
internal sealed record FormerTag(string Slug, string Name, TagListing? Target)
{
    public string Path => $"tags/{Slug}/";

    /// <summary>The page of its feeds.</summary>
    public string FeedsPath => Path + "feeds/";

    public string TargetFeedsPath => $"{Target?.Path}feeds/";

    /// <summary>Where its page leads.</summary>
    public string TargetPath => Target?.Path ?? "tags/";
}
