using System.Runtime.CompilerServices;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>How formatters call upon feeds, items and their parts: each method passes on to the object it is given.</summary>
public abstract partial class SyndicationFeedFormatter
{
    protected internal static SyndicationCategory CreateCategory(SyndicationFeed feed) =>
        Given(feed).CreateCategory() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "category"));

    protected internal static SyndicationCategory CreateCategory(SyndicationItem item) =>
        Given(item).CreateCategory() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "category"));

    protected internal static SyndicationItem CreateItem(SyndicationFeed feed) =>
        Given(feed).CreateItem() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "item"));

    protected internal static SyndicationLink CreateLink(SyndicationFeed feed) =>
        Given(feed).CreateLink() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "link"));

    protected internal static SyndicationLink CreateLink(SyndicationItem item) =>
        Given(item).CreateLink() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "link"));

    protected internal static SyndicationPerson CreatePerson(SyndicationFeed feed) =>
        Given(feed).CreatePerson() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "person"));

    protected internal static SyndicationPerson CreatePerson(SyndicationItem item) =>
        Given(item).CreatePerson() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "person"));

    protected internal static bool TryParseContent(
        XmlReader reader, SyndicationItem item, string? contentType, string version, out SyndicationContent? content) =>
        item.TryParseContent(reader, contentType, version, out content);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationFeed feed, int maxExtensionSize) =>
        Load(reader, Given(feed), maxExtensionSize);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationItem item, int maxExtensionSize) =>
        Load(reader, Given(item), maxExtensionSize);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationCategory category, int maxExtensionSize) =>
        Load(reader, Given(category), maxExtensionSize);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationLink link, int maxExtensionSize) =>
        Load(reader, Given(link), maxExtensionSize);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationPerson person, int maxExtensionSize) =>
        Load(reader, Given(person), maxExtensionSize);

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationFeed feed, string version) =>
        TryParse(name, ns, value, Given(feed), version);

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationItem item, string version) =>
        TryParse(name, ns, value, Given(item), version);

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationCategory category, string version) =>
        TryParse(name, ns, value, Given(category), version);

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationLink link, string version) =>
        TryParse(name, ns, value, Given(link), version);

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationPerson person, string version) =>
        TryParse(name, ns, value, Given(person), version);

    protected internal static bool TryParseElement(XmlReader reader, SyndicationFeed feed, string version) =>
        Given(feed).TryParseElement(reader, version);

    protected internal static bool TryParseElement(XmlReader reader, SyndicationItem item, string version) =>
        Given(item).TryParseElement(reader, version);

    protected internal static bool TryParseElement(XmlReader reader, SyndicationCategory category, string version) =>
        Given(category).TryParseElement(reader, version);

    protected internal static bool TryParseElement(XmlReader reader, SyndicationLink link, string version) =>
        Given(link).TryParseElement(reader, version);

    protected internal static bool TryParseElement(XmlReader reader, SyndicationPerson person, string version) =>
        Given(person).TryParseElement(reader, version);

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationFeed feed, string version) =>
        Given(feed).WriteAttributeExtensions(writer, version);

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationItem item, string version) =>
        Given(item).WriteAttributeExtensions(writer, version);

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationCategory category, string version) =>
        Given(category).WriteAttributeExtensions(writer, version);

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationLink link, string version) =>
        Given(link).WriteAttributeExtensions(writer, version);

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationPerson person, string version) =>
        Given(person).WriteAttributeExtensions(writer, version);

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationFeed feed, string version) =>
        Given(feed).WriteElementExtensions(writer, version);

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationItem item, string version) =>
        Given(item).WriteElementExtensions(writer, version);

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationCategory category, string version) =>
        Given(category).WriteElementExtensions(writer, version);

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationLink link, string version) =>
        Given(link).WriteElementExtensions(writer, version);

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationPerson person, string version) =>
        Given(person).WriteElementExtensions(writer, version);

    private static void Load(XmlReader reader, IExtensible target, int maxExtensionSize) =>
        target.Extensions.Load(reader, maxExtensionSize);

    private static bool TryParse(string name, string ns, string value, IExtensible target, string version) =>
        Names.IsDeclaration(name, ns) || target.TryParseAttribute(name, ns, value, version);

    private static T Given<T>(T argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(argument, name);
        return argument;
    }
}
