using System.Collections.Immutable;
using Scriban.Runtime;
using Site.Context;
using Site.Editions;
using Site.Settings;

namespace Site.Models;

/// <summary>A year or a month of articles.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1–12; null for the whole year.</param>
/// <param name="Stories">Newest first.</param>
internal sealed record Period(int Year, int? Month, Story[] Stories)
{
    /// <summary>The year of a month; null for a year.</summary>
    public Period? Parent { get; private init; }

    /// <summary>The months of a year that have articles, in the order of the year; empty for a month.</summary>
    public IReadOnlyList<Period> Months { get; private set; } = [];

    public string Path => Month is { } month ? $"{Year:0000}/{month:00}/" : $"{Year:0000}/";

    /// <summary>Every year, newest first, each followed by its months.</summary>
    public static IEnumerable<Period> AllOf(Edition edition, TimeZoneInfo zone)
    {
        DateTimeOffset Local(Story story) => TimeZoneInfo.ConvertTime(story.Article.Published!.Value, zone);

        foreach (var byYear in edition.Stories.GroupBy(s => Local(s).Year))
        {
            var year = new Period(byYear.Key, null, [.. byYear]);
            year.Months =
            [
                .. byYear.GroupBy(s => Local(s).Month).OrderBy(g => g.Key).Select(g => new Period(byYear.Key, g.Key, [.. g])
                {
                    Parent = year,
                }),
            ];
            yield return year;
            foreach (var month in year.Months)
                yield return month;
        }
    }

    /// <summary>The way to an article through the archive: its year and its month.</summary>
    public static ImmutableArray<Link> TrailOf(Story story, SiteContext site)
    {
        var date = TimeZoneInfo.ConvertTime(story.Article.Published!.Value, site.Settings.TimeZone);
        return [.. new int?[] { null, date.Month }.Select(month => new Period(date.Year, month, []).AsLink(site))];
    }

    public string Title(SiteContext site) => Month is null ? $"{Year:0000}" : site.Theme.Translations.Date(FirstDay, "month");

    public Link AsLink(SiteContext site) => new(Title(site), Path);

    /// <param name="urls">The site's addresses.</param>
    /// <param name="isPlain">For the older pages of its articles: without what changes with each new article.</param>
    public ScriptObject ToModel(Urls urls, bool isPlain = false) => new()
    {
        ["year"] = Year,
        ["month"] = Month,
        ["date"] = FirstDay,
        ["url"] = urls.Local(Path),
        ["count"] = isPlain ? null : Stories.Length,
        ["months"] = isPlain ? [] : Months.Select(m => m.ToModel(urls)).ToArray(),
    };

    private DateTimeOffset FirstDay => new(Year, Month ?? 1, 1, 0, 0, 0, TimeSpan.Zero);
}
