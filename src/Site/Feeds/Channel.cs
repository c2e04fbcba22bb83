using System.Collections.Immutable;
using Site.Editions;

namespace Site.Feeds;

/// <summary>What a subscriber follows, the whole site or one tag, or a document of its archive; the same in every format.</summary>
/// <param name="Root">Folder of its feeds below the site's root: empty for the site's own, else <c>tags/navo/</c>.</param>
/// <param name="Title">As a feed reader lists it.</param>
/// <param name="Description">One sentence, in the site's language.</param>
/// <param name="Stories">Newest first, as many as the settings allow.</param>
internal sealed record Channel(string Root, string Title, string Description, ImmutableArray<Story> Stories)
{
    /// <summary>The tag it follows; null for the site's own.</summary>
    public TagListing? Listing { get; init; }

    /// <summary>Which document of the archive it is, 1 for the oldest; 0 for the feed that people subscribe to.</summary>
    public int Number { get; init; }

    /// <summary>The number of the archive's newest document; 0 while there is no archive.</summary>
    public int NewestNumber { get; init; }

    public bool IsArchive => Number > 0;

    /// <summary>The last change of its content; the Unix epoch while it has none, so that no build date ever stands in for it.</summary>
    public DateTimeOffset Updated => Edition.Latest(Stories) ?? DateTimeOffset.UnixEpoch;

    /// <summary>The feed that people subscribe to.</summary>
    public Channel Current => this with { Number = 0 };

    /// <summary>The document with the articles before these; null where there are none.</summary>
    public Channel? Previous => (IsArchive ? Number : NewestNumber + 1) > 1
        ? this with { Number = IsArchive ? Number - 1 : NewestNumber }
        : null;

    /// <summary>
    /// The archive document with the articles after these; null where there is none. The one document of an archive goes
    /// on to the feed itself, since it has to name a neighbour.
    /// </summary>
    public Channel? Next => !IsArchive || (Number == NewestNumber && Number > 1)
        ? null
        : this with { Number = Number == NewestNumber ? 0 : Number + 1 };
}
