using System.Collections.Immutable;
using Site.Editions;

namespace Site.Feeds.Writing;

/// <summary>
/// The moments at which articles last changed, no two alike: readers that go by an entry's date and validators of feeds want them apart.
/// Each follows from the article's own publication and change, in which it has an order among the texts of that moment; so nothing that
/// happens to another text moves it. Only where that leaves two alike is one put off.
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
            var date = article.Updated is { } updated ? updated.AddSeconds(-article.UpdatedOrder) : stories[i].ReaderDate;
            var step = article.Updated is null && !article.HasPublishedTime ? 1 : -1;
            var second = date.ToUnixTimeSeconds();
            var claimed = taken.Contains(second) ? last.GetValueOrDefault((second, step), second) : second;
            while (!taken.Add(claimed))
                claimed += step;
            last[(second, step)] = claimed;
            dates[i] = date.AddSeconds(claimed - second);
        }

        return dates;
    }
}
