using System.Text.RegularExpressions;
using Articles;
using Site.Settings;

namespace Site.Feeds;

/// <summary>
/// The permanent identity of an article in every feed: a tag URI (RFC 4151) of the identity domain, a fixed year and the
/// article's key. Nothing that can change is in it: no address, title, date or host. An article that moved in from another system keeps the
/// id that subscribers know it by.
/// </summary>
internal static partial class FeedId
{
    /// <summary>Before a key that is an id of another system's, and no address: <c>guid:5f3c…</c>.</summary>
    public const string ForeignMark = "guid:";

    /// <summary>The year of the identity domain's naming scheme; part of every id, so it never changes.</summary>
    private const int Year = 2026;

    /// <summary>An IRI (RFC 4287 §4.2.6, RFC 3987), for Atom, and for whoever compares ids.</summary>
    public static string Of(Article article, SiteSettings settings) => Of(article.Id, settings);

    /// <summary>The same for RSS and JSON Feed, where an id may be any text.</summary>
    public static string TextOf(Article article, SiteSettings settings) =>
        Foreign(article.Id) ?? Of(article.Id, settings);

    /// <summary>The key of an article that is to have this id; null where no feed can have it.</summary>
    public static string? KeyFor(string id) => id.Length is 0 or > 1_000 || id.Any(char.IsControl) ? null
        : Address().IsMatch(id) ? id
        : ForeignMark + id;

    public static string Of(Channel channel, SiteSettings settings) =>
        Of(channel.Root == "" ? "feed" : channel.Root.TrimEnd('/'), settings);

    private static string Of(string key, SiteSettings settings)
    {
        if (Address().IsMatch(key))
            return key;
        return Foreign(key) is { } foreign && Iri().IsMatch(foreign) ? foreign
            : $"tag:{settings.IdentityDomain},{Year}:{Uri.EscapeDataString(key).Replace("%2F", "/", StringComparison.Ordinal)}";
    }

    private static string? Foreign(string key) =>
        key.StartsWith(ForeignMark, StringComparison.Ordinal) && key.Length > ForeignMark.Length ? key[ForeignMark.Length..] : null;

    // What other systems make ids of, and nobody writes as a key.
    [GeneratedRegex(@"^(?:https?://|tag:[^,]+,\d{4}|urn:[a-z])[^\s<>""{}|\\^`\p{C}]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:[^\s<>""{}|\\^`\p{C}]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Iri();
}
