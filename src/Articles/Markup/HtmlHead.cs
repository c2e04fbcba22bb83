using System.Text.Json;
using AngleSharp.Html.Dom;
using Articles.Decoding;
using Articles.Editing;

namespace Articles.Markup;

/// <summary>What a page of HTML says of itself to machines: dates, author, language, picture.</summary>
/// <param name="document">The page.</param>
internal sealed class HtmlHead(IHtmlDocument document)
{
    private const string Times = "article time[datetime], time[pubdate], time.published, .post time[datetime], main time[datetime]";

    private readonly JsonElement? _data = DataIn(document);

    public EditorialDate? Published =>
        Date(Meta("article:published_time", "date", "dc.date", "dcterms.created", "dc.date.issued", "pubdate", "publish-date",
            "og:article:published_time"))
        ?? Date(Property("datePublished")) ?? Date(Data("datePublished"))
        ?? Date(document.QuerySelector(Times)?.GetAttribute("datetime"));

    public EditorialDate? Updated =>
        Date(Meta("article:modified_time", "dcterms.modified", "og:updated_time", "last-modified")) ?? Date(Property("dateModified"))
            ?? Date(Data("dateModified"));

    public string? Author => Line(Meta("author", "dc.creator", "article:author", "parsely-author"))
        ?? Line(document.QuerySelector("[itemprop=author] [itemprop=name], [itemprop=author]")?.TextContent)
        ?? Line(document.QuerySelector("[rel=author], .byline .author, .p-author")?.TextContent) ?? Line(DataAuthor());

    public string? Section => Line(Meta("article:section"));

    public string? Description => Line(Meta("description", "og:description"));

    public string? Picture => Meta("og:image") is { } picture && AllowedHtml.HasSchemeOf(picture) ? picture : null;

    public string? Language => document.DocumentElement.GetAttribute("lang") is { Length: > 1 } language
        && LanguageTag(language) ? language : null;

    /// <summary>What search engines are told is the page's address; null for none.</summary>
    public string? Canonical => document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")?.Trim();

    public IEnumerable<string> Tags => document.QuerySelectorAll("meta[property='article:tag']")
        .Select(tag => Line(tag.GetAttribute("content"))).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool LanguageTag(string text) => text.Length <= 20 && text.Split('-') is [{ Length: 2 or 3 }, ..] parts
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);

    private string? Meta(params string[] names) => names.Select(name => document.QuerySelectorAll("meta")
            .FirstOrDefault(meta =>
                name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)))
        .Select(meta => meta?.GetAttribute("content")?.Trim()).FirstOrDefault(content => !string.IsNullOrEmpty(content));

    private string? Property(string name) => document.QuerySelector($"[itemprop={name}]") is { } element
        ? element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent
        : null;

    private string? Data(string name) => _data is { } data && data.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        ? value.GetString()
        : null;

    private string? DataAuthor()
    {
        if (_data is not { } data || !data.TryGetProperty("author", out var author))
            return null;
        if (author.ValueKind == JsonValueKind.Array && author.GetArrayLength() > 0)
            author = author[0];
        return author.ValueKind == JsonValueKind.String ? author.GetString()
            : author.ValueKind == JsonValueKind.Object && author.TryGetProperty("name", out var name)
                && name.ValueKind == JsonValueKind.String ? name.GetString()
            : null;
    }

    // The first object that is dated.
    private static JsonElement? DataIn(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var parsed = JsonDocument.Parse(script.TextContent);
                var root = parsed.RootElement.Clone();
                var graph = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var inner) ? inner : root;
                JsonElement[] all = graph.ValueKind == JsonValueKind.Array ? [.. graph.EnumerateArray()] : [graph];
                if (all.FirstOrDefault(one => one.ValueKind == JsonValueKind.Object
                    && one.TryGetProperty("datePublished", out _)) is { ValueKind: JsonValueKind.Object } found)
                    return found;
            }
            catch (JsonException)
            {
                // What a machine cannot read says nothing to it.
            }
        }

        return null;
    }

    private static EditorialDate? Date(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return EditorialDateParser.TryParse(text.Trim(), out var date) ? date : null;
    }

    private static string? Line(string? words) => words is not null && CleanText.Line(CleanText.Of(words)) is { Length: > 0 and < 500 } line
        && !line.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? line : null;
}
