using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

public sealed class LinkTests
{
    private static readonly Uri Address = new("https://example.org/a");

    private static string Check(SyndicationLink link) =>
        $"{link.RelationshipType}|{link.Uri}|{link.Title}|{link.MediaType}|{link.Length}|{link.BaseUri}";

    [Fact]
    public void A_link_is_made_of_what_it_is_given()
    {
        Check(new SyndicationLink()).ShouldBe("||||0|");
        Check(new SyndicationLink(Address)).ShouldBe("|https://example.org/a|||0|");
        Check(new SyndicationLink(Address, "next", "Verder", "text/html", 7)).ShouldBe("next|https://example.org/a|Verder|text/html|7|");
        Check(SyndicationLink.CreateAlternateLink(Address)).ShouldBe("alternate|https://example.org/a|||0|");
        Check(SyndicationLink.CreateAlternateLink(Address, "text/html")).ShouldBe("alternate|https://example.org/a||text/html|0|");
        Check(SyndicationLink.CreateSelfLink(Address)).ShouldBe("self|https://example.org/a|||0|");
        Check(SyndicationLink.CreateSelfLink(null, "text/html")).ShouldBe("self|||text/html|0|");
        Check(SyndicationLink.CreateMediaEnclosureLink(Address, "audio/mpeg", 9))
            .ShouldBe("enclosure|https://example.org/a||audio/mpeg|9|");
    }

    [Fact]
    public void A_length_is_not_negative()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SyndicationLink(Address, null, null, null, -1)).ParamName.ShouldBe("length");
        Should.Throw<ArgumentOutOfRangeException>(() => new SyndicationLink { Length = -1 }).ParamName.ShouldBe("value");
    }

    [Theory]
    [InlineData("https://example.org/a", null, "https://example.org/a")]
    [InlineData("https://example.org/a", "https://example.net/", "https://example.org/a")]
    [InlineData("a", "https://example.org/b/c", "https://example.org/b/a")]
    [InlineData("a", null, null)]
    [InlineData(null, "https://example.org/", null)]
    public void A_relative_address_is_resolved_against_its_base(string? address, string? baseUri, string? expected)
    {
        var link = new SyndicationLink
        {
            Uri = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute),
            BaseUri = baseUri is null ? null : new Uri(baseUri),
        };

        link.GetAbsoluteUri()?.AbsoluteUri.ShouldBe(expected);
        (link.GetAbsoluteUri() is null).ShouldBe(expected is null);
    }

    [Fact]
    public void A_clone_is_a_copy_with_extensions_of_its_own()
    {
        var link = new SyndicationLink(Address, "next", "Verder", "text/html", 7) { BaseUri = new Uri("https://example.org/") };
        link.AttributeExtensions.Add(new XmlQualifiedName("a"), "1");
        link.ElementExtensions.Add("e", "urn:e", "text");

        var clone = link.Clone();
        Check(clone).ShouldBe(Check(link));
        clone.AttributeExtensions.ShouldBe(link.AttributeExtensions);
        clone.ElementExtensions.ShouldBe(link.ElementExtensions);

        clone.AttributeExtensions.Clear();
        clone.ElementExtensions.Clear();
        link.AttributeExtensions.Count.ShouldBe(1);
        link.ElementExtensions.Count.ShouldBe(1);
    }

    [Fact]
    public void A_copy_needs_a_source() =>
        Should.Throw<ArgumentNullException>(() => new OwnLink(null!)).ParamName.ShouldBe("source");

    private sealed class OwnLink(SyndicationLink source) : SyndicationLink(source);
}
