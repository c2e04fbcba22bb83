using Articles;
using Site.Editions;
using Site.Locking;

namespace Site.Addresses;

/// <summary>
/// The order of texts of one moment, which feeds show by a second each: what was given once stays, whatever comes and goes beside it. Where
/// the time of day is known the first is the newest, since nothing is dated in the future; where the day alone is known, the last.
/// </summary>
internal static class MomentOrder
{
    /// <summary>The articles with their order, newest first.</summary>
    /// <param name="articles">Dated, by the names that history first knew them by.</param>
    /// <param name="published">What readers have.</param>
    public static IEnumerable<Article> Sort(IEnumerable<Article> articles, PublishedLock published) =>
        articles.GroupBy(article => (article.Published!.Value.ToUnixTimeSeconds(), article.HasPublishedTime))
            .SelectMany(moment => Number([.. moment], published))
            .OrderByDescending(article => article.Published).ThenByDescending(Story.ReaderDateOf);

    private static IEnumerable<Article> Number(Article[] moment, PublishedLock published)
    {
        var noted = moment.Select(article => NotedOrder(article, published)).ToArray();
        var next = noted.Max() + 1;
        var numbers = new int[moment.Length];
        var isTimed = moment[0].HasPublishedTime;
        for (var step = 0; step < moment.Length; step++)
        {
            var at = isTimed ? moment.Length - 1 - step : step;
            numbers[at] = noted[at] >= 0 ? noted[at] : next++;
        }

        return moment.Select((article, at) => article with { Order = numbers[at] });
    }

    // -1 for an article that readers do not have at this moment.
    private static int NotedOrder(Article article, PublishedLock published) =>
        published.Articles.TryGetValue(article.Id, out var known) && known.Date.HasTime == article.HasPublishedTime
        && known.Date.Local.Ticks / TimeSpan.TicksPerSecond == article.Published!.Value.DateTime.Ticks / TimeSpan.TicksPerSecond
            ? known.Order
            : -1;
}
