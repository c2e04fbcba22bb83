using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Articles;
using Articles.Editing;
using Site.Importing.Markup;

namespace Site.Importing.Sources;

/// <summary>An export of Ghost: one JSON file of posts and, beside them, tags and authors.</summary>
/// <param name="shown">The file's name in messages.</param>
/// <param name="file">The whole of it.</param>
/// <param name="site">Where the old site was; Ghost does not say.</param>
/// <param name="folders">Where its pictures may lie.</param>
internal sealed class GhostSource(string shown, JsonElement file, Uri site, IReadOnlyList<string> folders) : IImportSource
{
    // What stands in an export for the site's address.
    private const string Root = "__GHOST_URL__";

    private readonly JsonElement _data = DataOf(shown, file);

    public string Kind => "ghost";

    public IReadOnlyList<string> FileFolders => folders;

    public Uri Site => site;

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        var tags = Names("tags", "name");
        var (tagsOf, authors) = (Related("posts_tags", "tag_id"), Names("users", "name"));
        var authorsOf = Related("posts_authors", "author_id");
        var meta = Rows("posts_meta").ToLookup(row => Text(row, "post_id"), StringComparer.Ordinal);
        LeaveParts(notes);
        foreach (var post in Rows("posts"))
        {
            var id = Text(post, "id");
            yield return Map(post, notes) with
            {
                Author = string.Join(", ", Names(authorsOf[id].Append(Text(post, "author_id")), authors)) is { Length: > 0 } names ? names
                    : null,
                Tags = [.. Names(tagsOf[id], tags).Where(name => !name.StartsWith('#'))],
                Picture = PictureOf(post, meta[id]),
            };
        }
    }

    private static IEnumerable<string> Names(IEnumerable<string> ids, IReadOnlyDictionary<string, string> names) =>
        ids.Select(id => names.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal);

    private ImportedText Map(JsonElement post, ImportNotes notes)
    {
        var (id, title, status) = (Text(post, "id"), Text(post, "title"), Text(post, "status"));
        var place = new TextPlace($"{shown}#{Text(post, "slug")}", 1);
        var isShared = Text(post, "visibility") is "public" or "";
        var isPublic = status is "published" or "scheduled" && isShared;
        if (!isShared)
            notes.Warn(place, "it was for members, so it is a draft", "take 'draft: true' away to publish it");
        if (Text(post, "codeinjection_head").Length + Text(post, "codeinjection_foot").Length > 0)
            notes.Leave("pieces of code put into single pages", "put what is still needed into the theme");
        var slug = Text(post, "slug");
        return new(id, place, title)
        {
            Id = id.Length > 0 ? id : null,
            Address = isPublic && slug.Length > 0 ? new Uri(site, $"{Uri.EscapeDataString(slug)}/") : null,
            Slug = slug.Length > 0 ? slug : null,
            Published = Date(post, "published_at") ?? Date(post, "created_at"),
            Updated = Date(post, "updated_at") is { } updated && updated.Local > Date(post, "published_at")?.Local ? updated : null,
            Summary = Text(post, "custom_excerpt") is { Length: > 0 } summary ? summary : null,
            Language = Text(post, "locale") is { Length: > 0 } language ? language : null,
            IsDraft = !isPublic,
            IsPage = Text(post, "type") == "page" || (post.TryGetProperty("page", out var page) && IsTrue(page)),
            Body = BodyOf(post, place, notes),
        };
    }

    private HtmlBody BodyOf(JsonElement post, TextPlace place, ImportNotes notes)
    {
        var html = Text(post, "html");
        if (html.Length == 0 && Text(post, "lexical") is { Length: > 0 } lexical)
            html = new LexicalReader(place, notes).Read(lexical);
        if (html.Length == 0 && Text(post, "mobiledoc").Length > 0)
            notes.Warn(place, "its body is in a form that is not read (mobiledoc)", "open and save it in a newer Ghost, and export anew");
        return new(Whole(html), place.Line);
    }

    private Picture? PictureOf(JsonElement post, IEnumerable<JsonElement> meta) =>
        Text(post, "feature_image") is { Length: > 0 } address
            ? new(Whole(address), meta.Select(row => Text(row, "feature_image_alt")).FirstOrDefault(alt => alt.Length > 0),
                meta.Select(row => Text(row, "feature_image_caption")).FirstOrDefault(caption => caption.Length > 0) is { } caption
                    ? OldSite.Words(caption) : null, null)
            : null;

    private void LeaveParts(ImportNotes notes)
    {
        foreach (var (table, what, cure) in new[]
        {
            ("members", "members", "the site has none; keep the export"),
            ("newsletters", "newsletters", "send them with a program of their own"),
            ("settings", "settings", "write those that matter into input/settings.yml"),
        })
        {
            if (Rows(table).Count() is > 0 and var count)
                notes.Leave(what, cure, count);
        }
    }

    private string Whole(string text) => text.Replace(Root + "/", site.AbsoluteUri, StringComparison.Ordinal);

    private Dictionary<string, string> Names(string table, string field) =>
        Rows(table).GroupBy(row => Text(row, "id")).ToDictionary(row => row.Key, row => Text(row.First(), field), StringComparer.Ordinal);

    private ILookup<string, string> Related(string table, string field) => Rows(table)
        .OrderBy(row => row.TryGetProperty("sort_order", out var order) && order.TryGetInt32(out var number) ? number : 0)
        .ToLookup(row => Text(row, "post_id"), row => Text(row, field), StringComparer.Ordinal);

    private IEnumerable<JsonElement> Rows(string table) =>
        _data.TryGetProperty(table, out var rows) && rows.ValueKind == JsonValueKind.Array
            ? rows.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object)
            : [];

    private static string Text(JsonElement row, string field) => !row.TryGetProperty(field, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "";

    private static bool IsTrue(JsonElement value) => value.ValueKind == JsonValueKind.True
        || (value.ValueKind == JsonValueKind.Number && value.GetRawText() != "0");

    // Older exports have milliseconds.
    private static EditorialDate? Date(JsonElement row, string field)
    {
        var text = Text(row, field);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var moment) && moment < 1L << 46)
            return new(DateTime.UnixEpoch.AddMilliseconds(moment), TimeSpan.Zero, HasTime: true);
        return EditorialDateParser.TryParse(text, out var date) ? date with { Offset = date.Offset ?? TimeSpan.Zero } : null;
    }

    private static JsonElement DataOf(string shown, JsonElement file)
    {
        if (file.ValueKind == JsonValueKind.Object && file.TryGetProperty("db", out var db) && db.ValueKind == JsonValueKind.Array
            && db.GetArrayLength() > 0)
            file = db[0];
        return file.ValueKind == JsonValueKind.Object && file.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("posts", out _)
            ? data
            : throw new ImportFault(new(shown, 1), "this is no export of Ghost", "export it in Ghost under Settings, Import/Export");
    }
}
