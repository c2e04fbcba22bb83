namespace Site.Checking.Feeds;

/// <summary>Which dates feed readers believe.</summary>
internal static class FeedDate
{
    /// <summary>Older than any feed: readers take such a date for a missing one.</summary>
    public const int FirstPlausibleYear = 1990;

    /// <summary>False for a date that is older than feeds, or in the future.</summary>
    /// <param name="date">The date.</param>
    /// <param name="soon">The latest that is no future yet: clocks differ.</param>
    public static bool IsPlausible(DateTimeOffset date, DateTimeOffset soon) => date.Year >= FirstPlausibleYear && date <= soon;
}
