using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>How formatters call upon feeds, items and their parts: each method passes on to the object it is given.</summary>
public abstract partial class SyndicationFeedFormatter
{
    protected internal static SyndicationCategory CreateCategory(SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return feed.CreateCategory() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "category"));
    }

    protected internal static SyndicationCategory CreateCategory(SyndicationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.CreateCategory() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "category"));
    }

    protected internal static SyndicationItem CreateItem(SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return feed.CreateItem() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "item"));
    }

    protected internal static SyndicationLink CreateLink(SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return feed.CreateLink() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "link"));
    }

    protected internal static SyndicationLink CreateLink(SyndicationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.CreateLink() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "link"));
    }

    protected internal static SyndicationPerson CreatePerson(SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return feed.CreatePerson() ?? throw new InvalidOperationException(Messages.CreatedNull("feed", "person"));
    }

    protected internal static SyndicationPerson CreatePerson(SyndicationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.CreatePerson() ?? throw new InvalidOperationException(Messages.CreatedNull("item", "person"));
    }

    protected internal static bool TryParseContent(
        XmlReader reader, SyndicationItem item, string? contentType, string version, out SyndicationContent? content) =>
        item.TryParseContent(reader, contentType, version, out content);

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationFeed feed, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ((IExtensible)feed).Extensions.Load(reader, maxExtensionSize);
    }

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationItem item, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(item);
        ((IExtensible)item).Extensions.Load(reader, maxExtensionSize);
    }

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationCategory category, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(category);
        ((IExtensible)category).Extensions.Load(reader, maxExtensionSize);
    }

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationLink link, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(link);
        ((IExtensible)link).Extensions.Load(reader, maxExtensionSize);
    }

    protected internal static void LoadElementExtensions(XmlReader reader, SyndicationPerson person, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(person);
        ((IExtensible)person).Extensions.Load(reader, maxExtensionSize);
    }

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationFeed feed, string version)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return Names.IsDeclaration(name, ns) || feed.TryParseAttribute(name, ns, value, version);
    }

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationItem item, string version)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Names.IsDeclaration(name, ns) || item.TryParseAttribute(name, ns, value, version);
    }

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationCategory category, string version)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Names.IsDeclaration(name, ns) || category.TryParseAttribute(name, ns, value, version);
    }

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationLink link, string version)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Names.IsDeclaration(name, ns) || link.TryParseAttribute(name, ns, value, version);
    }

    protected internal static bool TryParseAttribute(string name, string ns, string value, SyndicationPerson person, string version)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Names.IsDeclaration(name, ns) || person.TryParseAttribute(name, ns, value, version);
    }

    protected internal static bool TryParseElement(XmlReader reader, SyndicationFeed feed, string version)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return feed.TryParseElement(reader, version);
    }

    protected internal static bool TryParseElement(XmlReader reader, SyndicationItem item, string version)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.TryParseElement(reader, version);
    }

    protected internal static bool TryParseElement(XmlReader reader, SyndicationCategory category, string version)
    {
        ArgumentNullException.ThrowIfNull(category);
        return category.TryParseElement(reader, version);
    }

    protected internal static bool TryParseElement(XmlReader reader, SyndicationLink link, string version)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.TryParseElement(reader, version);
    }

    protected internal static bool TryParseElement(XmlReader reader, SyndicationPerson person, string version)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.TryParseElement(reader, version);
    }

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationFeed feed, string version)
    {
        ArgumentNullException.ThrowIfNull(feed);
        feed.WriteAttributeExtensions(writer, version);
    }

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationItem item, string version)
    {
        ArgumentNullException.ThrowIfNull(item);
        item.WriteAttributeExtensions(writer, version);
    }

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationCategory category, string version)
    {
        ArgumentNullException.ThrowIfNull(category);
        category.WriteAttributeExtensions(writer, version);
    }

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationLink link, string version)
    {
        ArgumentNullException.ThrowIfNull(link);
        link.WriteAttributeExtensions(writer, version);
    }

    protected internal static void WriteAttributeExtensions(XmlWriter writer, SyndicationPerson person, string version)
    {
        ArgumentNullException.ThrowIfNull(person);
        person.WriteAttributeExtensions(writer, version);
    }

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationFeed feed, string version)
    {
        ArgumentNullException.ThrowIfNull(feed);
        feed.WriteElementExtensions(writer, version);
    }

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationItem item, string version)
    {
        ArgumentNullException.ThrowIfNull(item);
        item.WriteElementExtensions(writer, version);
    }

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationCategory category, string version)
    {
        ArgumentNullException.ThrowIfNull(category);
        category.WriteElementExtensions(writer, version);
    }

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationLink link, string version)
    {
        ArgumentNullException.ThrowIfNull(link);
        link.WriteElementExtensions(writer, version);
    }

    protected internal static void WriteElementExtensions(XmlWriter writer, SyndicationPerson person, string version)
    {
        ArgumentNullException.ThrowIfNull(person);
        person.WriteElementExtensions(writer, version);
    }
}
