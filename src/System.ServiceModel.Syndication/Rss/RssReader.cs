using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads the elements of RSS 2.0 and, where wanted, those of Atom among them.</summary>
internal sealed class RssReader
{
    private readonly XmlReader _xml;
    private readonly ElementReader _element;
    private readonly RssPartsReader _parts;
    private readonly AtomReader? _atom;

    public RssReader(XmlReader xml, ReadOptions options, bool withAtom)
    {
        _xml = xml;
        _element = new ElementReader(xml, options);
        _parts = new RssPartsReader(_element);
        _atom = withAtom ? new AtomReader(xml, ReadOptions.AtomDefaults) : null;
    }

    /// <exception cref="NotSupportedException">It is RSS, but not of version 2.0.</exception>
    public void ReadFeed(SyndicationFeed feed, ItemsReader readItems) => _element.Guarded(Messages.FeedUnreadable, () =>
    {
        _xml.MoveToContent();
        var version = _xml.GetAttribute("version", Names.Rss);
        if (version != "2.0")
            throw new NotSupportedException(_xml.Error(Messages.UnsupportedRss(version)).Message);

        if (_xml.GetAttribute("base", Names.Xml) is { Length: > 0 } xmlBase)
            feed.BaseUri = _element.ParseUri(xmlBase, _xml.LocalName, _xml.NamespaceURI);

        _xml.ReadStartElement();
        if (ReadChannel(feed, readItems))
            _xml.ReadEndElement();
    });

    public void ReadItem(SyndicationItem item, Uri? feedBaseUri) => _element.Guarded(Messages.ItemUnreadable, () =>
    {
        item.BaseUri = feedBaseUri;
        _xml.MoveToContent();
        _element.ReadAttributes(item, () => TryTakeBase(item), AttributeRule.AskAndKeepButSchemaType);
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();
        if (isEmpty)
            return;

        var id = new Permalink();
        _element.ReadSiblings(item, () => TryTakeItemElement(item, id), static () => true);
        _xml.ReadEndElement();
        CompleteItem(item, id);
    });

    /// <returns>False if the items were left to be read later, and with them the rest of the channel.</returns>
    private bool ReadChannel(SyndicationFeed feed, ItemsReader readItems)
    {
        _xml.MoveToContent();
        _element.ReadAttributes(feed, () => TryTakeBase(feed), AttributeRule.AskAndKeepButSchemaType);
        _xml.ReadStartElement("channel", Names.Rss);

        var items = new ItemsCollector(feed, readItems);
        _element.ReadSiblings(
            feed,
            () => TryTakeChannelElement(feed, items) || (_atom is not null && _atom.TryTakeFeedElement(feed)),
            () => items.AreAllRead);
        items.Complete();
        if (items.AreAllRead)
            _xml.ReadEndElement();
        return items.AreAllRead;
    }

    private bool TryTakeChannelElement(SyndicationFeed feed, ItemsCollector items)
    {
        if (_xml.NamespaceURI != Names.Rss)
            return false;

        switch (_xml.LocalName)
        {
            case "title": feed.Title = new TextSyndicationContent(_element.ReadText()); break;
            case "link": feed.Links.Add(_parts.ReadLink(feed.BaseUri)); break;
            case "description": feed.Description = new TextSyndicationContent(_element.ReadText()); break;
            case "language": feed.Language = _element.ReadText(); break;
            case "copyright": feed.Copyright = new TextSyndicationContent(_element.ReadText()); break;
            case "managingEditor": feed.Authors.Add(_parts.ReadPerson(SyndicationFeedFormatter.CreatePerson(feed))); break;
            case "lastBuildDate": feed.SetLastUpdatedTime(_element.ReadDate(isEmptyAllowed: true)); break;
            case "category": feed.Categories.Add(_parts.ReadCategory(SyndicationFeedFormatter.CreateCategory(feed))); break;
            case "generator": feed.Generator = _element.ReadText(); break;
            case "image": feed.ImageUrl = _parts.ReadImage() ?? feed.ImageUrl; break;
            case "item": items.Read(_xml); break;
            default: return false;
        }

        return true;
    }

    private bool TryTakeItemElement(SyndicationItem item, Permalink id)
    {
        if (_xml.NamespaceURI != Names.Rss)
            return _atom is not null && _atom.TryTakeEntryElement(item);

        switch (_xml.LocalName)
        {
            case "title": item.Title = new TextSyndicationContent(_element.ReadText()); break;
            case "link": item.Links.Add(_parts.ReadLink(item.BaseUri)); id.HasLink = true; break;
            case "description": item.Summary = new TextSyndicationContent(_element.ReadText()); break;
            case "author": item.Authors.Add(_parts.ReadPerson(SyndicationFeedFormatter.CreatePerson(item))); break;
            case "category": item.Categories.Add(_parts.ReadCategory(SyndicationFeedFormatter.CreateCategory(item))); break;
            case "enclosure": item.Links.Add(_parts.ReadEnclosure(item.BaseUri)); break;
            case "guid": ReadGuid(item, id); break;
            case "pubDate": item.SetPublishDate(_element.ReadDate(isEmptyAllowed: true)); break;
            case "source": item.SourceFeed = _parts.ReadSource(); break;
            default: return false;
        }

        return true;
    }

    private void ReadGuid(SyndicationItem item, Permalink id)
    {
        var isPermalink = !string.Equals(_xml.GetAttribute("isPermaLink", Names.Rss), "false", StringComparison.OrdinalIgnoreCase);
        item.Id = _element.ReadText();
        if (isPermalink)
            id.Address = item.Id;
    }

    /// <summary>A permalink stands in for a missing link; without either, the description is all there is: the content.</summary>
    private void CompleteItem(SyndicationItem item, Permalink id)
    {
        if (id.HasLink)
            return;

        if (id.Address is not null)
            item.Links.Add(SyndicationLink.CreateAlternateLink(_element.ParseUri(id.Address, "guid", Names.Rss)));
        else if (item.Content is null)
            (item.Content, item.Summary) = (item.Summary, null);
    }

    private bool TryTakeBase(SyndicationItem item)
    {
        if (!_element.IsXmlAttribute("base"))
            return false;

        item.BaseUri = UriText.Combine(item.BaseUri, _xml.Value);
        return true;
    }

    /// <summary>The channel's base takes the place of that of the root, it is not relative to it.</summary>
    private bool TryTakeBase(SyndicationFeed feed)
    {
        if (!_element.IsXmlAttribute("base"))
            return false;

        if (_xml.Value is { Length: > 0 } xmlBase)
            feed.BaseUri = _element.ParseUri(xmlBase, "channel", Names.Rss);
        return true;
    }

    /// <summary>What is known of an item's address while it is read.</summary>
    private sealed class Permalink
    {
        public bool HasLink { get; set; }

        public string? Address { get; set; }
    }
}
