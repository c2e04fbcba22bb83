using System.Collections.Immutable;
using Site.Settings;

namespace Site.Feeds;

/// <summary>The size that a feed stays under.</summary>
internal static class FeedBudget
{
    /// <summary>Bytes that a feed's items may take together.</summary>
    public static int Bytes(SiteSettings settings) => (settings.FeedKilobytes * 1000) - FeedSize.Envelope;

    /// <summary>The newest articles that a feed of a given length has room for: at least one.</summary>
    /// <param name="stories">Newest first.</param>
    /// <param name="length">The most items.</param>
    /// <param name="settings">The size budget.</param>
    public static ImmutableArray<Story> Newest(ImmutableArray<Story> stories, int length, SiteSettings settings)
    {
        var (count, size) = (0, 0L);
        while (count < Math.Min(stories.Length, length))
        {
            size += FeedSize.Of(stories[count].Article);
            if (count > 0 && size > Bytes(settings))
                break;
            count++;
        }

        return stories[..count];
    }

    public static bool Fits(ImmutableArray<Story> stories, int length, SiteSettings settings) =>
        Newest(stories, length, settings).Length == stories.Length;
}
