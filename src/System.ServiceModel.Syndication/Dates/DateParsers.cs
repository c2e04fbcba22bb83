using System.Globalization;

namespace System.ServiceModel.Syndication;

/// <summary>What formatters read dates with, unless they are told otherwise.</summary>
internal static class DateParsers
{
    public static bool TryParseAtom(XmlDateTimeData data, out DateTimeOffset date) => Rfc3339.TryParse(data.DateTimeString, out date);

    /// <summary>RSS feeds have dates of every kind: what the framework takes for one, RFC 822, RFC 3339.</summary>
    public static bool TryParseRss(XmlDateTimeData data, out DateTimeOffset date) =>
        DateTimeOffset.TryParse(data.DateTimeString, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        || Rfc822Parser.TryParse(data.DateTimeString, out date)
        || Rfc3339.TryParse(data.DateTimeString, out date);
}
