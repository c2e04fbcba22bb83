using System.Collections.Immutable;
using Site.Editions;

namespace Site.Feeds.Writing;

/// <summary>
/// The moments at which articles last changed, no two alike. Many texts can come in one commit, or have a date without a
/// time; readers that go by an entry's date and validators of feeds want them apart. So the first in the order of the site
/// has the moment itself, and each other one is a second off: later where only the day is known, earlier where the time is,
/// since nothing may be dated in the future. A text that is added does not move those before it.
/// </summary>
internal static class EntryDates
{
    /// <param name="stories">All articles, newest first.</param>
    /// <returns>The moment for each, in the same order.</returns>
    public static DateTimeOffset[] Of(ImmutableArray<Story> stories)
    {
        var dates = new DateTimeOffset[stories.Length];
        var taken = new HashSet<long>(stories.Length);
        var last = new Dictionary<(long Second, int Step), long>();
        for (var i = stories.Length - 1; i >= 0; i--)
        {
            var article = stories[i].Article;
            var date = article.Updated ?? article.Published!.Value;
            var step = article.Updated is null && !article.HasPublishedTime ? 1 : -1;
            var second = date.ToUnixTimeSeconds();
            var claimed = last.GetValueOrDefault((second, step), second);
            while (!taken.Add(claimed))
                claimed += step;
            last[(second, step)] = claimed;
            dates[i] = date.AddSeconds(claimed - second);
        }

        return dates;
    }
}
