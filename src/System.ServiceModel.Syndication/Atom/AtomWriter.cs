using System.Globalization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>
/// Writes the elements of RFC 4287. RSS feeds use it as well, for what RSS cannot say.
/// Everything is written inside an element that the caller starts and ends.
/// </summary>
internal readonly struct AtomWriter(XmlWriter writer)
{
    private static readonly XmlQualifiedName Href = new("href");
    private static readonly XmlQualifiedName Label = new("label");
    private static readonly XmlQualifiedName LengthName = new("length");
    private static readonly XmlQualifiedName Rel = new("rel");
    private static readonly XmlQualifiedName Scheme = new("scheme");
    private static readonly XmlQualifiedName Term = new("term");
    private static readonly XmlQualifiedName TitleName = new("title");
    private static readonly XmlQualifiedName TypeName = new("type");

    /// <summary>The feed's attributes and elements, all but its entries.</summary>
    public void WriteFeed(SyndicationFeed feed)
    {
        if (!string.IsNullOrEmpty(feed.Language))
            writer.WriteAttributeString("xml", "lang", Names.Xml, feed.Language);
        if (feed.BaseUri is not null)
            writer.WriteAttributeString("xml", "base", Names.Xml, UriText.Of(feed.BaseUri));
        feed.WriteAttributeExtensions(writer, SyndicationVersions.Atom10);

        var updated = feed.LastUpdatedTime == DateTimeOffset.MinValue ? DateTimeOffset.UtcNow : feed.LastUpdatedTime;
        WriteFeedElements(feed, feed.Title ?? new TextSyndicationContent(""), feed.Id ?? NewId(), updated);
    }

    /// <summary>The entry's attributes and elements.</summary>
    public void WriteEntry(SyndicationItem item, Uri? feedBaseUri)
    {
        WriteBase(feedBaseUri, item.BaseUri);
        item.WriteAttributeExtensions(writer, SyndicationVersions.Atom10);
        WriteElement("id", item.Id ?? NewId());
        WriteContent("title", item.Title ?? new TextSyndicationContent(""));
        WriteContent("summary", item.Summary);
        WriteDate("published", item.PublishDate);
        WriteDate("updated", item.LastUpdatedTime == DateTimeOffset.MinValue ? DateTimeOffset.UtcNow : item.LastUpdatedTime);
        WritePersons("author", item.Authors);
        WritePersons("contributor", item.Contributors);
        foreach (var link in item.Links)
            WriteLink(link, item.BaseUri);
        WriteCategories(item.Categories);
        WriteContent("content", item.Content);
        WriteContent("rights", item.Copyright);
        WriteSource(item.SourceFeed);
        item.WriteElementExtensions(writer, SyndicationVersions.Atom10);
    }

    /// <summary>An element with a text; none for null.</summary>
    public void WriteElement(string name, string? value)
    {
        if (value is not null)
            writer.WriteElementString(name, Names.Atom, value);
    }

    /// <summary>An element with content and its type; none for null.</summary>
    public void WriteContent(string name, SyndicationContent? content) => content?.WriteTo(writer, name, Names.Atom);

    /// <summary>An element with a date; none for a date that is not set.</summary>
    public void WriteDate(string name, DateTimeOffset date)
    {
        if (date != DateTimeOffset.MinValue)
            WriteElement(name, Rfc3339.Format(date));
    }

    public void WritePersons(string name, IEnumerable<SyndicationPerson> persons)
    {
        foreach (var person in persons)
            WritePerson(name, person);
    }

    public void WriteLink(SyndicationLink link, Uri? baseUri)
    {
        writer.WriteStartElement("link", Names.Atom);
        WriteBase(baseUri, link.BaseUri);
        link.WriteAttributeExtensions(writer, SyndicationVersions.Atom10);
        WriteAttribute(link, Rel, link.RelationshipType);
        WriteAttribute(link, TypeName, link.MediaType);
        WriteAttribute(link, TitleName, link.Title);
        WriteAttribute(link, LengthName, link.Length == 0 ? null : link.Length.ToString(CultureInfo.InvariantCulture));
        if (!Has(link, Href))
            writer.WriteAttributeString(Href.Name, UriText.Of(link.Uri));
        link.WriteElementExtensions(writer, SyndicationVersions.Atom10);
        writer.WriteEndElement();
    }

    /// <summary>An attribute <c>xml:base</c>, where the base changes.</summary>
    public void WriteBase(Uri? outer, Uri? inner)
    {
        if (UriText.BaseToWrite(outer, inner) is { } baseUri)
            writer.WriteAttributeString("xml", "base", Names.Xml, UriText.Of(baseUri));
    }

    /// <summary>An attribute that is there already among the extensions stays as it is there.</summary>
    public static bool Has(IExtensible owner, XmlQualifiedName attribute) => owner.Extensions.HasAttribute(attribute);

    private void WriteFeedElements(SyndicationFeed feed, TextSyndicationContent? title, string? id, DateTimeOffset updated)
    {
        WriteContent("title", title);
        WriteContent("subtitle", feed.Description);
        WriteElement("id", id);
        WriteContent("rights", feed.Copyright);
        WriteDate("updated", updated);
        WriteCategories(feed.Categories);
        WriteElement("logo", feed.ImageUrl?.ToString());
        WritePersons("author", feed.Authors);
        WritePersons("contributor", feed.Contributors);
        WriteElement("generator", feed.Generator);
        foreach (var link in feed.Links)
            WriteLink(link, feed.BaseUri);
        feed.WriteElementExtensions(writer, SyndicationVersions.Atom10);
    }

    /// <summary>Where the entry comes from: nothing is required there, so nothing is made up.</summary>
    private void WriteSource(SyndicationFeed? feed)
    {
        if (feed is null)
            return;

        writer.WriteStartElement("source", Names.Atom);
        WriteFeedElements(feed, feed.Title, feed.Id, feed.LastUpdatedTime);
        writer.WriteEndElement();
    }

    private void WriteCategories(IEnumerable<SyndicationCategory> categories)
    {
        foreach (var category in categories)
            WriteCategory(category);
    }

    private void WriteCategory(SyndicationCategory category)
    {
        writer.WriteStartElement("category", Names.Atom);
        category.WriteAttributeExtensions(writer, SyndicationVersions.Atom10);
        if (!Has(category, Term))
            writer.WriteAttributeString(Term.Name, category.Name ?? "");
        WriteAttribute(category, Label, category.Label);
        WriteAttribute(category, Scheme, category.Scheme);
        category.WriteElementExtensions(writer, SyndicationVersions.Atom10);
        writer.WriteEndElement();
    }

    private void WritePerson(string name, SyndicationPerson person)
    {
        writer.WriteStartElement(name, Names.Atom);
        person.WriteAttributeExtensions(writer, SyndicationVersions.Atom10);
        WriteElement("name", person.Name);
        if (!string.IsNullOrEmpty(person.Uri))
            WriteElement("uri", person.Uri);
        if (!string.IsNullOrEmpty(person.Email))
            WriteElement("email", person.Email);
        person.WriteElementExtensions(writer, SyndicationVersions.Atom10);
        writer.WriteEndElement();
    }

    private void WriteAttribute(IExtensible owner, XmlQualifiedName name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !Has(owner, name))
            writer.WriteAttributeString(name.Name, value);
    }

    /// <summary>The required id of something without one: never the same twice.</summary>
    private static string NewId() => $"uuid:{Guid.NewGuid()};id=1";
}
