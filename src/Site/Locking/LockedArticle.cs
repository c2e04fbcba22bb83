using System.Collections.Immutable;
using Articles;

namespace Site.Locking;

/// <summary>An article that was published.</summary>
/// <param name="Key">Its identity, which feed ids are made of.</param>
/// <param name="Path">Its page below the site's root, ending in a slash.</param>
/// <param name="Date">Of publication, as readers got it.</param>
internal sealed record LockedArticle(string Key, string Path, EditorialDate Date)
{
    /// <summary>Paths at which it was before, or to which readers came from elsewhere; each leads to <see cref="Path"/>.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>Its headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text that it comes from.</summary>
    public string Source { get; init; } = Key;

    /// <summary>Its place among the texts of one moment: seconds by which feeds set it apart, from 0 up.</summary>
    public int Order { get; init; }

    /// <summary>
    /// Null while it is published. Afterwards a fingerprint of the words that it had, by which it is known again; empty where those
    /// were not known.
    /// </summary>
    public string? Withdrawn { get; init; }

    /// <summary>Every path that is its own.</summary>
    public IEnumerable<string> Paths => Former.Prepend(Path);

    public bool Equals(LockedArticle? other) => other is not null && Key == other.Key && Path == other.Path && Date == other.Date
        && Title == other.Title && Source == other.Source && Order == other.Order && Withdrawn == other.Withdrawn
        && Former.SequenceEqual(other.Former, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Key, Path, Date);
}
