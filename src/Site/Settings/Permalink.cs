using System.Globalization;
using Articles;

namespace Site.Settings;

/// <summary>The pattern that says at which path an article stands (<c>{year}/{slug}/</c>).</summary>
internal static class Permalink
{
    private static readonly string[] Fields = ["slug", "year", "month", "day", "section"];

    /// <summary>True for a relative path of plain segments and known fields that has <c>{slug}</c> in it.</summary>
    public static bool IsPattern(string pattern)
    {
        var plain = Fields.Aggregate(pattern, (p, field) => p.Replace($"{{{field}}}", "x", StringComparison.Ordinal));
        return pattern.Contains("{slug}", StringComparison.Ordinal)
            && plain.Trim('/').Split('/').All(s => s.Length > 0 && s.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }

    /// <summary>The path of an article, relative, ending in a slash.</summary>
    public static string For(Article article, string pattern, TimeZoneInfo zone)
    {
        var date = TimeZoneInfo.ConvertTime(article.Published ?? DateTimeOffset.UnixEpoch, zone);
        string Date(string format) => date.ToString(format, CultureInfo.InvariantCulture);
        return pattern.Trim('/')
            .Replace("{slug}", article.Slug, StringComparison.Ordinal)
            .Replace("{year}", Date("yyyy"), StringComparison.Ordinal)
            .Replace("{month}", Date("MM"), StringComparison.Ordinal)
            .Replace("{day}", Date("dd"), StringComparison.Ordinal)
            .Replace("{section}", Slug.From(article.Section ?? "nieuws"), StringComparison.Ordinal) + "/";
    }
}
