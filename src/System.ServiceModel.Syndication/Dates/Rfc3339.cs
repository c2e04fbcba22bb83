using System.Globalization;

namespace System.ServiceModel.Syndication;

/// <summary>Dates of Atom: RFC 3339.</summary>
internal static class Rfc3339
{
    private const string Seconds = "yyyy-MM-ddTHH:mm:ss";

    public static string Format(DateTimeOffset date) => date.Offset == TimeSpan.Zero
        ? date.ToString(Seconds + "'Z'", CultureInfo.InvariantCulture)
        : date.ToString(Seconds + "zzz", CultureInfo.InvariantCulture);

    /// <summary>Fractions of a second are left out.</summary>
    public static bool TryParse(string text, out DateTimeOffset date)
    {
        date = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < Seconds.Length + "Z".Length)
            return false;

        var time = trimmed[..Seconds.Length];
        var zone = trimmed[Seconds.Length..];
        if (zone[0] == '.')
            zone = zone[1..].TrimStart("0123456789");

        return DateTimeOffset.TryParseExact(
            $"{time}{zone}", Seconds + "K", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
