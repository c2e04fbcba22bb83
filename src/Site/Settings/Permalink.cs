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

    /// <summary>The slug in a path that a pattern made; the last segment of one that another pattern made.</summary>
    public static string SlugOf(string path, string pattern)
    {
        const string field = "{slug}";
        var (parts, fields) = (path.Trim('/').Split('/'), pattern.Trim('/').Split('/'));
        var at = Array.FindIndex(fields, name => name.Contains(field, StringComparison.Ordinal));
        if (at < 0 || fields.Length != parts.Length)
            return parts[^1];
        var before = fields[at][..fields[at].IndexOf('{', StringComparison.Ordinal)];
        var after = fields[at][(fields[at].IndexOf('}', StringComparison.Ordinal) + 1)..];
        var isPlain = fields[at] == before + field + after && !after.Contains('{', StringComparison.Ordinal);
        return isPlain && parts[at].Length > before.Length + after.Length
            && parts[at].StartsWith(before, StringComparison.Ordinal) && parts[at].EndsWith(after, StringComparison.Ordinal)
                ? parts[at][before.Length..^after.Length]
                : parts[at];
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
