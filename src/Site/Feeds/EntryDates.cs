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
        var free = new Dictionary<long, long>(stories.Length);
        for (var i = stories.Length - 1; i >= 0; i--)
        {
            var date = stories[i].Article.Updated ?? stories[i].Article.Published!.Value;
            var second = date.ToUnixTimeSeconds();
            dates[i] = date.AddSeconds((Claim(second, free) - second) % MostSeconds);
        }

        return dates;
    }

    /// <summary>The first second from the given one on that no article has.</summary>
    /// <param name="second">Since the Unix epoch.</param>
    /// <param name="free">For every second that is taken, one after it from which on to look.</param>
    private static long Claim(long second, Dictionary<long, long> free)
    {
        var claimed = second;
        while (free.TryGetValue(claimed, out var next))
            claimed = next;
        free[claimed] = free[second] = claimed + 1;
        return claimed;
    }
}
