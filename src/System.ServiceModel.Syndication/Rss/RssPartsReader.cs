using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads the elements of RSS that have attributes or children of their own.</summary>
internal sealed class RssPartsReader(ElementReader element)
{
    private readonly XmlReader _xml = element.Xml;

    /// <summary>The link to the site, as that of a channel or item is.</summary>
    public SyndicationLink ReadLink(Uri? baseUri)
    {
        var link = new SyndicationLink { BaseUri = baseUri, RelationshipType = Names.Alternate };
        element.ReadAttributes(link, () => TryTakeBase(link), AttributeRule.Keep);
        link.Uri = element.ParseUri(element.ReadText(), "link", Names.Rss);
        return link;
    }

    public SyndicationLink ReadEnclosure(Uri? baseUri)
    {
        var link = new SyndicationLink { BaseUri = baseUri, RelationshipType = Names.Enclosure };
        element.ReadAttributes(link, () => TryTakeBase(link) || TryTakeEnclosureAttribute(link), AttributeRule.Keep);
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();
        if (!isEmpty)
            _xml.ReadEndElement();
        return link;
    }

    /// <summary>A person, of whom RSS knows the mail address.</summary>
    public SyndicationPerson ReadPerson(SyndicationPerson person)
    {
        element.ReadAttributes(person, static () => false, AttributeRule.AskAndKeep);
        if (ReadSimpleText() is { } email)
            person.Email = email;
        return person;
    }

    public SyndicationCategory ReadCategory(SyndicationCategory category)
    {
        element.ReadAttributes(category, () => TryTakeDomain(category), AttributeRule.AskAndKeep);
        if (ReadSimpleText() is { } name)
            category.Name = name;
        return category;
    }

    /// <summary>The feed that an item comes from: its address and title.</summary>
    public SyndicationFeed ReadSource()
    {
        var feed = new SyndicationFeed();
        element.ReadAttributes(feed, () => TryTakeSourceAttribute(feed), AttributeRule.Keep);
        feed.Title = new TextSyndicationContent(element.ReadText());
        return feed;
    }

    /// <summary>The image's address; its title and link are the channel's own.</summary>
    public Uri? ReadImage()
    {
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();
        if (isEmpty)
            return null;

        Uri? image = null;
        while (_xml.IsStartElement())
        {
            if (element.IsAt("url", Names.Rss))
                image = element.ParseUri(element.ReadText(), "url", Names.Rss);
            else
                _xml.Skip();
        }

        _xml.ReadEndElement();
        return image;
    }

    /// <summary>The text of an element, read to its end; null for an empty-element tag.</summary>
    private string? ReadSimpleText()
    {
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();
        if (isEmpty)
            return null;

        var text = _xml.ReadString();
        _xml.ReadEndElement();
        return text;
    }

    private bool TryTakeBase(SyndicationLink link)
    {
        if (!element.IsXmlAttribute("base"))
            return false;

        link.BaseUri = UriText.Combine(link.BaseUri, _xml.Value);
        return true;
    }

    private bool TryTakeEnclosureAttribute(SyndicationLink link)
    {
        if (element.IsAttribute("url"))
            link.Uri = element.ParseUri(_xml.Value, "enclosure", Names.Rss);
        else if (element.IsAttribute("type"))
            link.MediaType = _xml.Value;
        else if (element.IsAttribute("length"))
            link.Length = ElementReader.ParseLength(_xml.Value);
        else
            return false;

        return true;
    }

    private bool TryTakeDomain(SyndicationCategory category)
    {
        if (!element.IsAttribute("domain"))
            return false;

        category.Scheme = _xml.Value;
        return true;
    }

    private bool TryTakeSourceAttribute(SyndicationFeed feed)
    {
        if (!element.IsAttribute("url"))
            return false;

        feed.Links.Add(SyndicationLink.CreateSelfLink(element.ParseUri(_xml.Value, "url", Names.Rss)));
        return true;
    }
}
