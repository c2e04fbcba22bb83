using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

/// <summary>The calls upon feeds, items and their parts that formatters of one's own can make.</summary>
public sealed class HookEntryTests
{
    /// <summary>A call that is given nothing says which argument is missing.</summary>
    private static void Check(string missing, params Action[] calls)
    {
        foreach (var call in calls)
            Should.Throw<ArgumentNullException>(call).ParamName.ShouldBe(missing);
    }

    [Fact]
    public void Feed_formatters_need_the_object_to_call_upon()
    {
        Check("feed", FeedCalls.OnFeed(null!));
        Check("item", FeedCalls.OnItem(null!));
        Check("category", FeedCalls.OnCategory(null!));
        Check("link", FeedCalls.OnLink(null!));
        Check("person", FeedCalls.OnPerson(null!));
    }

    [Fact]
    public void Item_formatters_need_the_object_to_call_upon()
    {
        Check("item", ItemCalls.OnItem(null!));
        Check("category", ItemCalls.OnCategory(null!));
        Check("link", ItemCalls.OnLink(null!));
        Check("person", ItemCalls.OnPerson(null!));
    }

    [Fact]
    public void Calls_reach_the_object()
    {
        Action[] calls =
        [
            .. FeedCalls.OnFeed(new SyndicationFeed()),
            .. FeedCalls.OnItem(new SyndicationItem()),
            .. FeedCalls.OnCategory(new SyndicationCategory()),
            .. FeedCalls.OnLink(new SyndicationLink()),
            .. FeedCalls.OnPerson(new SyndicationPerson()),
            .. ItemCalls.OnItem(new SyndicationItem()),
            .. ItemCalls.OnCategory(new SyndicationCategory()),
            .. ItemCalls.OnLink(new SyndicationLink()),
            .. ItemCalls.OnPerson(new SyndicationPerson()),
        ];

        foreach (var call in calls)
            Should.NotThrow(call);
    }

    [Fact]
    public void A_namespace_declaration_is_nobodys_attribute()
    {
        FeedCalls.IsTaken("xmlns", "").ShouldBeTrue();
        FeedCalls.IsTaken("x", "http://www.w3.org/2000/xmlns/").ShouldBeTrue();
        FeedCalls.IsTaken("x", "").ShouldBeFalse();
    }

    [Fact]
    public void Extensions_are_loaded_from_a_reader()
    {
        var person = new SyndicationPerson();
        person.ElementExtensions.Add("gone", "", "1");
        var reader = FeedText.Reader("<r><a>1</a><b/></r>");
        reader.ReadStartElement();
        FeedCalls.Load(reader, person, int.MaxValue);

        person.ElementExtensions.Select(extension => extension.OuterName).ShouldBe(["a", "b"]);
        reader.NodeType.ShouldBe(XmlNodeType.EndElement);
        Should.Throw<ArgumentNullException>(() => FeedCalls.Load(null!, person, 1)).ParamName.ShouldBe("readerOverUnparsedExtensions");
        Should.Throw<ArgumentOutOfRangeException>(() => FeedCalls.Load(reader, person, -1)).ParamName.ShouldBe("maxExtensionSize");
    }

    [Fact]
    public void Objects_need_a_writer()
    {
        var writer = (XmlWriter)null!;

        Check("writer", () => FeedCalls.Write(writer, new SyndicationFeed()), () => FeedCalls.Write(writer, new SyndicationItem()));
    }

    [Fact]
    public void A_formatter_is_set_to_something()
    {
        Should.Throw<ArgumentNullException>(() => new FeedCalls().Set(null!)).ParamName.ShouldBe("feed");
        Should.Throw<ArgumentNullException>(() => new ItemCalls().Set(null!)).ParamName.ShouldBe("item");
    }

    /// <summary>A feed formatter that does nothing but call.</summary>
    private sealed class FeedCalls : Atom10FeedFormatter
    {
        public void Set(SyndicationFeed feed) => SetFeed(feed);

        public static bool IsTaken(string name, string ns) => TryParseAttribute(name, ns, "", new SyndicationFeed(), "");

        public static void Load(XmlReader reader, SyndicationPerson person, int size) => LoadElementExtensions(reader, person, size);

        public static void Write(XmlWriter writer, SyndicationFeed feed) => WriteElementExtensions(writer, feed, "");

        public static void Write(XmlWriter writer, SyndicationItem item) => WriteAttributeExtensions(writer, item, "");

        public static Action[] OnFeed(SyndicationFeed feed) =>
        [
            () => CreateCategory(feed), () => CreateItem(feed), () => CreateLink(feed), () => CreatePerson(feed),
            () => LoadElementExtensions(Reader(), feed, 1), () => TryParseAttribute("a", "", "", feed, ""),
            () => TryParseElement(Reader(), feed, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), feed, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), feed, ""),
        ];

        public static Action[] OnItem(SyndicationItem item) =>
        [
            () => CreateCategory(item), () => CreateLink(item), () => CreatePerson(item),
            () => LoadElementExtensions(Reader(), item, 1), () => TryParseAttribute("a", "", "", item, ""),
            () => TryParseElement(Reader(), item, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), item, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), item, ""),
        ];

        public static Action[] OnCategory(SyndicationCategory category) =>
        [
            () => LoadElementExtensions(Reader(), category, 1), () => TryParseAttribute("a", "", "", category, ""),
            () => TryParseElement(Reader(), category, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), category, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), category, ""),
        ];

        public static Action[] OnLink(SyndicationLink link) =>
        [
            () => LoadElementExtensions(Reader(), link, 1), () => TryParseAttribute("a", "", "", link, ""),
            () => TryParseElement(Reader(), link, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), link, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), link, ""),
        ];

        public static Action[] OnPerson(SyndicationPerson person) =>
        [
            () => LoadElementExtensions(Reader(), person, 1), () => TryParseAttribute("a", "", "", person, ""),
            () => TryParseElement(Reader(), person, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), person, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), person, ""),
        ];
    }

    /// <summary>An item formatter that does nothing but call.</summary>
    private sealed class ItemCalls : Rss20ItemFormatter
    {
        private static readonly ItemCalls One = new();

        public void Set(SyndicationItem item) => SetItem(item);

        public static Action[] OnItem(SyndicationItem item) =>
        [
            () => CreateCategory(item), () => CreateLink(item), () => CreatePerson(item),
            () => LoadElementExtensions(Reader(), item, 1), () => TryParseAttribute("a", "", "", item, ""),
            () => TryParseElement(Reader(), item, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), item, ""),
            () => WriteElementExtensions(XmlWriter.Create(Stream.Null), item, ""),
        ];

        public static Action[] OnCategory(SyndicationCategory category) =>
        [
            () => LoadElementExtensions(Reader(), category, 1), () => TryParseAttribute("a", "", "", category, ""),
            () => TryParseElement(Reader(), category, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), category, ""),
            () => One.WriteElementExtensions(XmlWriter.Create(Stream.Null), category, ""),
        ];

        public static Action[] OnLink(SyndicationLink link) =>
        [
            () => LoadElementExtensions(Reader(), link, 1), () => TryParseAttribute("a", "", "", link, ""),
            () => TryParseElement(Reader(), link, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), link, ""),
            () => One.WriteElementExtensions(XmlWriter.Create(Stream.Null), link, ""),
        ];

        public static Action[] OnPerson(SyndicationPerson person) =>
        [
            () => LoadElementExtensions(Reader(), person, 1), () => TryParseAttribute("a", "", "", person, ""),
            () => TryParseElement(Reader(), person, ""), () => WriteAttributeExtensions(XmlWriter.Create(Stream.Null), person, ""),
            () => One.WriteElementExtensions(XmlWriter.Create(Stream.Null), person, ""),
        ];
    }

    private static XmlReader Reader() => FeedText.Reader("<r/>");
}
