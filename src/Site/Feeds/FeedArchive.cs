using System.Collections.Immutable;
using Site.Editions;

namespace Site.Feeds;

/// <summary>
/// How the site's articles are spread over the feed that people subscribe to and the documents of its archive
/// (RFC 5005 §4), so that each article is in one of them and one only. Articles move from the feed to the newest archive
/// document and stay there; a document that has a successor never changes again, whatever is added.
/// </summary>
/// <param name="Newest">The articles of the feed, newest first.</param>
/// <param name="Documents">The archive documents from the oldest, each newest first.</param>
internal sealed record FeedArchive(ImmutableArray<Story> Newest, ImmutableArray<ImmutableArray<Story>> Documents)
{
    /// <summary>Articles in one archive document, where they fit the size budget.</summary>
    private const int DocumentLength = 100;

    /// <param name="stories">All articles, newest first.</param>
    /// <param name="length">The most items of the feed.</param>
    /// <param name="budget">The size of a feed.</param>
    public static FeedArchive Of(ImmutableArray<Story> stories, int length, FeedBudget budget)
    {
        var sizes = stories.Reverse().Select(budget.SizeOf).ToArray();
        var archived = Archived(sizes, length, budget.Bytes);
        var documents = Cut(sizes.AsSpan(0, archived), budget.Bytes);
        return new(stories[..^archived], [.. documents.Select(d => stories[(stories.Length - d.End)..(stories.Length - d.Start)])]);
    }

    /// <summary>
    /// How many of the oldest articles have left the feed. It is counted from the first article on, so that one that has
    /// left never comes back because a later one is shorter.
    /// </summary>
    private static int Archived(ReadOnlySpan<int> sizes, int length, int budget)
    {
        var (left, size) = (0, 0L);
        for (var i = 0; i < sizes.Length; i++)
        {
            size += sizes[i];
            while (left < i && (i + 1 - left > length || size > budget))
                size -= sizes[left++];
        }

        return left;
    }

    /// <summary>
    /// The archive's documents as ranges of articles, oldest first. The first holds one article: an archive document that
    /// stands alone could name neither a document before it nor one after it, and feed validators want it to.
    /// </summary>
    private static List<(int Start, int End)> Cut(ReadOnlySpan<int> sizes, int budget)
    {
        var documents = new List<(int Start, int End)>();
        var (start, size) = (0, 0L);
        for (var i = 0; i < sizes.Length; i++)
        {
            size += sizes[i];
            if (i == start || (start > 0 && i - start < DocumentLength && size <= budget))
                continue;
            documents.Add((start, i));
            (start, size) = (i, sizes[i]);
        }

        if (start < sizes.Length)
            documents.Add((start, sizes.Length));
        return documents;
    }
}
