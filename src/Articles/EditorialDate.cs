using MemoryPack;

namespace Articles;

/// <summary>A date as an editor writes it: with or without a time, with or without an offset.</summary>
/// <param name="Local">The date and time on the wall; midnight without a time.</param>
/// <param name="Offset">Null where the site's time zone is meant.</param>
/// <param name="HasTime">False for a bare date.</param>
[MemoryPackable]
public readonly partial record struct EditorialDate(DateTime Local, TimeSpan? Offset, bool HasTime)
{
    /// <summary>The moment it means on a site in this time zone.</summary>
    public DateTimeOffset In(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = DateTime.SpecifyKind(Local, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Offset ?? zone.GetUtcOffset(local));
    }
}
