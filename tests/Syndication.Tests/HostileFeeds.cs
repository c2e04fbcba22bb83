using System.ServiceModel.Syndication;
using FsCheck;
using FsCheck.Fluent;

namespace Tests;

/// <summary>Feeds whose words are made of what breaks feeds.</summary>
internal static class HostileFeeds
{
    private static readonly string[] Pieces =
    [
        "a", "Oekraïne", " ", "  ", "\n", "\t", "\r", "\r\n",
        "<", ">", "&", "\"", "'", "&amp;", "&#8230;", "]]>", "<![CDATA[", "<!--", "-->", "<?xml ?>",
        "<script>alert(1)</script>", "{{ title }}",
        "“", "é", "e\u0301", "\u00AD", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\u200B",
        "\u200E", "\u200F", "\u202E", "שלום", "العربية",
        "日本語", "🐘", "👩‍👩‍👧", "\U0010FFFD", "\uD800\uDC00",
    ];

    private static readonly Gen<string> Words =
        Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static readonly Gen<string> SomeWords = Words.Select(words => "x" + words);

    private static readonly Gen<DateTimeOffset> Dates =
        from seconds in Gen.Choose(0, int.MaxValue)
        from minutes in Gen.Choose(-12 * 60, 14 * 60)
        select DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(minutes));

    private static readonly Gen<Uri> Addresses =
        from path in Words
        select new Uri("https://example.org/" + Uri.EscapeDataString(path));

    private static readonly Gen<SyndicationLink> Links =
        from address in Addresses
        from relation in Gen.Elements("self", "hub", "related", "prev-archive")
        from title in SomeWords
        from length in Gen.Choose(0, 9)
        select new SyndicationLink(address, relation, title, "text/html", length);

    private static readonly Gen<SyndicationPerson> People =
        from name in Words
        from uri in SomeWords
        select new SyndicationPerson(null, name, uri);

    private static readonly Gen<SyndicationCategory> Categories =
        from name in SomeWords
        from scheme in SomeWords
        select new SyndicationCategory(name, scheme, null);

    private static readonly Gen<SyndicationItem> Items =
        from texts in SomeWords.ArrayOf(5)
        from published in Dates
        from updated in Dates
        from address in Addresses
        from links in Links.ListOf(2)
        from authors in People.ListOf(2)
        from categories in Categories.ListOf(3)
        select Item(texts, published, updated, [SyndicationLink.CreateAlternateLink(address), .. links], authors, categories);

    /// <summary>Feeds that both formats can say all of.</summary>
    public static Arbitrary<SyndicationFeed> Arbitrary { get; } = Arb.From(
        from texts in SomeWords.ArrayOf(5)
        from updated in Dates
        from address in Addresses
        from links in Links.ListOf(2)
        from authors in People.ListOf(2)
        from categories in Categories.ListOf(2)
        from count in Gen.Choose(0, 4)
        from items in Items.ListOf(count)
        select Feed(texts, updated, [SyndicationLink.CreateAlternateLink(address), .. links], authors, categories, items));

    private static SyndicationFeed Feed(
        string[] texts,
        DateTimeOffset updated,
        IEnumerable<SyndicationLink> links,
        IEnumerable<SyndicationPerson> authors,
        IEnumerable<SyndicationCategory> categories,
        IEnumerable<SyndicationItem> items)
    {
        var feed = new SyndicationFeed(texts[0], texts[1], null, texts[2], updated, [.. items]) { Generator = texts[3], Language = "nl" };
        AddAll(feed.Links, links);
        AddAll(feed.Authors, authors);
        AddAll(feed.Categories, categories);
        feed.ElementExtensions.Add("note", "urn:note", texts[4]);
        return feed;
    }

    private static SyndicationItem Item(
        string[] texts,
        DateTimeOffset published,
        DateTimeOffset updated,
        IEnumerable<SyndicationLink> links,
        IEnumerable<SyndicationPerson> authors,
        IEnumerable<SyndicationCategory> categories)
    {
        var item = new SyndicationItem(texts[0], SyndicationContent.CreateHtmlContent(texts[1]), null, texts[2], updated)
        {
            Summary = new TextSyndicationContent(texts[3]),
            PublishDate = published,
        };
        AddAll(item.Links, links);
        AddAll(item.Authors, authors);
        AddAll(item.Categories, categories);
        item.ElementExtensions.Add("encoded", Samples.ContentNamespace, texts[4]);
        return item;
    }

    private static void AddAll<T>(ICollection<T> target, IEnumerable<T> values)
    {
        foreach (var value in values)
            target.Add(value);
    }
}
