using System.Globalization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>
/// Writes the elements of RSS 2.0 and, where wanted, those of Atom for what RSS cannot say.
/// Everything is written inside an element that the caller starts and ends.
/// </summary>
internal readonly struct RssWriter(XmlWriter writer, bool withAtom)
{
    private static readonly XmlQualifiedName Domain = new("domain");
    private static readonly XmlQualifiedName LengthName = new("length");
    private static readonly XmlQualifiedName TypeName = new("type");
    private static readonly XmlQualifiedName Url = new("url");

    private readonly AtomWriter _atom = new(writer);

    /// <summary>The channel's attributes and elements, all but its items.</summary>
    public void WriteChannel(SyndicationFeed feed)
    {
        var title = feed.Title is null ? "" : feed.Title.Text;
        var alternate = FirstLink(feed.Links, Names.Alternate);
        if (feed.BaseUri is not null)
            writer.WriteAttributeString("xml", "base", Names.Xml, UriText.Of(feed.BaseUri));
        feed.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        Write("title", title);
        if (alternate is not null)
            WriteLink(alternate, feed.BaseUri);
        Write("description", feed.Description is null ? "" : feed.Description.Text);
        if (feed.Language is not null)
            Write("language", feed.Language);
        if (feed.Copyright is not null)
            Write("copyright", feed.Copyright.Text);
        WriteEditor(feed);
        WriteDate("lastBuildDate", feed.LastUpdatedTime);
        WriteCategories(feed.Categories);
        if (!string.IsNullOrEmpty(feed.Generator))
            Write("generator", feed.Generator);
        if (withAtom)
            _atom.WritePersons("contributor", feed.Contributors);
        WriteImage(feed.ImageUrl, title, alternate);
        ChannelPartsWriter.Write(writer, feed.KnownChannelParts);
        WriteChannelAsAtom(feed, alternate);
        feed.WriteElementExtensions(writer, SyndicationVersions.Rss20);
    }

    /// <summary>The item's attributes and elements.</summary>
    public void WriteItem(SyndicationItem item, Uri? feedBaseUri)
    {
        _atom.WriteBase(feedBaseUri, item.BaseUri);
        item.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        WriteGuid(item);
        var alternate = FirstLink(item.Links, Names.Alternate);
        if (alternate is not null)
            WriteLink(alternate, item.BaseUri ?? feedBaseUri);
        WriteAuthor(item);
        WriteCategories(item.Categories);
        if (item.Title is not null)
            Write("title", item.Title.Text);

        // An item must have a title or a description; without a summary, text content is the description.
        var description = item.Summary ?? item.Content as TextSyndicationContent;
        if (description is not null || item.Title is null)
            Write("description", description is null ? "" : description.Text);
        WriteSource(item.SourceFeed);
        WriteDate("pubDate", item.PublishDate);
        WriteOtherLinks(item, alternate);
        WriteItemAsAtom(item, isContentWritten: item.Summary is null && description is not null);
        item.WriteElementExtensions(writer, SyndicationVersions.Rss20);
    }

    private void Write(string name, string? value) => writer.WriteElementString(name, Names.Rss, value);

    private void WriteDate(string name, DateTimeOffset date)
    {
        if (date > DateTimeOffset.MinValue)
            Write(name, Rfc822.Format(date));
    }

    private void WriteLink(SyndicationLink link, Uri? baseUri)
    {
        writer.WriteStartElement("link", Names.Rss);
        _atom.WriteBase(baseUri, link.BaseUri);
        link.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        writer.WriteString(UriText.Of(link.Uri));
        writer.WriteEndElement();
    }

    private void WriteCategories(IEnumerable<SyndicationCategory> categories)
    {
        foreach (var category in categories)
        {
            writer.WriteStartElement("category", Names.Rss);
            category.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
            if (!string.IsNullOrEmpty(category.Scheme) && !AtomWriter.Has(category, Domain))
                writer.WriteAttributeString(Domain.Name, category.Scheme);
            writer.WriteString(category.Name);
            writer.WriteEndElement();
        }
    }

    /// <summary>RSS knows people by their mail address only, and one of them.</summary>
    private void WritePerson(string name, SyndicationPerson person)
    {
        writer.WriteStartElement(name, Names.Rss);
        person.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        writer.WriteString(person.Email);
        writer.WriteEndElement();
    }

    private void WriteEditor(SyndicationFeed feed)
    {
        if (feed.Authors is [{ Email: not null } editor])
            WritePerson("managingEditor", editor);
        else if (withAtom)
            _atom.WritePersons("author", feed.Authors);
    }

    private void WriteAuthor(SyndicationItem item)
    {
        if (item.Authors is [{ Email.Length: > 0 } author])
            WritePerson("author", author);
        else if (withAtom)
            _atom.WritePersons("author", item.Authors);
    }

    private void WriteImage(Uri? image, string? title, SyndicationLink? alternate)
    {
        if (image is null)
            return;

        writer.WriteStartElement("image", Names.Rss);
        Write("url", UriText.Of(image));
        Write("title", title);
        Write("link", alternate is null ? "" : UriText.Of(alternate.Uri));
        writer.WriteEndElement();
    }

    private void WriteChannelAsAtom(SyndicationFeed feed, SyndicationLink? alternate)
    {
        if (!withAtom)
            return;

        _atom.WriteElement("id", feed.Id);
        foreach (var link in feed.Links)
        {
            if (link != alternate)
                _atom.WriteLink(link, feed.BaseUri);
        }
    }

    /// <summary>An id is a permalink if it is the address of one of the item's alternate links.</summary>
    private void WriteGuid(SyndicationItem item)
    {
        if (string.IsNullOrEmpty(item.Id))
            return;

        var isPermalink = false;
        foreach (var link in item.Links)
            isPermalink |= link.RelationshipType == Names.Alternate && UriText.Of(link.Uri) == item.Id;

        writer.WriteStartElement("guid", Names.Rss);
        writer.WriteAttributeString("isPermaLink", isPermalink ? "true" : "false");
        writer.WriteString(item.Id);
        writer.WriteEndElement();
    }

    private void WriteSource(SyndicationFeed? feed)
    {
        if (feed is null)
            return;

        writer.WriteStartElement("source", Names.Rss);
        feed.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        if (FirstLink(feed.Links, Names.Self) is { } self && !AtomWriter.Has(feed, Url))
            writer.WriteAttributeString(Url.Name, UriText.Of(self.Uri));
        writer.WriteString(feed.Title is null ? "" : feed.Title.Text);
        writer.WriteEndElement();
    }

    /// <summary>The first enclosure, and as Atom all links but that and the one written already.</summary>
    private void WriteOtherLinks(SyndicationItem item, SyndicationLink? alternate)
    {
        var enclosure = FirstLink(item.Links, Names.Enclosure);
        foreach (var link in item.Links)
        {
            if (link == enclosure)
                WriteEnclosure(link, item.BaseUri);
            else if (withAtom && link != alternate)
                _atom.WriteLink(link, item.BaseUri);
        }
    }

    private void WriteEnclosure(SyndicationLink link, Uri? baseUri)
    {
        writer.WriteStartElement("enclosure", Names.Rss);
        _atom.WriteBase(baseUri, link.BaseUri);
        link.WriteAttributeExtensions(writer, SyndicationVersions.Rss20);
        if (!AtomWriter.Has(link, Url))
            writer.WriteAttributeString(Url.Name, UriText.Of(link.Uri));
        if (link.MediaType is not null && !AtomWriter.Has(link, TypeName))
            writer.WriteAttributeString(TypeName.Name, link.MediaType);
        if (link.Length != 0 && !AtomWriter.Has(link, LengthName))
            writer.WriteAttributeString(LengthName.Name, link.Length.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }

    private void WriteItemAsAtom(SyndicationItem item, bool isContentWritten)
    {
        if (!withAtom)
            return;

        _atom.WriteDate("updated", item.LastUpdatedTime);
        _atom.WriteContent("rights", item.Copyright);
        if (!isContentWritten)
            _atom.WriteContent("content", item.Content);
        _atom.WritePersons("contributor", item.Contributors);
    }

    private static SyndicationLink? FirstLink(IEnumerable<SyndicationLink> links, string relation)
    {
        foreach (var link in links)
        {
            if (link.RelationshipType == relation)
                return link;
        }

        return null;
    }
}
