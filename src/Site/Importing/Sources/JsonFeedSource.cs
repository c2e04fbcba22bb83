using System.Collections.Immutable;
using System.Text.Json;
using Articles;
using Articles.Editing;
using Site.Importing.Markup;

namespace Site.Importing.Sources;

/// <summary>A feed in JSON Feed 1.0 or 1.1.</summary>
/// <param name="shown">Its name in messages.</param>
/// <param name="documents">The whole of it, and of those with older items.</param>
/// <param name="from">Where it was fetched, or the old site was; null where nothing says so.</param>
/// <param name="folders">Where its pictures may lie.</param>
internal sealed class JsonFeedSource(string shown, ImmutableArray<JsonElement> documents, Uri? from, IReadOnlyList<string> folders)
    : IImportSource
{
    public string Kind => "feed";

    public IReadOnlyList<string> FileFolders => folders;

    public Uri Site => from ?? Address(documents[0], "home_page_url") ?? Address(documents[0], "feed_url")
        ?? Objects(documents[0], "items").Select(item => Address(item, "url")).FirstOrDefault(address => address is not null)
            ?? OldSite.Unknown;

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        if (documents[0].ValueKind != JsonValueKind.Object || !documents[0].TryGetProperty("items", out var first)
            || first.ValueKind != JsonValueKind.Array)
            throw new ImportFault(new(shown, 1), "this is no feed in RSS 2.0, Atom or JSON Feed", "name the address or the file of a feed");
        var seen = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var item in documents.SelectMany(document => Objects(document, "items")))
        {
            var id = Text(item, "id") is { Length: > 0 } own ? own : Text(item, "url");
            if (seen.Add(id))
                yield return Map(item, id, notes);
            else if (id.Length == 0)
                notes.Warn(new(shown, 1), $"the item '{Text(item, "title")}' has neither an id nor an address, so it is not taken",
                    "copy it by hand");
        }
    }

    private ImportedText Map(JsonElement item, string id, ImportNotes notes)
    {
        var place = new TextPlace($"{shown}#{id}", 1);
        var address = Address(item, "url");
        var (html, isWhole) = Text(item, "content_html") is { Length: > 0 } content ? (content, true)
            : Text(item, "content_text") is { Length: > 0 } text ? (Paragraphs(text), true)
            : (Paragraphs(Text(item, "summary")), false);
        if (!isWhole)
            notes.Warn(place, "the feed has a summary of it only", "import the site itself, or copy the text by hand");
        var published = Date(item, "date_published");
        return new(id, place, Text(item, "title"))
        {
            Id = id,
            Address = address,
            Slug = OldSite.SlugIn(address),
            Published = published,
            Updated = Date(item, "date_modified") is { } updated && updated.Local > published?.Local ? updated : null,
            Author = AuthorOf(item) ?? AuthorOf(documents[0]),
            Tags = [.. Texts(item, "tags")],
            Summary = isWhole && Text(item, "summary") is { Length: > 0 } summary ? summary : null,
            Language = Text(item, "language") is { Length: > 0 } language ? language : null,
            Picture = Text(item, "image") is { Length: > 0 } image ? new(image, null, null, null) : null,
            Body = new HtmlBody(html + Attachments(item), 1),
        };
    }

    private static string Paragraphs(string text) => string.Concat(text.ReplaceLineEndings("\n").Split("\n\n")
        .Select(part => $"<p>{System.Net.WebUtility.HtmlEncode(part).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>"));

    private static string Attachments(JsonElement item) => string.Concat(Objects(item, "attachments")
        .Select(file => System.Net.WebUtility.HtmlEncode(Text(file, "url"))).Where(url => url.Length > 0)
        .Select(url => $"<p><a href=\"{url}\">{url}</a></p>"));

    private static string? AuthorOf(JsonElement item)
    {
        var names = Objects(item, "authors").Select(author => Text(author, "name"));
        if (item.TryGetProperty("author", out var one) && one.ValueKind == JsonValueKind.Object)
            names = names.DefaultIfEmpty(Text(one, "name"));
        return string.Join(", ", names.Where(name => name.Length > 0)) is { Length: > 0 } all ? all : null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement item, string field) =>
        item.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)
            : [];

    private static IEnumerable<string> Texts(JsonElement item, string field) =>
        item.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!.Trim())
                .Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
            : [];

    private static Uri? Address(JsonElement item, string field) =>
        Uri.TryCreate(Text(item, field), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static EditorialDate? Date(JsonElement item, string field) =>
        EditorialDateParser.TryParse(Text(item, field), out var date) ? date : null;

    // Version 1.0 let an id be a number.
    private static string Text(JsonElement item, string field) =>
        item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(field, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "";
}
