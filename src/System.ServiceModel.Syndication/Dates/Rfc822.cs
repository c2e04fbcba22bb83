using System.Globalization;

namespace System.ServiceModel.Syndication;

/// <summary>Dates of RSS: RFC 822 §5 with the years of four digits of RFC 1123.</summary>
internal static class Rfc822
{
    private const string Local = "ddd, dd MMM yyyy HH:mm:ss";

    /// <summary>With <c>Z</c> where the offset is zero, else with a numeric offset.</summary>
    public static string Format(DateTimeOffset date)
    {
        var local = date.ToString(Local, CultureInfo.InvariantCulture);
        if (date.Offset == TimeSpan.Zero)
            return local + " Z";

        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        var offset = date.Offset.Duration();
        return string.Create(CultureInfo.InvariantCulture, $"{local} {sign}{offset.Hours:00}{offset.Minutes:00}");
    }
}
