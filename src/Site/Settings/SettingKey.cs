using System.Collections.Immutable;
using System.Globalization;

namespace Site.Settings;

/// <summary>One key of <c>settings.yml</c>: parsing and errors follow from it, and <c>docs/settings.md</c> has a line for it.</summary>
/// <param name="Name">As it stands in the file.</param>
/// <param name="Expects">What a value must be, to complete "expected …".</param>
/// <param name="TrySet">The settings with the value in place; null where the value does not do.</param>
internal sealed record SettingKey(string Name, string Expects, Func<SiteSettings, ImmutableArray<string>, SiteSettings?> TrySet)
{
    public static readonly ImmutableArray<SettingKey> All =
    [
        Text("title", (s, v) => s with { Title = v }),
        Text("description", (s, v) => s with { Description = v }),
        Text("author", (s, v) => s with { Author = v }),
        One("language", "a language tag such as nl or en", (s, v) => IsLanguage(v) ? s with { Language = v } : null),
        One("url", "an absolute http or https address", (s, v) => SiteUrl.TryParse(v) is { } url ? s with { Url = url } : null),
        One("permalink", "a path with {slug} in it, such as {year}/{slug}/",
            (s, v) => Permalink.IsPattern(v) ? s with { Permalink = v } : null),
        Number("page_size", 1, 500, (s, v) => s with { PageSize = v }),
        Number("feed_length", 1, 500, (s, v) => s with { FeedLength = v }),
        Number("tag_feed_length", 1, 500, (s, v) => s with { TagFeedLength = v }),
        Number("feed_kilobytes", 50, 5000, (s, v) => s with { FeedKilobytes = v }),
        Number("minimum_articles_per_tag", 1, 100, (s, v) => s with { MinimumArticlesPerTag = v }),
        One("topics", "true or false", (s, v) => bool.TryParse(v, out var topics) ? s with { Topics = topics } : null),
        new("theme", "a folder, or a list of folders", (s, v) => v.IsEmpty ? null : s with { Theme = v }),
        One("time_zone", "an IANA time zone such as Europe/Amsterdam",
            (s, v) => TimeZoneInfo.TryFindSystemTimeZoneById(v, out var zone) ? s with { TimeZone = zone } : null),
        One("identity_domain", "a domain name", (s, v) =>
            Uri.CheckHostName(v) == UriHostNameType.Dns ? s with { IdentityDomain = v, IsIdentityDomainGiven = true } : null),
        One("host", "netlify or cloudflare", (s, v) => WebHost.Find(v) is { } host ? s with { Host = host } : null),
        One("hub", "an absolute http or https address", (s, v) => SiteUrl.TryParse(v) is { } url ? s with { Hub = url } : null),
        new("except_links", "a host or an address, or a list of them, * for anything",
            (s, v) => v.IsEmpty ? null : s with { ExceptLinks = v }),
    ];

    private static SettingKey Text(string name, Func<SiteSettings, string, SiteSettings> set) =>
        One(name, "one line of text", (s, v) => v.Contains('\n') ? null : set(s, v));

    private static SettingKey Number(string name, int least, int most, Func<SiteSettings, int, SiteSettings> set) =>
        One(name, $"a whole number from {least} to {most}", (s, v) =>
            int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most ? set(s, n) : null);

    private static SettingKey One(string name, string expects, Func<SiteSettings, string, SiteSettings?> set) =>
        new(name, expects, (s, values) => values is [{ Length: > 0 } value] ? set(s, value) : null);

    private static bool IsLanguage(string value) =>
        value.Length is >= 2 and <= 35 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(value[0]);
}
