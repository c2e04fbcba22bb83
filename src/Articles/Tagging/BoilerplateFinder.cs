using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Articles.Tagging;

/// <summary>
/// Finds blocks that recur over the corpus word for word (<c>Lees ook</c>, a disclaimer, a column’s introduction): they are the house’s,
/// not the story’s.
/// </summary>
internal static class BoilerplateFinder
{
    private const int MinimumArticles = 3;

    public static FrozenSet<string> Find(ImmutableArray<Article> articles)
    {
        if (articles.Length < MinimumArticles)
            return [];

        var counts = new Dictionary<string, (int Articles, int Last)>(StringComparer.Ordinal);
        var seen = new HashSet<ulong>();
        for (var i = 0; i < articles.Length; i++)
        {
            // A text that was delivered twice says nothing of its blocks.
            if (!seen.Add(Outline(articles[i].Blocks)))
                continue;

            foreach (var block in articles[i].Blocks)
            {
                if (block.Text.Length == 0)
                    continue;

                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, block.Text, out var isKnown);
                if (!isKnown || count.Last != i)
                    count = (count.Articles + 1, i);
            }
        }

        return counts.Where(c => c.Value.Articles >= MinimumArticles).Select(c => c.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The same for two texts that are the same: the length of each block, and how it opens and ends.</summary>
    private static ulong Outline(ImmutableArray<Block> blocks)
    {
        var hash = 14695981039346656037ul;
        foreach (var block in blocks)
        {
            hash = (hash ^ (uint)block.Text.Length) * 1099511628211ul;
            foreach (var c in block.Text.AsSpan(0, Math.Min(48, block.Text.Length)))
                hash = (hash ^ c) * 1099511628211ul;
            foreach (var c in block.Text.AsSpan(Math.Max(0, block.Text.Length - 48)))
                hash = (hash ^ c) * 1099511628211ul;
        }

        return hash;
    }
}
