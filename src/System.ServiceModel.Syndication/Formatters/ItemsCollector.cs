using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Gathers a feed's items, which can stand in several places among its other elements.</summary>
internal sealed class ItemsCollector(SyndicationFeed feed, ItemsReader readItems)
{
    private NonNullCollection<SyndicationItem>? _items;

    /// <summary>False once the items are left to be read later.</summary>
    public bool AreAllRead { get; private set; } = true;

    /// <summary>Reads the items that the reader stands at. Always true, so that it can end a condition.</summary>
    public bool Read(XmlReader xml)
    {
        _items ??= new NonNullCollection<SyndicationItem>();
        var items = readItems(xml, feed, out var areAllRead);
        foreach (var item in items)
            _items.Add(item);
        AreAllRead = areAllRead;
        return true;
    }

    /// <summary>Gives the items to the feed, if there were any.</summary>
    public void Complete()
    {
        if (_items is not null)
            feed.Items = _items;
    }
}
