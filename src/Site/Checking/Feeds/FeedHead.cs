using System.Collections.Immutable;

namespace Site.Checking.Feeds;

/// <summary>What a feed says before its first item, read back from its bytes.</summary>
/// <param name="Elements">Names of the elements or members there, with prefix.</param>
/// <param name="Links">Relations and addresses, as written.</param>
/// <param name="ItemElements">Names of the first item's elements; empty where they were not asked for, or there is none.</param>
internal sealed record FeedHead(ImmutableArray<string> Elements, ImmutableArray<(string Relation, string Address)> Links,
    ImmutableArray<string> ItemElements)
{
    public string? Link(string relation) => Links.FirstOrDefault(l => l.Relation == relation).Address;
}
