using System.Runtime.Serialization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Serialization;

namespace Tests;

public sealed class ElementExtensionCollectionTests
{
    private static string Check(SyndicationElementExtensionCollection extensions) =>
        string.Concat(extensions.Select(extension => FeedText.Write(extension.WriteTo)));

    private static SyndicationElementExtensionCollection Read(string xml) =>
        FeedText.ReadItem($"<item xmlns:x='urn:x'>{xml}</item>").ElementExtensions;

    [Fact]
    public void Extensions_are_added_in_all_their_forms()
    {
        var extensions = new SyndicationItem().ElementExtensions;
        extensions.Add(new SyndicationElementExtension("a", "", "1"));
        extensions.Add((object)new SyndicationElementExtension("b", "", "2"));
        extensions.Add("c", "", "3");
        extensions.Add("d", "", 4, new DataContractSerializer(typeof(int)));
        extensions.Add(5, new DataContractSerializer(typeof(int)));
        extensions.Add("6", new XmlSerializer(typeof(string)));
        extensions.Add(FeedText.Reader("<e>7</e>"));
        extensions.Add(true);

        extensions.Select(extension => extension.OuterName).ShouldBe(["a", "b", "c", "d", "int", "string", "e", "boolean"]);
        Check(extensions).ShouldStartWith("<a>1</a><b>2</b><c>3</c><d>4</d><int ");
    }

    [Fact]
    public void Null_is_refused()
    {
        var extensions = new SyndicationItem().ElementExtensions;

        Should.Throw<ArgumentNullException>(() => extensions.Insert(0, null!)).ParamName.ShouldBe("item");
        Should.Throw<ArgumentNullException>(() => extensions.Add((object)null!)).ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => extensions.Add(null!, (DataContractSerializer?)null))
            .ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => extensions.Add(null!, (XmlSerializer?)null)).ParamName.ShouldBe("xmlSerializerExtension");
        Should.Throw<ArgumentNullException>(() => extensions.Add("a", "", null!)).ParamName.ShouldBe("dataContractExtension");
        Should.Throw<ArgumentNullException>(() => extensions.Add((XmlReader)null!)).ParamName.ShouldBe("xmlReader");
        extensions.Add("a", "", "b");
        Should.Throw<ArgumentNullException>(() => extensions[0] = null!).ParamName.ShouldBe("item");
    }

    [Fact]
    public void Objects_of_one_name_are_found()
    {
        var extensions = Read("<x:n>1</x:n><n>2</n><x:m>3</x:m><x:n>4</x:n>");

        extensions.ReadElementExtensions<int>("n", "urn:x").ShouldBe([1, 4]);
        extensions.ReadElementExtensions<int>("n", null).ShouldBe([2]);
        extensions.ReadElementExtensions<string>("m", "urn:x", new DataContractSerializer(typeof(string))).ShouldBe(["3"]);
        extensions.ReadElementExtensions<int>("n", "", new XmlSerializer(typeof(int), new XmlRootAttribute("n"))).ShouldBe([2]);
        extensions.ReadElementExtensions<int>("o", "urn:x").ShouldBeEmpty();
    }

    [Fact]
    public void Finding_needs_a_name_and_a_serializer()
    {
        var extensions = new SyndicationItem().ElementExtensions;

        Should.Throw<ArgumentException>(() => extensions.ReadElementExtensions<int>("", ""));
        Should.Throw<ArgumentException>(() => extensions.ReadElementExtensions<int>(null!, ""));
        Should.Throw<ArgumentNullException>(() => extensions.ReadElementExtensions<int>("a", "", (XmlObjectSerializer)null!))
            .ParamName.ShouldBe("serializer");
        Should.Throw<ArgumentNullException>(() => extensions.ReadElementExtensions<int>("a", "", (XmlSerializer)null!))
            .ParamName.ShouldBe("serializer");
    }

    [Fact]
    public void One_reader_reads_them_all()
    {
        using var read = Read("<x:n>1</x:n><n>2</n>").GetReaderAtElementExtensions();
        read.ReadOuterXml().ShouldBe("<x:n xmlns:x=\"urn:x\">1</x:n>");
        read.ReadOuterXml().ShouldBe("<n>2</n>");
        read.IsStartElement().ShouldBeFalse();

        using var none = new SyndicationItem().ElementExtensions.GetReaderAtElementExtensions();
        none.IsStartElement().ShouldBeFalse();
    }

    [Fact]
    public void A_change_after_reading_is_written()
    {
        var extensions = Read("<a>1</a><b>2</b><c>3</c>");
        extensions.RemoveAt(1);
        Check(extensions).ShouldBe("<a>1</a><c>3</c>");

        extensions[0] = new SyndicationElementExtension("d", "", "4");
        extensions.Insert(1, new SyndicationElementExtension("e", "", "5"));
        using (var reader = extensions.GetReaderAtElementExtensions())
            reader.ReadOuterXml().ShouldBe("<d>4</d>");

        extensions.Clear();
        using var none = extensions.GetReaderAtElementExtensions();
        none.IsStartElement().ShouldBeFalse();
    }
}
