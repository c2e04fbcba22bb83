using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Articles;
using Site.Importing.Markup;

namespace Site.Importing.Sources;

/// <summary>A feed in RSS 2.0 or Atom 1.0: its items are texts, each with the id that subscribers know it by.</summary>
/// <param name="shown">Its name in messages.</param>
/// <param name="documents">The whole of it, and of those with older items.</param>
/// <param name="from">Where it was fetched, or the old site was; null where nothing says so.</param>
/// <param name="folders">Where its pictures may lie.</param>
internal sealed class FeedSource(string shown, ImmutableArray<byte[]> documents, Uri? from, IReadOnlyList<string> folders) : IImportSource
{
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly ImmutableArray<SyndicationFeedFormatter> _formats = [.. documents.Select(document => Load(shown, document))];

    public string Kind => "feed";

    public IReadOnlyList<string> FileFolders => folders;

    public Uri Site => from ?? Alternate(_formats[0].Feed.Links, null)
        ?? Items.Select(item => Alternate(item.Links, null)).FirstOrDefault(address => address is not null) ?? OldSite.Unknown;

    // Pages of a feed may overlap.
    private IEnumerable<SyndicationItem> Items => _formats.SelectMany(format => format.Feed.Items)
        .DistinctBy(item => (object?)item.Id ?? item);

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        foreach (var item in Items)
        {
            var address = Alternate(item.Links, Site);
            if (item.Id is null && address is null)
            {
                notes.Warn(new(shown, 1), $"the item '{item.Title?.Text}' has neither an id nor an address, so it is not taken",
                    "copy it by hand");
                continue;
            }

            yield return Map(item, address, notes);
        }
    }

    private ImportedText Map(SyndicationItem item, Uri? address, ImportNotes notes)
    {
        var id = item.Id ?? address!.AbsoluteUri;
        var place = new TextPlace($"{shown}#{id}", 1);
        var (html, isWhole) = HtmlOf(item);
        if (!isWhole)
            notes.Warn(place, "the feed has a summary of it only", "import the site itself, or copy the text by hand");
        return new(id, place, OldSite.Words(Markup(item.Title)))
        {
            Id = id,
            Address = address,
            Slug = OldSite.SlugIn(address),
            Published = Date(() => item.PublishDate) ?? Date(() => item.LastUpdatedTime),
            Updated = Date(() => item.LastUpdatedTime) is { } updated
                && updated.Local > Date(() => item.PublishDate)?.Local ? updated : null,
            Author = AuthorOf(item),
            Tags = [.. item.Categories.Select(category => category.Label ?? category.Name).Where(name => !string.IsNullOrWhiteSpace(name))
                .Select(name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
            Summary = isWhole && item.Summary is { } summary
                && OldSite.Words(Markup(summary)) is { Length: > 0 and <= 500 } words ? words : null,
            Body = new HtmlBody(html + Enclosures(item), 1),
        };
    }

    private (string Html, bool IsWhole) HtmlOf(SyndicationItem item)
    {
        if (Extension(item, "encoded", ContentNamespace) is { Length: > 0 } encoded)
            return (Based(encoded, item.BaseUri), true);
        if (item.Content is TextSyndicationContent text)
            return (Based(Markup(text), item.BaseUri), true);
        return (item.Summary is { } summary ? Based(Markup(summary), item.BaseUri) : "", false);
    }

    // Of a plain text in Atom a sign is a sign; what RSS has is HTML.
    private string Markup(TextSyndicationContent? text) => text is null ? ""
        : text.Type == "text" && _formats[0] is Atom10FeedFormatter ? System.Net.WebUtility.HtmlEncode(text.Text)
        : text.Text;

    // A base of its own is written into the addresses, since a text has but one.
    private static string Based(string html, Uri? home) => home is { IsAbsoluteUri: true }
        && Articles.Markup.HtmlFragment.Parse(html) is { Body: { } body }
        ? RelativeAddresses.Resolve(body, home)
        : html;

    private static string Enclosures(SyndicationItem item) => string.Concat(item.Links
        .Where(link => link.RelationshipType == "enclosure" && link.Uri is not null)
        .Select(link => System.Net.WebUtility.HtmlEncode(link.Uri.OriginalString))
        .Select(url => $"<p><a href=\"{url}\">{url}</a></p>"));

    private static string? AuthorOf(SyndicationItem item)
    {
        var creator = Extension(item, "creator", DublinCore);
        var person = item.Authors.FirstOrDefault();
        var name = creator is { Length: > 0 } ? creator : person?.Name ?? person?.Email ?? "";
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var plain = bracket > 0 && name.Contains('@', StringComparison.Ordinal) ? name[(bracket + 1)..].TrimEnd(')', ' ') : name;
        return string.IsNullOrWhiteSpace(plain) ? null : plain.Trim();
    }

    private static string? Extension(SyndicationItem item, string name, string space)
    {
        var found = item.ElementExtensions.FirstOrDefault(extension => extension.OuterName == name && extension.OuterNamespace == space);
        return found?.GetObject<XElement>().Value;
    }

    private static Uri? Alternate(IEnumerable<SyndicationLink> links, Uri? home)
    {
        var link = links.FirstOrDefault(link => link.RelationshipType is "alternate" or null && link.Uri is not null);
        var address = link?.GetAbsoluteUri() ?? link?.Uri;
        return address is null or { IsAbsoluteUri: true } ? address
            : home is not null && Uri.TryCreate(home, address, out var whole) ? whole : null;
    }

    // The reader parses a date when it is asked for.
    private static EditorialDate? Date(Func<DateTimeOffset> date)
    {
        try
        {
            return date() is { Year: > 1 } moment ? new(moment.DateTime, moment.Offset, HasTime: true) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static SyndicationFeedFormatter Load(string shown, byte[] content) => ExportXml.Guarded(shown, () =>
    {
        using var reader = ExportXml.Open(new MemoryStream(content));
        reader.MoveToContent();
        SyndicationFeedFormatter format = reader.LocalName switch
        {
            "rss" => new Rss20FeedFormatter(),
            "feed" => new Atom10FeedFormatter(),
            _ => throw new ImportFault(new(shown, 1), "this is no feed in RSS 2.0, Atom or JSON Feed",
                "name the address or the file of a feed"),
        };
        format.ReadFrom(reader);
        return format;
    });
}
