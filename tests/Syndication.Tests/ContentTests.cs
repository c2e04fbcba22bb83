using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Serialization;

namespace Tests;

public sealed class ContentTests
{
    private static string Check(SyndicationContent content) => FeedText.Write(writer => content.WriteTo(writer, "c", "urn:c"));

    [Fact]
    public void Text_is_written_with_its_kind()
    {
        Check(SyndicationContent.CreatePlaintextContent("a<b & c")).ShouldBe("<c type=\"text\" xmlns=\"urn:c\">a&lt;b &amp; c</c>");
        Check(SyndicationContent.CreateHtmlContent("<p>a</p>")).ShouldBe("<c type=\"html\" xmlns=\"urn:c\">&lt;p&gt;a&lt;/p&gt;</c>");
        Check(SyndicationContent.CreateXhtmlContent("<p>a</p>")).ShouldBe("<c type=\"xhtml\" xmlns=\"urn:c\"><p>a</p></c>");
        Check(new TextSyndicationContent((string?)null)).ShouldBe("<c type=\"text\" xmlns=\"urn:c\"></c>");
        Check(SyndicationContent.CreatePlaintextContent("")).ShouldBe("<c type=\"text\" xmlns=\"urn:c\"></c>");
    }

    [Fact]
    public void Text_has_one_of_three_kinds()
    {
        new TextSyndicationContent("a").Type.ShouldBe("text");
        new TextSyndicationContent("a", TextSyndicationContentKind.Html).Type.ShouldBe("html");
        new TextSyndicationContent("a", TextSyndicationContentKind.XHtml).Type.ShouldBe("xhtml");
        foreach (var none in new[] { -1, 3 })
        {
            Should.Throw<ArgumentOutOfRangeException>(() => new TextSyndicationContent("a", (TextSyndicationContentKind)none))
                .ParamName.ShouldBe("textKind");
        }
    }

    [Fact]
    public void Content_elsewhere_is_written_as_its_address()
    {
        var content = SyndicationContent.CreateUrlContent(new Uri("https://example.org/é"), "audio/mpeg");

        content.Type.ShouldBe("audio/mpeg");
        Check(content).ShouldBe("<c type=\"audio/mpeg\" src=\"https://example.org/%C3%A9\" xmlns=\"urn:c\" />");
        Check(new UrlSyndicationContent(new Uri("a b", UriKind.Relative), null)).ShouldBe("<c type=\"\" src=\"a b\" xmlns=\"urn:c\" />");
        Should.Throw<ArgumentNullException>(() => new UrlSyndicationContent(null!, null)).ParamName.ShouldBe("url");
    }

    [Fact]
    public void Attributes_are_written_but_for_a_second_type()
    {
        var content = new TextSyndicationContent("a");
        content.AttributeExtensions.Add(new XmlQualifiedName("type"), "other");
        content.AttributeExtensions.Add(new XmlQualifiedName("x", "urn:x"), "1");
        content.AttributeExtensions.Add(new XmlQualifiedName("y"), "2");

        Check(content).ShouldBe("<c type=\"text\" p1:x=\"1\" y=\"2\" xmlns:p1=\"urn:x\" xmlns=\"urn:c\">a</c>");
        Check(content.Clone()).ShouldBe(Check(content));
        content.Clone().AttributeExtensions.ShouldNotBeSameAs(content.AttributeExtensions);
    }

    [Fact]
    public void Content_needs_a_writer_and_a_name()
    {
        var content = new TextSyndicationContent("a");

        Should.Throw<ArgumentNullException>(() => content.WriteTo(null!, "c", "")).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentException>(() => FeedText.Write(writer => content.WriteTo(writer, "", "")))
            .ParamName.ShouldBe("outerElementName");
        Should.Throw<ArgumentException>(() => FeedText.Write(writer => content.WriteTo(writer, null!, "")))
            .ParamName.ShouldBe("outerElementName");
    }

    [Fact]
    public void Xml_that_was_read_is_written_again()
    {
        var content = SyndicationContent.CreateXmlContent(
            FeedText.Reader("<old type='image/svg+xml' a='1' xmlns:x='urn:x' x:b='2'>tekst<x:in/><![CDATA[<&]]></old>"));

        content.Type.ShouldBe("image/svg+xml");
        content.Extension.ShouldBeNull();
        Check(content).ShouldBe(
            "<c type=\"image/svg+xml\" a=\"1\" p1:b=\"2\" xmlns:p1=\"urn:x\" xmlns=\"urn:c\">" +
            "tekst<x:in xmlns:x=\"urn:x\"></x:in>&lt;&amp;</c>");
        Check(content.Clone()).ShouldBe(Check(content));
        using var reader = content.GetReaderAtContent();
        reader.LocalName.ShouldBe("old");
        reader.GetAttribute("b", "urn:x").ShouldBe("2");
    }

    [Fact]
    public void Xml_without_a_type_is_text_xml()
    {
        SyndicationContent.CreateXmlContent(FeedText.Reader("<old/>")).Type.ShouldBe("text/xml");
        Check(SyndicationContent.CreateXmlContent(FeedText.Reader("<old/>"))).ShouldBe("<c type=\"text/xml\" xmlns=\"urn:c\" />");
        new XmlSyndicationContent(null, new SyndicationElementExtension("a", "", "b")).Type.ShouldBe("text/xml");
        new XmlSyndicationContent("x/y", new SyndicationElementExtension("a", "", "b")).Type.ShouldBe("x/y");
    }

    [Fact]
    public void An_object_is_written_by_its_data_contract_and_read_again()
    {
        var content = SyndicationContent.CreateXmlContent(new Score { Home = 2, Away = 1 });

        Check(content).ShouldContain("<Away>1</Away><Home>2</Home>");
        content.ReadContent<Score>().ShouldBeSameAs(content.Extension!.GetObject<Score>());
        Reread(content).ReadContent<Score>().Home.ShouldBe(2);
    }

    [Fact]
    public void An_object_is_written_by_an_xml_serializer_and_read_again()
    {
        var serializer = new XmlSerializer(typeof(Score));
        var content = SyndicationContent.CreateXmlContent(new Score { Home = 2, Away = 1 }, serializer);

        Check(content).ShouldContain("<Home>2</Home><Away>1</Away>");
        content.ReadContent<Score>(serializer).Home.ShouldBe(2);
        Reread(content).ReadContent<Score>((XmlSerializer?)null).Away.ShouldBe(1);
    }

    [Fact]
    public void Xml_content_needs_something_to_hold()
    {
        Should.Throw<ArgumentNullException>(() => new XmlSyndicationContent((XmlReader)null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => new XmlSyndicationContent("x/y", null!)).ParamName.ShouldBe("extension");
        Should.Throw<ArgumentNullException>(() => SyndicationContent.CreateXmlContent((object)null!))
            .ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => SyndicationContent.CreateXmlContent(null!, (XmlSerializer?)null))
            .ParamName.ShouldBe("xmlSerializerExtension");
        Should.Throw<XmlException>(() => new XmlSyndicationContent(FeedText.Reader("")));
    }

    private static XmlSyndicationContent Reread(XmlSyndicationContent content) => new(FeedText.Reader(Check(content)));

    public sealed class Score
    {
        public int Home { get; set; }

        public int Away { get; set; }
    }
}
