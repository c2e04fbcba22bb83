using System.Collections.Immutable;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>What a feed says, as far as it can be wrong, whoever wrote it.</summary>
/// <param name="Path">The feed's file, below the site's root.</param>
/// <param name="Self">The address that it gives as its own; null where it gives none.</param>
/// <param name="Items">In its order.</param>
/// <param name="Links">All addresses in it, those in its items' content too.</param>
internal sealed record FeedScan(string Path, ScannedLink? Self, ImmutableArray<ScannedItem> Items, ImmutableArray<ScannedLink> Links);

/// <summary>An item of a feed.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Id">Null where it has none.</param>
/// <param name="Link">The page that it is about; null where it names none.</param>
/// <param name="Dates">Of its publication and its last change, as far as they are dates.</param>
internal sealed record ScannedItem(Place Place, string? Id, string? Link, ImmutableArray<DateTimeOffset> Dates);

/// <summary>An address in a feed.</summary>
/// <param name="Text">As it is meant: references and <c>xml:base</c> resolved.</param>
/// <param name="Place">Of the element that has it.</param>
/// <param name="Use">What for.</param>
internal sealed record ScannedLink(string Text, Place Place, LinkUse Use);
