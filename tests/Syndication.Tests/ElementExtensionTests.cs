using System.Runtime.Serialization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Serialization;

namespace Tests;

public sealed class ElementExtensionTests
{
    private static readonly DataContractSerializer Contract = new(typeof(Place));
    private static readonly XmlSerializer Serializer = new(typeof(Place));

    private static string Check(SyndicationElementExtension extension) =>
        $"{extension.OuterName}|{extension.OuterNamespace}|{FeedText.Write(extension.WriteTo)}";

    [Theory]
    [InlineData("tekst")]
    [InlineData("")]
    [InlineData(" a\r\n\t")]
    [InlineData("<b>&\"'</b> ]]>")]
    [InlineData("🐘 é \u200F\u0627")]
    public void A_string_is_written_as_its_data_contract_serializer_writes_it(string text)
    {
        var quick = new SyndicationElementExtension("n", "urn:n", text);
        var slow = new SyndicationElementExtension("n", "urn:n", text, new DataContractSerializer(typeof(string)));

        Check(quick).ShouldBe(Check(slow));
        FeedText.Write(quick.WriteTo, indented: true).ShouldBe(FeedText.Write(slow.WriteTo, indented: true));
        quick.GetReader().ReadOuterXml().ShouldBe(slow.GetReader().ReadOuterXml());
        quick.GetObject<string>().ShouldBe(text);
    }

    [Fact]
    public void A_string_without_a_name_has_that_of_its_contract() => Check(new SyndicationElementExtension("tekst")).ShouldBe(
        "string|http://schemas.microsoft.com/2003/10/Serialization/|" +
        "<string xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/\">tekst</string>");

    [Fact]
    public void A_name_can_be_without_a_namespace()
    {
        Check(new SyndicationElementExtension("n", "", "a")).ShouldBe("n||<n>a</n>");
        new SyndicationElementExtension("n", null, "a").OuterNamespace.ShouldBeNull();
    }

    [Fact]
    public void A_prefix_in_scope_is_used()
    {
        var extension = new SyndicationElementExtension("creator", Samples.DublinCore, "Jan");

        FeedText.Write(writer =>
        {
            writer.WriteStartElement("root");
            writer.WriteAttributeString("xmlns", "dc", null, Samples.DublinCore);
            extension.WriteTo(writer);
            writer.WriteEndElement();
        }).ShouldBe($"<root xmlns:dc=\"{Samples.DublinCore}\"><dc:creator>Jan</dc:creator></root>");
    }

    [Fact]
    public void An_object_is_written_under_the_name_of_its_contract_or_another()
    {
        var place = new Place { Name = "Kyiv" };

        Check(new SyndicationElementExtension(place)).ShouldBe(
            "place|urn:place|<place xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"urn:place\"><Name>Kyiv</Name></place>");
        Check(new SyndicationElementExtension("p", "urn:p", place)).ShouldBe(
            "p|urn:p|<p xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"urn:p\"><Name xmlns=\"urn:place\">Kyiv</Name></p>");
        Check(new SyndicationElementExtension(place, Contract)).ShouldBe(Check(new SyndicationElementExtension(place)));
    }

    [Fact]
    public void An_object_is_written_by_an_xml_serializer()
    {
        var extension = new SyndicationElementExtension(new Place { Name = "Kyiv" }, Serializer);

        Check(extension).ShouldStartWith("Plaats|urn:plaats|<Plaats ");
        Check(extension).ShouldEndWith("><Name>Kyiv</Name></Plaats>");
        Check(new SyndicationElementExtension(new Place(), (XmlSerializer?)null)).ShouldStartWith("Plaats|urn:plaats|");
    }

    [Fact]
    public void An_object_is_given_back_or_read_from_its_xml()
    {
        var place = new Place { Name = "Kyiv" };

        new SyndicationElementExtension(place).GetObject<Place>().ShouldBeSameAs(place);
        new SyndicationElementExtension(place, Serializer).GetObject<Place>(Serializer).ShouldBeSameAs(place);
        Reread(new SyndicationElementExtension(place)).GetObject<Place>().Name.ShouldBe("Kyiv");
        Reread(new SyndicationElementExtension(place, Serializer)).GetObject<Place>(Serializer).Name.ShouldBe("Kyiv");
    }

    [Fact]
    public void Xml_is_kept_as_it_was_and_the_reader_moves_on()
    {
        var reader = FeedText.Reader("<r xmlns:x='urn:x'><x:a b='1'>een<c/></x:a><next/></r>");
        reader.ReadStartElement();
        var extension = new SyndicationElementExtension(reader);

        Check(extension).ShouldBe("a|urn:x|<x:a b=\"1\" xmlns:x=\"urn:x\">een<c></c></x:a>");
        Check(extension).ShouldBe(Check(extension));
        reader.LocalName.ShouldBe("next");
        using var own = extension.GetReader();
        own.LocalName.ShouldBe("a");
        own.GetAttribute("b").ShouldBe("1");
    }

    [Fact]
    public void An_extension_needs_something_to_hold()
    {
        Should.Throw<ArgumentNullException>(() => new SyndicationElementExtension((XmlReader)null!)).ParamName.ShouldBe("xmlReader");
        Should.Throw<ArgumentNullException>(() => new SyndicationElementExtension((object)null!))
            .ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => new SyndicationElementExtension("a", "", null!))
            .ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => new SyndicationElementExtension(null!, Serializer))
            .ParamName.ShouldBe("xmlSerializerExtension");
        Should.Throw<ArgumentException>(() => new SyndicationElementExtension("", "", "a")).ParamName.ShouldBe("outerName");
        Should.Throw<XmlException>(() => new SyndicationElementExtension(FeedText.Reader("<!-- niets -->")));
    }

    [Fact]
    public void Its_methods_need_what_they_work_with()
    {
        var extension = new SyndicationElementExtension("a", "", "b");

        Should.Throw<ArgumentNullException>(() => extension.WriteTo(null!)).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentNullException>(() => extension.GetObject<string>((XmlObjectSerializer)null!)).ParamName.ShouldBe("serializer");
        Should.Throw<ArgumentNullException>(() => extension.GetObject<string>((XmlSerializer)null!)).ParamName.ShouldBe("serializer");
    }

    private static SyndicationElementExtension Reread(SyndicationElementExtension extension) =>
        new(FeedText.Reader(FeedText.Write(extension.WriteTo)));

    [DataContract(Name = "place", Namespace = "urn:place")]
    [XmlRoot("Plaats", Namespace = "urn:plaats")]
    public sealed class Place
    {
        [DataMember]
        public string? Name { get; set; }
    }
}
