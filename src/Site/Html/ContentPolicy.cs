namespace Site.Html;

/// <summary>
/// What a browser may load for a page of the site, and run: the site's own files, and pictures from elsewhere over https. Content Security
/// Policy, level 3.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>As a page says it of itself, for hosts whose headers are not ours.</summary>
    public const string OfPage =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>As a header, which alone can say who may frame the page. The same is in <c>docs/server.md</c>.</summary>
    public const string OfHeader = OfPage + "; frame-ancestors 'self'";
}
