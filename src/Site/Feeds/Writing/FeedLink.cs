using System.Collections.Immutable;

namespace Site.Feeds.Writing;

/// <summary>A relation of a feed to another address.</summary>
/// <param name="Relation">A registered name: <c>self</c>, <c>hub</c>, <c>prev-archive</c>.</param>
/// <param name="Address">Absolute.</param>
/// <param name="MediaType">Null where it is not known.</param>
internal sealed record FeedLink(string Relation, Uri Address, string? MediaType)
{
    /// <summary>A feed's own address, its hub (WebSub), and the documents of its archive beside it (RFC 5005 §4).</summary>
    public static ImmutableArray<FeedLink> Of(Channel channel, FeedFormat format, FeedItems items)
    {
        var links = ImmutableArray.CreateBuilder<FeedLink>();
        void Add(string relation, Channel? other)
        {
            if (other is not null)
                links.Add(new(relation, items.AddressOf(other, format), format.MediaType));
        }

        Add("self", channel);
        if (!channel.IsArchive && items.Site.Settings.Hub is { } hub)
            links.Add(new("hub", hub, null));
        if (!format.HasArchive)
            return links.ToImmutable();

        if (channel.IsArchive)
            Add("current", channel.Current);
        Add("prev-archive", channel.Previous);
        Add("next-archive", channel.Next);
        return links.ToImmutable();
    }
}
