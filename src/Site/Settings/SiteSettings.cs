using System.Collections.Immutable;

namespace Site.Settings;

/// <summary>What the publisher decided for the whole site, from <c>input/settings.yml</c>; every value has a default that works.</summary>
public sealed record SiteSettings
{
    /// <summary>The domain in the feed ids of a site that has no address yet.</summary>
    internal const string NoDomain = "texts.invalid";

    public string Title { get; init; } = "Nieuws";

    /// <summary>One sentence on what the site is; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 tag of the interface, and of texts whose own language is doubtful.</summary>
    public string Language { get; init; } = "nl";

    /// <summary>Where the site will be reached: absolute, http or https, with the path prefix if there is one.</summary>
    public Uri Url { get; init; } = new("http://localhost:5080/");

    /// <summary>Who writes, for texts that do not say; null for none.</summary>
    public string? Author { get; init; }

    /// <summary>Path of an article below the site's root, with <c>{slug} {year} {month} {day} {section}</c>.</summary>
    public string Permalink { get; init; } = "{slug}/";

    /// <summary>Articles on one list page, 1–500.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Items in the site's feed, 1–500; older ones are in its archive.</summary>
    public int FeedLength { get; init; } = 30;

    /// <summary>Items in the feed of a tag, 1–500: a site has thousands of these, and each holds its articles in full.</summary>
    public int TagFeedLength { get; init; } = 10;

    /// <summary>Size that a feed stays under, in kilobytes, 50–5,000: it has fewer items where they are long.</summary>
    public int FeedKilobytes { get; init; } = 500;

    /// <summary>Articles that a tag needs before it gets a page, 1–100.</summary>
    public int MinimumArticlesPerTag { get; init; } = 2;

    /// <summary>True to tag what articles are about where it is a common noun, too.</summary>
    public bool Topics { get; init; } = true;

    /// <summary>Theme folders, nearest first: a file of the first hides the same file of the next.</summary>
    public ImmutableArray<string> Theme { get; init; } = ["theme"];

    /// <summary>The zone in which dates without an offset are meant and all dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>
    /// The domain in every feed id (<c>tag:DOMAIN,2026:KEY</c>, RFC 4151). It must never change, also when the site moves;
    /// where none is given, the lock says which one the site began with.
    /// </summary>
    public string IdentityDomain { get; init; } = NoDomain;

    /// <summary>True where the publisher gave the domain.</summary>
    public bool IsIdentityDomainGiven { get; init; }

    /// <summary>The host whose rules for headers and redirects are published with the site; null for none.</summary>
    public WebHost? Host { get; init; }

    /// <summary>The WebSub hub that is told of new items; null for none.</summary>
    public Uri? Hub { get; init; }

    /// <summary>Addresses of other sites that a check of links does not ask: hosts, or addresses with <c>*</c> for anything.</summary>
    public ImmutableArray<string> ExceptLinks { get; init; } = [];
}
