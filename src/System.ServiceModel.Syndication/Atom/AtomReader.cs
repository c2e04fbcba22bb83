using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads the elements of RFC 4287. RSS feeds use it as well, for the Atom elements in them.</summary>
internal sealed class AtomReader(ElementReader element)
{
    private readonly XmlReader _xml = element.Xml;
    private readonly AtomContentReader _content = new(element);

    public AtomReader(XmlReader xml, ReadOptions options) : this(new ElementReader(xml, options))
    {
    }

    public void ReadFeed(SyndicationFeed feed, ItemsReader readItems) => element.Guarded(Messages.FeedUnreadable, () =>
    {
        _xml.RequireStartElement();
        element.ReadAttributes(feed, () => TryTakeFeedAttribute(feed), AttributeRule.AskAndKeepButSchemaType);
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();

        // A feed that is an empty element lacks all it must have: reading its end fails.
        if (isEmpty || ReadFeedElements(feed, readItems))
            _xml.ReadEndElement();
    });

    public void ReadEntry(SyndicationItem item, Uri? feedBaseUri) => element.Guarded(Messages.ItemUnreadable, () =>
    {
        item.BaseUri = feedBaseUri;
        _xml.RequireStartElement();
        element.ReadAttributes(item, () => TryTakeBase(item), AttributeRule.AskAndKeepButSchemaType);
        element.ReadChildren(item, () => TryTakeEntryElement(item));
    });

    /// <summary>Takes the element that the reader stands at, if Atom knows it in a feed.</summary>
    public bool TryTakeFeedElement(SyndicationFeed feed)
    {
        if (_xml.NamespaceURI != Names.Atom)
            return false;

        switch (_xml.LocalName)
        {
            case "author": feed.Authors.Add(ReadPerson(SyndicationFeedFormatter.CreatePerson(feed))); break;
            case "category": feed.Categories.Add(ReadCategory(SyndicationFeedFormatter.CreateCategory(feed))); break;
            case "contributor": feed.Contributors.Add(ReadPerson(SyndicationFeedFormatter.CreatePerson(feed))); break;
            case "generator": feed.Generator = element.ReadText(); break;
            case "id": feed.Id = element.ReadText(); break;
            case "link": feed.Links.Add(ReadLink(SyndicationFeedFormatter.CreateLink(feed), feed.BaseUri)); break;
            case "logo": feed.ImageUrl = element.ParseUri(element.ReadText(), "logo", Names.Atom); break;
            case "rights": feed.Copyright = _content.ReadText(); break;
            case "subtitle": feed.Description = _content.ReadText(); break;
            case "title": feed.Title = _content.ReadText(); break;
            case "updated": feed.SetLastUpdatedTime(element.ReadDate(isEmptyAllowed: false)); break;
            default: return false;
        }

        return true;
    }

    /// <summary>Takes the element that the reader stands at, if Atom knows it in an entry.</summary>
    public bool TryTakeEntryElement(SyndicationItem item)
    {
        if (_xml.NamespaceURI != Names.Atom)
            return false;

        switch (_xml.LocalName)
        {
            case "author": item.Authors.Add(ReadPerson(SyndicationFeedFormatter.CreatePerson(item))); break;
            case "category": item.Categories.Add(ReadCategory(SyndicationFeedFormatter.CreateCategory(item))); break;
            case "content": item.Content = _content.ReadContent(item); break;
            case "contributor": item.Contributors.Add(ReadPerson(SyndicationFeedFormatter.CreatePerson(item))); break;
            case "id": item.Id = element.ReadText(); break;
            case "link": item.Links.Add(ReadLink(SyndicationFeedFormatter.CreateLink(item), item.BaseUri)); break;
            case "published": item.SetPublishDate(element.ReadDate(isEmptyAllowed: false)); break;
            case "rights": item.Copyright = _content.ReadText(); break;
            case "source": item.SourceFeed = ReadSource(); break;
            case "summary": item.Summary = _content.ReadText(); break;
            case "title": item.Title = _content.ReadText(); break;
            case "updated": item.SetLastUpdatedTime(element.ReadDate(isEmptyAllowed: false)); break;
            default: return false;
        }

        return true;
    }

    /// <returns>False if the items were left to be read later, and with them the rest of the feed.</returns>
    private bool ReadFeedElements(SyndicationFeed feed, ItemsReader readItems)
    {
        var items = new ItemsCollector(feed, readItems);
        element.ReadSiblings(
            feed,
            () => TryTakeFeedElement(feed) || (element.IsAt("entry", Names.Atom) && items.Read(_xml)),
            () => items.AreAllRead);
        items.Complete();
        return items.AreAllRead;
    }

    private SyndicationFeed ReadSource()
    {
        var source = new SyndicationFeed();
        element.Guarded(Messages.FeedUnreadable, () => element.ReadChildren(source, () => TryTakeFeedElement(source)));
        return source;
    }

    private bool TryTakeFeedAttribute(SyndicationFeed feed)
    {
        if (element.IsXmlAttribute("lang"))
            feed.Language = _xml.Value;
        else if (element.IsXmlAttribute("base"))
            feed.BaseUri = UriText.Combine(feed.BaseUri, _xml.Value);
        else
            return false;

        return true;
    }

    private bool TryTakeBase(SyndicationItem item)
    {
        if (!element.IsXmlAttribute("base"))
            return false;

        item.BaseUri = UriText.Combine(item.BaseUri, _xml.Value);
        return true;
    }

    private SyndicationPerson ReadPerson(SyndicationPerson person)
    {
        element.ReadAttributes(person, static () => false, AttributeRule.AskAndKeep);
        element.ReadChildren(person, () => TryTakePersonElement(person));
        return person;
    }

    private bool TryTakePersonElement(SyndicationPerson person)
    {
        if (_xml.NamespaceURI != Names.Atom)
            return false;

        switch (_xml.LocalName)
        {
            case "name": person.Name = element.ReadText(); break;
            case "uri": person.Uri = element.ReadText(); break;
            case "email": person.Email = element.ReadText(); break;
            default: return false;
        }

        return true;
    }

    private SyndicationCategory ReadCategory(SyndicationCategory category)
    {
        element.ReadAttributes(category, () => TryTakeCategoryAttribute(category), AttributeRule.AskAndKeep);
        element.ReadChildren(category, static () => false);
        return category;
    }

    private bool TryTakeCategoryAttribute(SyndicationCategory category)
    {
        if (element.IsAttribute("term"))
            category.Name = _xml.Value;
        else if (element.IsAttribute("scheme"))
            category.Scheme = _xml.Value;
        else if (element.IsAttribute("label"))
            category.Label = _xml.Value;
        else
            return false;

        return true;
    }

    private SyndicationLink ReadLink(SyndicationLink link, Uri? baseUri)
    {
        link.BaseUri = baseUri;
        link.RelationshipType = null;
        link.MediaType = null;
        link.Title = null;
        link.Length = 0;
        string? address = null;
        element.ReadAttributes(link, () => TryTakeLinkAttribute(link, ref address), AttributeRule.Keep);
        element.ReadChildren(link, static () => false);
        link.Uri = address is null ? null : element.ParseUri(address, "link", Names.Atom);
        return link;
    }

    private bool TryTakeLinkAttribute(SyndicationLink link, ref string? address)
    {
        if (element.IsXmlAttribute("base"))
        {
            link.BaseUri = UriText.Combine(link.BaseUri, _xml.Value);
            return true;
        }

        if (_xml.NamespaceURI.Length > 0)
            return false;

        switch (_xml.LocalName)
        {
            case "rel": link.RelationshipType = _xml.Value; break;
            case "type": link.MediaType = _xml.Value; break;
            case "title": link.Title = _xml.Value; break;
            case "length": link.Length = ElementReader.ParseLength(_xml.Value); break;
            case "href": address = _xml.Value; break;
            default: return false;
        }

        return true;
    }
}
