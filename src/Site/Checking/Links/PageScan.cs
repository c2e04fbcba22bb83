namespace Site.Checking.Links;

/// <summary>What a page has that can be wrong.</summary>
/// <param name="Links">Where it leads.</param>
/// <param name="DoubleIds">Ids that it has more than once.</param>
internal sealed record PageScan(LinkScan Links, string[] DoubleIds)
{
    /// <summary>The page's file, below the site's root.</summary>
    public string Path => Links.Path;

    /// <summary>Pictures that the page's own policy does not let a browser show, as they are written.</summary>
    public string[] Blocked { get; init; } = [];

    /// <summary>False where the title is missing or empty.</summary>
    public bool HasTitle { get; init; }

    /// <summary>False where the description is missing or empty.</summary>
    public bool HasDescription { get; init; }

    /// <summary>True where search engines list the page: it is whole, and does not ask them not to.</summary>
    public bool IsListed { get; init; }

    /// <summary>The place on the site that the page says is its own; null where it says none or one elsewhere.</summary>
    public string? Canonical { get; init; }

    /// <summary>The place on the site that the page redirects to; null for one that stays.</summary>
    public string? Redirect { get; init; }
}
