using System.Globalization;
using System.Xml;

namespace Tests;

/// <summary>Dates as feeds have them.</summary>
public sealed class DateTests
{
    private static string Check(string rss)
    {
        var item = FeedText.ReadItem($"<item><pubDate>{rss}</pubDate></item>");
        return item.PublishDate.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
    }

    private static string CheckAtom(string atom)
    {
        var item = FeedText.ReadItem($"<entry xmlns='http://www.w3.org/2005/Atom'><updated>{atom}</updated></entry>");
        return item.LastUpdatedTime.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("Sun, 20 Nov 2022 10:00:03 +0100", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 GMT", "2022-11-20 10:00:03 +00:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 Z", "2022-11-20 10:00:03 +00:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 UT", "2022-11-20 10:00:03 +00:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 UTC", "2022-11-20 10:00:03 +00:00")]
    [InlineData("20 Nov 2022 10:00:03 -0330", "2022-11-20 10:00:03 -03:30")]
    [InlineData("Sun, 20 Nov 2022 10:00 +0100", "2022-11-20 10:00:00 +01:00")]
    [InlineData("20 Nov 2022 10:00 EST", "2022-11-20 10:00:00 -05:00")]
    [InlineData("Sun, 20 Nov 22 10:00:03 GMT", "2022-11-20 10:00:03 +00:00")]
    [InlineData("20 Nov 97 10:00 GMT", "1997-11-20 10:00:00 +00:00")]
    [InlineData("Thu, 1 Jan 49 00:00:00 +0000", "2049-01-01 00:00:00 +00:00")]
    [InlineData("Sun, 1 Jan 50 00:00:00 +0000", "1950-01-01 00:00:00 +00:00")]
    [InlineData("Sun, 6 November 2022 10:00:03 +0100", "2022-11-06 10:00:03 +01:00")]
    [InlineData("Sunday, 20 November 2022 10:00:03 EDT", "2022-11-20 10:00:03 -04:00")]
    [InlineData("SUN, 20 NOV 2022 10:00:03 gmt", "2022-11-20 10:00:03 +00:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 +100", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 +01:00", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 +0030 (x)", "2022-11-20 10:00:03 +00:30")]
    [InlineData("Mon, 20 Nov 2022 10:00:03 +05:30", "2022-11-20 10:00:03 +05:30")]
    [InlineData("Mon, 20 Nov 2022 10:00:03 -100", "2022-11-20 10:00:03 -01:00")]
    [InlineData("Mon, 20 Nov 2022 10:00:03 +01", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 -0000", "2022-11-20 10:00:03 +00:00")]
    [InlineData("  Sun,  20\tNov\n 2022 10:00:03   +0100  ", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Sun (zondag (echt)), 20 Nov 2022 10:00:03 +0100 (CET)", "2022-11-20 10:00:03 +01:00")]
    [InlineData("Mon, 20 Nov 2022 10:00:03 EST", "2022-11-20 10:00:03 -05:00")]
    [InlineData("Sat, 31 Dec 2016 23:59:60 UT", "2016-12-31 23:59:59 +00:00")]
    [InlineData("2022-11-20T10:00:03Z", "2022-11-20 10:00:03 +00:00")]
    [InlineData("2022-11-20T10:00:03.5+01:00", "2022-11-20 10:00:03 +01:00")]
    public void Rss_reads(string text, string expected) => Check(text).ShouldBe(expected);

    [Theory]
    [InlineData("EST", "-05:00")]
    [InlineData("EDT", "-04:00")]
    [InlineData("CST", "-06:00")]
    [InlineData("CDT", "-05:00")]
    [InlineData("MST", "-07:00")]
    [InlineData("MDT", "-06:00")]
    [InlineData("PST", "-08:00")]
    [InlineData("PDT", "-07:00")]
    [InlineData("A", "-01:00")]
    [InlineData("I", "-09:00")]
    [InlineData("K", "-10:00")]
    [InlineData("M", "-12:00")]
    [InlineData("N", "+01:00")]
    [InlineData("Y", "+12:00")]
    public void Rss_knows_zones_by_name(string zone, string offset) =>
        Check($"Sun, 20 Nov 2022 10:00:03 {zone}").ShouldBe($"2022-11-20 10:00:03 {offset}");

    [Theory]
    [InlineData("gisteren")]
    [InlineData("Sun, 31 Feb 2022 10:00:00 GMT")]
    [InlineData("Sun, 20 Nov 2022 24:00:00 GMT")]
    [InlineData("Sun, 20 Nov 2022 10:60:00 GMT")]
    [InlineData("Sun, 20 Nov 2022 10:00:00 +1500")]
    [InlineData("Sun, 20 Nov 2022 10:00:00 J")]
    [InlineData("Sun, 20 Nov 2022 10:00:00 XYZT")]
    [InlineData("Sun, 20 Nov 2022 10:00:00 GMT en nog wat")]
    [InlineData("Sun, 20 No 2022 10:00:00 GMT")]
    [InlineData("Sun, 20 Nov 0 10:00:00 GMT")]
    [InlineData("Sat, 01 Jan 0001 00:00:00 +0100")]
    public void Rss_has_no_date_until_it_is_asked_for_and_says_where_then(string text)
    {
        var item = FeedText.ReadItem($"<item><pubDate>{text}</pubDate></item>");

        Should.Throw<XmlException>(() => item.PublishDate).LineNumber.ShouldBe(1);
        item.PublishDate = Samples.Published;
        item.PublishDate.ShouldBe(Samples.Published);
    }

    [Theory]
    [InlineData("2022-11-20T10:00:03Z", "2022-11-20 10:00:03 +00:00")]
    [InlineData("2022-11-20T10:00:03+01:00", "2022-11-20 10:00:03 +01:00")]
    [InlineData("2022-11-20T10:00:03.123456789-05:30", "2022-11-20 10:00:03 -05:30")]
    [InlineData(" 2022-11-20T10:00:03Z\n", "2022-11-20 10:00:03 +00:00")]
    public void Atom_reads(string text, string expected) => CheckAtom(text).ShouldBe(expected);

    [Theory]
    [InlineData("2022-11-20")]
    [InlineData("2022-11-20T10:00Z")]
    [InlineData("2022-02-30T10:00:00Z")]
    [InlineData("Sun, 20 Nov 2022 10:00:03 GMT")]
    [InlineData("")]
    public void Atom_has_no_date(string text) => Should.Throw<XmlException>(() => CheckAtom(text));
}
