using System.Collections.Immutable;
using Site.Editions;
using Site.Settings;

namespace Site.Feeds;

/// <summary>The size that feeds stay under, and what each article takes of it.</summary>
internal sealed class FeedBudget
{
    private readonly int[] _sizes;

    /// <param name="stories">All articles of the edition.</param>
    /// <param name="settings">The size of a feed.</param>
    public FeedBudget(ImmutableArray<Story> stories, SiteSettings settings)
    {
        _sizes = [.. stories.AsParallel().AsOrdered().Select(s => FeedSize.Of(s.Article))];
        Bytes = (settings.FeedKilobytes * 1000) - FeedSize.Envelope;
    }

    /// <summary>Bytes that a feed's items may take together.</summary>
    public int Bytes { get; }

    public int SizeOf(Story story) => _sizes[story.Index];

    /// <summary>The newest articles that a feed of a given length has room for: at least one.</summary>
    /// <param name="stories">Newest first.</param>
    /// <param name="length">The most items.</param>
    public ImmutableArray<Story> Newest(ImmutableArray<Story> stories, int length)
    {
        var (count, size) = (0, 0L);
        while (count < Math.Min(stories.Length, length))
        {
            size += SizeOf(stories[count]);
            if (count > 0 && size > Bytes)
                break;
            count++;
        }

        return stories[..count];
    }
}
