using System.Globalization;

namespace Site.Publishing.Readers;

/// <summary>Writes two dates so that a person sees what sets them apart: days where those differ, else seconds.</summary>
internal static class DateFormatter
{
    public static (string Was, string Is) Format(DateTimeOffset was, DateTimeOffset now)
    {
        var days = (Was: Day(was), Is: Day(now));
        return days.Was != days.Is ? days : (Second(was), Second(now));
    }

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Second(DateTimeOffset date) =>
        date.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
