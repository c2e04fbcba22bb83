using System.Collections.Immutable;
using Site.Editions;

namespace Site.Building;

/// <summary>How many things a build made.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Tags">Tags that have a page.</param>
/// <param name="Pages">HTML pages of the whole site.</param>
/// <param name="Feeds">Feeds, each format by itself.</param>
internal sealed record BuildSummary(int Articles, int Tags, int Pages, int Feeds)
{
    /// <summary>The texts that wait for their date, the next one first.</summary>
    public ImmutableArray<ScheduledText> Scheduled { get; init; } = [];
}
