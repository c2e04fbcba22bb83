using System.Collections.Immutable;

namespace Site.Publishing.Readers;

/// <summary>What readers would notice of a new state of the site.</summary>
/// <param name="IsFirst">True where there was no state to compare with: everything is new, and nothing is told one by one.</param>
/// <param name="Moved">Articles whose page has another address.</param>
/// <param name="Feeds">The feeds that changed, the site's first.</param>
internal sealed record ReaderChanges(bool IsFirst, ImmutableArray<MovedPage> Moved, ImmutableArray<FeedChanges> Feeds)
{
    public static ReaderChanges First { get; } = new(true, [], []);
}

/// <summary>An article whose page moved; paths below the site's root.</summary>
internal sealed record MovedPage(string From, string To, string Title);

/// <summary>What became of a feed's items. An item that newer ones pushed off the end did not change.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Title">As a feed reader lists it.</param>
internal sealed record FeedChanges(string Path, string Title)
{
    /// <summary>Items that its subscribers did not have from it.</summary>
    public ImmutableArray<PublishedItem> New { get; init; } = [];

    /// <summary>Items that read otherwise than before.</summary>
    public ImmutableArray<PublishedItem> Changed { get; init; } = [];

    /// <summary>Items with another date than before.</summary>
    public ImmutableArray<RedatedItem> Redated { get; init; } = [];

    /// <summary>Items that were taken out of it, as they were.</summary>
    public ImmutableArray<PublishedItem> Gone { get; init; } = [];

    public bool IsEmpty => New.IsEmpty && Changed.IsEmpty && Redated.IsEmpty && Gone.IsEmpty;
}

/// <summary>An item and the date it had before.</summary>
internal sealed record RedatedItem(PublishedItem Item, DateTimeOffset Was);
