using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Articles.Tagging;

/// <summary>Finds short lines that recur over the corpus word for word (<c>Lees ook</c>): they are the site's, not the story's.</summary>
internal static class BoilerplateFinder
{
    private const int MaximumWords = 12;
    private const int MaximumLength = 120;
    private const int MinimumArticles = 3;
    private const double MinimumShare = 0.02;

    public static FrozenSet<string> Find(ImmutableArray<Article> articles)
    {
        if (articles.Length < MinimumArticles)
            return [];

        var counts = new Dictionary<string, (int Articles, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var block in articles[i].Blocks)
            {
                if (block.Text.Length is 0 or > MaximumLength)
                    continue;

                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, block.Text, out var isKnown);
                if (!isKnown || count.Last != i)
                    count = (count.Articles + 1, i);
            }
        }

        var least = Math.Max(MinimumArticles, (int)Math.Ceiling(articles.Length * MinimumShare));
        return counts.Where(c => c.Value.Articles >= least && WordCounter.Count(c.Key) <= MaximumWords).Select(c => c.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
