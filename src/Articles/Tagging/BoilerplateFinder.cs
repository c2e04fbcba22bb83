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
    private const int Edge = 32;
    private const ulong FirstOutline = 14695981039346656037ul;

    public static FrozenSet<string> Find(ImmutableArray<Article> articles)
    {
        if (articles.Length < MinimumArticles)
            return [];

        var texts = Different(articles);
        var outlines = new Dictionary<ulong, int>();
        foreach (var outline in texts.SelectMany(text => text.Outlines))
            CollectionsMarshal.GetValueRefOrAddDefault(outlines, outline, out _)++;

        // Only blocks that look alike are compared as a whole.
        var counts = new Dictionary<string, (int Articles, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var (blocks, own) = texts[i];
            for (var at = 0; at < own.Length; at++)
            {
                if (blocks[at].Text.Length == 0 || outlines[own[at]] < MinimumArticles)
                    continue;

                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, blocks[at].Text, out var isKnown);
                if (!isKnown || count.Last != i)
                    count = (count.Articles + 1, i);
            }
        }

        return counts.Where(c => c.Value.Articles >= MinimumArticles).Select(c => c.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A text that was delivered twice says nothing of its blocks: each text once, with the outlines of its blocks.</summary>
    private static List<(ImmutableArray<Block> Blocks, ulong[] Outlines)> Different(ImmutableArray<Article> articles)
    {
        var seen = new HashSet<ulong>(articles.Length);
        var different = new List<(ImmutableArray<Block>, ulong[])>(articles.Length);
        foreach (var article in articles)
        {
            ulong[] outlines = [.. article.Blocks.Select(block => Outline(FirstOutline, block.Text))];
            if (seen.Add(outlines.Aggregate(FirstOutline, (whole, outline) => (whole ^ outline) * 1099511628211ul)))
                different.Add((article.Blocks, outlines));
        }

        return different;
    }

    /// <summary>The same for two blocks that are the same: length, and how it opens and ends.</summary>
    private static ulong Outline(ulong hash, string text)
    {
        hash = (hash ^ (uint)text.Length) * 1099511628211ul;
        foreach (var c in text.AsSpan(0, Math.Min(Edge, text.Length)))
            hash = (hash ^ c) * 1099511628211ul;
        foreach (var c in text.AsSpan(Math.Max(0, text.Length - Edge)))
            hash = (hash ^ c) * 1099511628211ul;
        return hash;
    }
}
