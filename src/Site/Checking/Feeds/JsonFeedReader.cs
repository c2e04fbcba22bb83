using System.Collections.Immutable;
using System.Text.Json;
using Articles;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>Reads a JSON Feed that anybody may have written. One for each feed.</summary>
/// <param name="path">The feed's file, below the site's root.</param>
/// <param name="name">What to call it in messages.</param>
/// <param name="report">Takes what is wrong with the feed itself.</param>
internal sealed class JsonFeedReader(string path, string name, Action<Diagnostic> report)
{
    private readonly ImmutableArray<ScannedLink>.Builder _links = ImmutableArray.CreateBuilder<ScannedLink>();
    private readonly ImmutableArray<ScannedItem>.Builder _items = ImmutableArray.CreateBuilder<ScannedItem>();
    private ScannedLink? _self;

    /// <summary>Null where it is not well-formed.</summary>
    public FeedScan? Read(byte[] bytes)
    {
        try
        {
            var json = new Utf8JsonReader(bytes);
            json.Read();
            ReadObject(ref json, bytes, ReadHead, ["version", "title", "items"], "the feed");
            while (json.Read())
            {
            }

            return new(path, _self, _items.ToImmutable(), _links.ToImmutable());
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            var place = malformed is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
                ? new Place((int)line + 1, (int)column + 1)
                : Place.Start;
            report(PublishedFeedRule.Malformed.At(name, place, $"it is no JSON Feed: {malformed.Message.TrimEnd('.')}"));
            return null;
        }
    }

    private delegate void ReadMember(ref Utf8JsonReader json, byte[] bytes, string member);

    // Returns the members that were there.
    private HashSet<string> ReadObject(ref Utf8JsonReader json, byte[] bytes, ReadMember read, string[] required, string what)
    {
        var place = PlaceOf(json, bytes);
        var members = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = json.GetString()!;
            members.Add(member);
            json.Read();
            read(ref json, bytes, member);
            json.Skip();
        }

        foreach (var missing in required)
        {
            if (!members.Contains(missing))
                report(PublishedFeedRule.MissingElement.At(name, place, $"{what} has no {missing}"));
        }

        return members;
    }

    private void ReadHead(ref Utf8JsonReader json, byte[] bytes, string member)
    {
        switch (member)
        {
            case "feed_url":
                _self = new(json.GetString() ?? "", PlaceOf(json, bytes), LinkUse.Link);
                AddLink(json, bytes, LinkUse.Link);
                return;
            case "home_page_url" or "next_url":
                AddLink(json, bytes, LinkUse.Link);
                return;
            case "icon" or "favicon":
                AddLink(json, bytes, LinkUse.Show);
                return;
            case "items" when json.TokenType != JsonTokenType.StartArray:
                report(PublishedFeedRule.Malformed.At(name, PlaceOf(json, bytes), "its items are no list"));
                return;
            case "items":
                while (json.Read() && json.TokenType == JsonTokenType.StartObject)
                    ReadItem(ref json, bytes);
                return;
        }
    }

    private void ReadItem(ref Utf8JsonReader json, byte[] bytes)
    {
        var place = PlaceOf(json, bytes);
        string? id = null, link = null;
        var dates = ImmutableArray.CreateBuilder<DateTimeOffset>();
        var members = ReadObject(ref json, bytes, (ref json, bytes, member) =>
        {
            if (member == "id")
                id = json.TokenType == JsonTokenType.String ? json.GetString() : null;
            else if (member == "url")
                link = json.GetString();
            if (member is "date_published" or "date_modified" && ReadDate(json, bytes) is { } date)
                dates.Add(date);
            ReadItemMember(ref json, bytes, member);
        }, ["id"], "the item");
        if (!members.Contains("content_html") && !members.Contains("content_text"))
            report(PublishedFeedRule.MissingElement.At(name, place, "the item has neither content_html nor content_text"));
        if (!members.Contains("date_published"))
            report(PublishedFeedRule.MissingDate.At(name, place, "the item has no date_published"));
        _items.Add(new(place, id, link, dates.ToImmutable()));
    }

    private void ReadItemMember(ref Utf8JsonReader json, byte[] bytes, string member)
    {
        switch (member)
        {
            case "url" or "external_url":
                AddLink(json, bytes, LinkUse.Link);
                return;
            case "image" or "banner_image":
                AddLink(json, bytes, LinkUse.Show);
                return;
            case "content_html":
                var place = PlaceOf(json, bytes);
                new FeedContentReader((rule, what) => report(rule.At(name, place, what)),
                    (address, use) => _links.Add(new(address, place, use))).Read(json.GetString() ?? "");
                return;
            case "attachments" when json.TokenType == JsonTokenType.StartArray:
                while (json.Read() && json.TokenType == JsonTokenType.StartObject)
                    ReadObject(ref json, bytes, ReadAttachment, ["url", "mime_type"], "the attachment");
                return;
        }
    }

    private void ReadAttachment(ref Utf8JsonReader json, byte[] bytes, string member)
    {
        if (member == "url")
            AddLink(json, bytes, LinkUse.Show);
    }

    private DateTimeOffset? ReadDate(in Utf8JsonReader json, byte[] bytes)
    {
        var text = json.GetString() ?? "";
        if (text.Contains('T', StringComparison.OrdinalIgnoreCase)
            && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.OrdinalIgnoreCase))
            && json.TryGetDateTimeOffset(out var date))
            return date;
        report(PublishedFeedRule.InvalidDate.At(name, PlaceOf(json, bytes), $"'{text}' is no date"));
        return null;
    }

    private void AddLink(in Utf8JsonReader json, byte[] bytes, LinkUse use)
    {
        var (text, place) = (json.GetString() ?? "", PlaceOf(json, bytes));
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme != "file")
            _links.Add(new(text, place, use));
        else
            report(PublishedFeedRule.RelativeLink.At(name, place, $"the address '{text}' is not absolute"));
    }

    private static Place PlaceOf(in Utf8JsonReader json, byte[] bytes) => Place.At(bytes, (int)json.TokenStartIndex);
}
