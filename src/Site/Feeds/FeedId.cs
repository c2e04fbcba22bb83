using Articles;
using Site.Settings;

namespace Site.Feeds;

/// <summary>
/// The permanent identity of an article in every feed: a tag URI (RFC 4151) of the identity domain, a fixed year and the
/// article's key. Nothing that can change is in it: no address, title, date or host.
/// </summary>
internal static class FeedId
{
    /// <summary>The year of the identity domain's naming scheme; part of every id, so it never changes.</summary>
    private const int Year = 2026;

    public static string Of(Article article, SiteSettings settings) => Of(article.Id, settings);

    public static string Of(Channel channel, SiteSettings settings) =>
        Of(channel.Root == "" ? "feed" : channel.Root.TrimEnd('/'), settings);

    private static string Of(string key, SiteSettings settings) =>
        $"tag:{settings.IdentityDomain},{Year}:{Uri.EscapeDataString(key).Replace("%2F", "/", StringComparison.Ordinal)}";
}
