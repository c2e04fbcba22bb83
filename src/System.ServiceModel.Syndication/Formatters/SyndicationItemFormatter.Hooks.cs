using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>The same calls upon items and their parts as <see cref="SyndicationFeedFormatter"/> has.</summary>
public abstract partial class SyndicationItemFormatter
{
    protected static SyndicationCategory CreateCategory(SyndicationItem item) => SyndicationFeedFormatter.CreateCategory(item);

    protected static SyndicationLink CreateLink(SyndicationItem item) => SyndicationFeedFormatter.CreateLink(item);

    protected static SyndicationPerson CreatePerson(SyndicationItem item) => SyndicationFeedFormatter.CreatePerson(item);

    protected static bool TryParseContent(
        XmlReader reader, SyndicationItem item, string? contentType, string version, out SyndicationContent? content) =>
        SyndicationFeedFormatter.TryParseContent(reader, item, contentType, version, out content);

    protected static void LoadElementExtensions(XmlReader reader, SyndicationItem item, int maxExtensionSize) =>
        SyndicationFeedFormatter.LoadElementExtensions(reader, item, maxExtensionSize);

    protected static void LoadElementExtensions(XmlReader reader, SyndicationCategory category, int maxExtensionSize) =>
        SyndicationFeedFormatter.LoadElementExtensions(reader, category, maxExtensionSize);

    protected static void LoadElementExtensions(XmlReader reader, SyndicationLink link, int maxExtensionSize) =>
        SyndicationFeedFormatter.LoadElementExtensions(reader, link, maxExtensionSize);

    protected static void LoadElementExtensions(XmlReader reader, SyndicationPerson person, int maxExtensionSize) =>
        SyndicationFeedFormatter.LoadElementExtensions(reader, person, maxExtensionSize);

    protected static bool TryParseAttribute(string name, string ns, string value, SyndicationItem item, string version) =>
        SyndicationFeedFormatter.TryParseAttribute(name, ns, value, item, version);

    protected static bool TryParseAttribute(string name, string ns, string value, SyndicationCategory category, string version) =>
        SyndicationFeedFormatter.TryParseAttribute(name, ns, value, category, version);

    protected static bool TryParseAttribute(string name, string ns, string value, SyndicationLink link, string version) =>
        SyndicationFeedFormatter.TryParseAttribute(name, ns, value, link, version);

    protected static bool TryParseAttribute(string name, string ns, string value, SyndicationPerson person, string version) =>
        SyndicationFeedFormatter.TryParseAttribute(name, ns, value, person, version);

    protected static bool TryParseElement(XmlReader reader, SyndicationItem item, string version) =>
        SyndicationFeedFormatter.TryParseElement(reader, item, version);

    protected static bool TryParseElement(XmlReader reader, SyndicationCategory category, string version) =>
        SyndicationFeedFormatter.TryParseElement(reader, category, version);

    protected static bool TryParseElement(XmlReader reader, SyndicationLink link, string version) =>
        SyndicationFeedFormatter.TryParseElement(reader, link, version);

    protected static bool TryParseElement(XmlReader reader, SyndicationPerson person, string version) =>
        SyndicationFeedFormatter.TryParseElement(reader, person, version);

    protected static void WriteAttributeExtensions(XmlWriter writer, SyndicationItem item, string version) =>
        SyndicationFeedFormatter.WriteAttributeExtensions(writer, item, version);

    protected static void WriteAttributeExtensions(XmlWriter writer, SyndicationCategory category, string version) =>
        SyndicationFeedFormatter.WriteAttributeExtensions(writer, category, version);

    protected static void WriteAttributeExtensions(XmlWriter writer, SyndicationLink link, string version) =>
        SyndicationFeedFormatter.WriteAttributeExtensions(writer, link, version);

    protected static void WriteAttributeExtensions(XmlWriter writer, SyndicationPerson person, string version) =>
        SyndicationFeedFormatter.WriteAttributeExtensions(writer, person, version);

    protected static void WriteElementExtensions(XmlWriter writer, SyndicationItem item, string version) =>
        SyndicationFeedFormatter.WriteElementExtensions(writer, item, version);

    protected void WriteElementExtensions(XmlWriter writer, SyndicationCategory category, string version) =>
        SyndicationFeedFormatter.WriteElementExtensions(writer, category, version);

    protected void WriteElementExtensions(XmlWriter writer, SyndicationLink link, string version) =>
        SyndicationFeedFormatter.WriteElementExtensions(writer, link, version);

    protected void WriteElementExtensions(XmlWriter writer, SyndicationPerson person, string version) =>
        SyndicationFeedFormatter.WriteElementExtensions(writer, person, version);
}
