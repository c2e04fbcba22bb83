using System.Collections.Immutable;

namespace Site.Feeds;

/// <summary>
/// The moments at which articles last changed, no two alike. Many texts can come in one commit, or have a date without a
/// time; readers that go by an entry's date and validators of feeds want them apart, so each is a second later than the
/// one before it in the order of the site. A text that is added does not move those before it.
/// </summary>
internal static class EntryDates
{
    /// <summary>However many texts came at once, none is dated further off than this.</summary>
    private const int MostSeconds = 3600;

    /// <param name="stories">All articles, newest first.</param>
    /// <returns>The moment for each, in the same order.</returns>
    public static DateTimeOffset[] Of(ImmutableArray<Story> stories)
    {
        var dates = new DateTimeOffset[stories.Length];
        var seen = new Dictionary<long, int>(stories.Length);
        for (var i = stories.Length - 1; i >= 0; i--)
        {
            var date = stories[i].Article.Updated ?? stories[i].Article.Published!.Value;
            var second = date.ToUnixTimeSeconds();
            var before = seen.GetValueOrDefault(second);
            seen[second] = before + 1;
            dates[i] = date.AddSeconds(before % MostSeconds);
        }

        return dates;
    }
}
