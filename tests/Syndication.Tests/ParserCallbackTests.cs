using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

/// <summary>Callbacks that read dates and addresses.</summary>
public sealed class ParserCallbackTests
{
    private const string Rss =
        "<rss version='2.0'><channel><link>https://example.org/</link><lastBuildDate>vandaag</lastBuildDate></channel></rss>";

    private static SyndicationFeed Check(Action<Rss20FeedFormatter> change)
    {
        var formatter = new Rss20FeedFormatter();
        change(formatter);
        formatter.ReadFrom(FeedText.Reader(Rss));
        return formatter.Feed!;
    }

    [Fact]
    public void A_date_callback_is_given_text_and_element()
    {
        XmlDateTimeData seen = default;
        var feed = Check(formatter => formatter.DateTimeParser = (XmlDateTimeData data, out DateTimeOffset date) =>
        {
            seen = data;
            date = Samples.Published;
            return true;
        });

        feed.LastUpdatedTime.ShouldBe(Samples.Published);
        seen.DateTimeString.ShouldBe("vandaag");
        seen.ElementQualifiedName.ShouldBe(new XmlQualifiedName("lastBuildDate"));
    }

    [Fact]
    public void A_uri_callback_is_given_text_kind_and_element()
    {
        XmlUriData seen = default;
        var feed = Check(formatter => formatter.UriParser = (XmlUriData data, out Uri? uri) =>
        {
            seen = data;
            uri = new Uri("https://example.net/");
            return true;
        });

        feed.Links.Single().Uri.ShouldBe(new Uri("https://example.net/"));
        seen.UriString.ShouldBe("https://example.org/");
        seen.UriKind.ShouldBe(UriKind.RelativeOrAbsolute);
        seen.ElementQualifiedName.ShouldBe(new XmlQualifiedName("link"));
    }

    [Fact]
    public void The_first_callback_that_can_read_wins()
    {
        TryParseDateTimeCallback never = (XmlDateTimeData _, out DateTimeOffset date) => { date = default; return false; };
        TryParseDateTimeCallback always = (XmlDateTimeData _, out DateTimeOffset date) => { date = Samples.Published; return true; };
        TryParseDateTimeCallback tooLate = (XmlDateTimeData _, out DateTimeOffset date) => { date = DateTimeOffset.MaxValue; return true; };

        Check(formatter => formatter.DateTimeParser = never + always + tooLate).LastUpdatedTime.ShouldBe(Samples.Published);
    }

    [Fact]
    public void An_address_that_no_callback_reads_is_read_as_usual() => Check(
        formatter => formatter.UriParser = (XmlUriData _, out Uri? uri) => { uri = null; return false; })
        .Links.Single().Uri.ShouldBe(new Uri("https://example.org/"));

    [Fact]
    public void A_date_that_no_callback_reads_is_an_error_when_asked_for()
    {
        var feed = Check(formatter => formatter.DateTimeParser = (XmlDateTimeData _, out DateTimeOffset date) =>
        {
            date = default;
            return false;
        });

        Should.Throw<XmlException>(() => feed.LastUpdatedTime);
    }

    [Fact]
    public void A_callback_that_throws_says_where()
    {
        var feed = Check(
            formatter => formatter.DateTimeParser = (XmlDateTimeData _, out DateTimeOffset _) => throw new InvalidOperationException());
        Should.Throw<XmlException>(() => feed.LastUpdatedTime).InnerException.ShouldBeOfType<InvalidOperationException>();

        var error = Should.Throw<XmlException>(
            () => Check(formatter => formatter.UriParser = (XmlUriData _, out Uri? _) => throw new InvalidOperationException()));
        error.InnerException.ShouldBeOfType<InvalidOperationException>();
        error.LineNumber.ShouldBe(1);
    }

    [Fact]
    public void What_callbacks_are_given_holds_what_it_is_made_of()
    {
        var name = new XmlQualifiedName("a", "urn:a");

        new XmlDateTimeData("x", name).DateTimeString.ShouldBe("x");
        new XmlDateTimeData("x", name).ElementQualifiedName.ShouldBeSameAs(name);
        new XmlUriData("x", UriKind.Relative, name).UriString.ShouldBe("x");
        new XmlUriData("x", UriKind.Relative, name).UriKind.ShouldBe(UriKind.Relative);
        new XmlUriData("x", UriKind.Relative, name).ElementQualifiedName.ShouldBeSameAs(name);
    }
}
