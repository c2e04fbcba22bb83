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

    /// <summary>As the editor's desk says it: a page for one reader that has one style of its own, and loads and runs nothing.</summary>
    /// <param name="style">The SHA-256 of the style, in Base64.</param>
    public static string OfDesk(string style) =>
        $"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'";
}
